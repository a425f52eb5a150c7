using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>Taylor series sum c_j v^j at a vanishing expansion v.</summary>
internal static class PowerSeries
{
    /// <summary>exp(v).</summary>
    public static Result<Expansion> Exp(Expansion v, Arithmetic ring) =>
        Recurrence.Exp(v, ring.Count) ?? Exponential().At(v, ring);

    /// <summary>log(1 + v).</summary>
    public static Result<Expansion> Log(Expansion v, Arithmetic ring) =>
        Recurrence.Log(v, ring.Count) ?? Logarithm().At(v, ring);

    /// <summary>(1 + v)^a; a natural power may end, which the recurrence does not see.</summary>
    public static Result<Expansion> Power(Expansion v, Coefficient a, Arithmetic ring) =>
        (a.AsRational is { IsInteger: true, Sign: > 0 } ? null : Recurrence.Power(v, a, ring.Count)) ?? Binomial(a).At(v, ring);

    /// <summary>Coefficients of exp(v).</summary>
    private static IEnumerable<Coefficient> Exponential()
    {
        var c = Rational.One;
        for (var j = 1; ; c /= j++) yield return c;
    }

    /// <summary>Coefficients of log(1 + v).</summary>
    private static IEnumerable<Coefficient> Logarithm()
    {
        yield return 0;
        for (var j = 1; ; j++) yield return Rational.Of(j % 2 == 0 ? -1 : 1, j);
    }

    /// <summary>Coefficients of (1 + v)^a; they end when a is a natural number.</summary>
    private static IEnumerable<Coefficient> Binomial(Coefficient a)
    {
        var c = Coefficient.One;
        for (var j = 0; !c.IsZero; j++)
        {
            yield return c;
            c *= Rational.Of(1, j + 1) * (a - j);
        }
    }

    /// <summary>Coefficients of cos v (parity 0) or sin v (parity 1).</summary>
    public static IEnumerable<Coefficient> Circular(int parity) =>
        Exponential().Select((c, j) => j % 2 != parity ? 0 : j / 2 % 2 == 0 ? c : -c);

    /// <summary>
    /// The sum of the series at v, which must vanish as N grows. Every partial sum is right up to the first power left
    /// out, so the sum may stop as soon as further powers cannot reach the leading terms wanted.
    /// </summary>
    public static Result<Expansion> At(this IEnumerable<Coefficient> coefficients, Expansion v, Arithmetic ring)
    {
        if (v is { Terms: [var only], IsExact: true }) return coefficients.AtTerm(only, ring.Count);
        var (sum, power) = (Expansion.Zero, Expansion.One);
        foreach (var c in coefficients)
        {
            if (power.Terms.Count == 0) return ring.Add(sum, power);
            var enough = CannotReach(power.Terms[0].Growth, sum, ring);
            if (enough is Result<bool>.Fail(var undecided)) return undecided;
            if (enough.Value) return ring.Add(sum, Expansion.OfOrder(power.Terms[0].Growth));
            var next = from total in ring.Add(sum, Arithmetic.Scale(new(c, Growth.One), power))
                       from higher in ring.Multiply(power, v)
                       select (total, higher);
            if (next is Result<(Expansion, Expansion)>.Fail(var reason)) return reason;
            (sum, power) = next.Value;
        }
        return sum;
    }

    /// <summary>Whether the power lies below all terms wanted, or within what the sum leaves out already.</summary>
    private static Result<bool> CannotReach(Growth power, Expansion sum, Arithmetic ring) =>
        (sum.Remainder, sum.Terms.Count >= ring.Count) switch
        {
            (Remainder.BigO(var growth), _) => GrowthOrder.Compare(power, growth, ring.Assumptions).Select(order => order <= 0),
            (_, true) => GrowthOrder.Compare(power, sum.Terms[^1].Growth, ring.Assumptions).Select(order => order < 0),
            _ => false,
        };
}
