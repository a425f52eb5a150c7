using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Asymptotics.Scale;

/// <summary>Rates of exponential growth that are written as a base: e^((3 log 3 - 2 log 2) N) is (27/4)^N.</summary>
internal static class LogarithmicBase
{
    /// <summary>Longer bases are left as logarithms.</summary>
    private const int MaxBits = 64;

    /// <summary>b and e with rate = e log b, for a rational combination of several logarithms of integers; else null.</summary>
    public static (Expr Base, Expr Exponent)? Of(Coefficient rate)
    {
        if (rate.Form.AsPolynomial is not { Terms.Count: > 1 } polynomial) return null;
        var logs = polynomial.Terms.Select(t => (Argument: Argument(t.Monomial), t.Coefficient)).ToList();
        var unit = logs.Aggregate(Rational.Zero, (gcd, t) => Rational.Gcd(gcd, t.Coefficient));
        return logs.All(t => t.Argument is not null)
            && logs.Sum(t => t.Argument!.Value.BitSize * (t.Coefficient / unit).Abs().ToDouble()) <= MaxBits
            ? (Build.Number(logs.Aggregate(
                Rational.One, (b, t) => b * t.Argument!.Value.Pow((int)(t.Coefficient / unit).Numerator))), Build.Number(unit))
            : null;
    }

    private static Rational? Argument(Monomial monomial) =>
        monomial.Powers is [(Atom.Kernel(Expr.Apply(Function.Log, [Expr.Number(var n)])), { IsOne: true })] && n.Sign > 0 ? n : null;
}
