using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Expressions;

/// <summary>
/// Square roots of positive factors under one root, as they are written: q^(-1/2) (1-q)^(-1/2) N^(-3/2) becomes
/// 1/(N sqrt(q (1-q) N)).
/// </summary>
internal static class GatheredRoots
{
    /// <summary>The same product. Every base of a half-integer power in it must be positive.</summary>
    public static Expr Of(Expr product)
    {
        var factors = Build.Factors(product);
        return Build.Product([
            .. factors.Where(f => HalfPower(f) is null),
            .. Gathered([.. factors.Select(HalfPower).OfType<(Expr, Rational)>().Where(f => f.Item2.Sign > 0)], Rational.Half),
            .. Gathered([.. factors.Select(HalfPower).OfType<(Expr, Rational)>().Where(f => f.Item2.Sign < 0)], -Rational.Half)]);
    }

    /// <summary>Whole powers beside the one root, if there are several factors to gather.</summary>
    private static IEnumerable<Expr> Gathered(List<(Expr Base, Rational Exponent)> powers, Rational half) => powers.Count < 2
        ? powers.Select(p => Build.Power(p.Base, Build.Number(p.Exponent)))
        : powers.Select(p => Build.Power(p.Base, Build.Number(p.Exponent - half)))
            .Append(Build.Power(Build.Product(powers.Select(p => p.Base)), Build.Number(half)));

    /// <summary>Base and exponent of a power such as x^(-3/2); numbers are left to their own roots.</summary>
    private static (Expr Base, Rational Exponent)? HalfPower(Expr factor) =>
        factor is Power(not Number, Number(var exponent)) && exponent.Denominator == 2 ? (((Power)factor).Base, exponent) : null;
}
