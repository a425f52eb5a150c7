using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>Logarithms as sums over positive factors: log 12 = 2 log 2 + log 3, log(e^a x) = a + log x.</summary>
internal static class Logarithms
{
    /// <summary>The normal form of log(argument).</summary>
    public static Result<Fraction> Of(Fraction argument, Assumptions assumptions) =>
        PositiveFactors.Of(argument, assumptions) is { } factors
            ? Result.All(factors, f => OfAtom(f.Atom, assumptions).Select(log => log.Scale(f.Exponent)))
                .Select(logs => logs.Aggregate(Fraction.Zero, (sum, log) => sum + log))
            : Kernel(argument.ToExpr(assumptions), assumptions);

    private static Result<Fraction> OfAtom(Atom atom, Assumptions assumptions) => atom switch
    {
        Atom.Kernel(Expr.Power(var b, var e)) when SignTest.Of(b, assumptions) == Sign.Positive =>
            NormalForm.Of(e * Build.Log(b), assumptions),
        _ => Kernel(atom.ToExpr(), assumptions),
    };

    private static Result<Fraction> Kernel(Expr argument, Assumptions assumptions) =>
        NormalForm.OfValue(Build.Log(argument), assumptions);
}
