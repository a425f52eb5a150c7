using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Closed forms of sums in their most readable writing.</summary>
internal static class SumForm
{
    /// <summary>A sum in closed form, not checked yet.</summary>
    public static ClosedSum Closed(SumProblem problem, Expr value, Certificate certificate, string? variable,
        int start)
    {
        var known = Ranged.Known(problem, variable, start);
        var (hidden, names) = Falling.Hide(value, variable, known);
        var form = NormalForm.Of(hidden, known).Match(form => Readable(form, known).Substitute(names), _ => value);
        return new(problem, form, certificate, variable, start, []);
    }

    /// <summary>
    /// The shortest of: one fraction, or a sum of terms with different factorials, or with different kernels.
    /// </summary>
    private static Expr Readable(Fraction form, Assumptions known) => new[]
    {
        form.ToExpr(known),
        Grouped(form, atom => atom is Atom.Kernel(Apply), known),
        Grouped(form, atom => atom is Atom.Kernel(Apply or Power), known),
    }.OfType<Expr>().MinBy(expr => expr.Descendants.Count())!;

    /// <summary>The sum of the parts with different kernels; null where there is but one.</summary>
    private static Expr? Grouped(Fraction form, Func<Atom, bool> apart, Assumptions known)
    {
        var groups = form.Numerator.Terms
            .GroupBy(t => new Monomial(t.Monomial.Powers.Where(p => apart(p.Atom)).ToSeq())).ToList();
        return groups.Count <= 1 ? null : Build.Sum(groups.Select(group =>
            (Fraction.Of(Polynomial.Reduce(group)) * (form with { Numerator = Polynomial.One })).ToExpr(known)));
    }
}
