using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>A power series sum c_j v^j, convergent or asymptotic, with what its partial sums leave out.</summary>
/// <param name="Coefficients">c_0, c_1, ...</param>
/// <param name="Rest">At j and V: an upper bound of |sum over k &gt;= j of c_k v^k| / |v|^j while |v| &lt;= V.</param>
internal sealed record PowerSeries(IEnumerable<Coefficient> Coefficients, Func<Tail, int, Mag, Magnitude> Rest)
{
    /// <summary>exp(v).</summary>
    public static Result<TermSum> Exp(TermSum v, Arithmetic ring) =>
        Recurrence.Exp(v, ring) ?? new PowerSeries(Exponential(), RestOfExponential).At(v, ring);

    /// <summary>log(1 + v).</summary>
    public static Result<TermSum> Log(TermSum v, Arithmetic ring) =>
        Recurrence.Log(v, ring) ?? new PowerSeries(Logarithm(), (_, j, size) => Geometric(size) * Tail.Of(Rational.Of(1, j))).At(v, ring);

    /// <summary>(1 + v)^a; a natural power may end, which the recurrence does not see.</summary>
    public static Result<TermSum> Power(TermSum v, Coefficient a, Arithmetic ring) =>
        (a.AsRational is { IsInteger: true, Sign: > 0 } ? null : Recurrence.Power(v, a, ring))
        ?? new PowerSeries(Binomial(a), (tail, j, size) => RestOfBinomial(a, tail, j, size)).At(v, ring);

    /// <summary>cos v (parity 0) or sin v (parity 1).</summary>
    public static PowerSeries Circular(int parity) => new(
        Exponential().Select((c, j) => j % 2 != parity ? 0 : j / 2 % 2 == 0 ? c : -c), RestOfExponential);

    /// <summary>Coefficients of exp(v).</summary>
    private static IEnumerable<Coefficient> Exponential()
    {
        var c = Rational.One;
        for (var j = 1; ; c /= j++) yield return c;
    }

    /// <summary>sum of V^k/(j+k)! is at most e^V/j!.</summary>
    private static Magnitude RestOfExponential(Tail tail, int j, Mag size) =>
        tail.Of(Exponential().ElementAt(j)) * (Mag.PowerOfTwo(0) + Mag.ExpMinusOne(size));

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

    /// <summary>From the jth coefficient on each is at most (|a| + j)/(j + 1), or 1, times the one before.</summary>
    private static Magnitude RestOfBinomial(Coefficient a, Tail tail, int j, Mag size)
    {
        var ratio = (tail.Of(a).Uniform + Tail.Of(j)) * Tail.Of(Rational.Of(1, j + 1));
        return tail.Of(Binomial(a).ElementAtOrDefault(j)) * Geometric(size * Mag.Max(ratio, Mag.PowerOfTwo(0)));
    }

    /// <summary>1/(1 - V).</summary>
    private static Mag Geometric(Mag size) => Mag.PowerOfTwo(0) / Mag.MinusDown(Mag.PowerOfTwo(0), size);

    /// <summary>
    /// The sum of the series at v, which must vanish as N grows. Every partial sum is right up to the first power left
    /// out, so the sum may stop as soon as further powers cannot reach the leading terms wanted.
    /// </summary>
    public Result<TermSum> At(TermSum v, Arithmetic ring)
    {
        if (v is { Terms: [var only], IsExact: true }) return this.AtTerm(only, ring);
        var (sum, power, j) = (TermSum.Zero, TermSum.One, 0);
        foreach (var c in Coefficients)
        {
            if (power.IsZero) return sum;
            var enough = power.Terms.Count == 0 ? true : CannotReach(power.Terms[0].Growth, sum, ring);
            if (enough is Result<bool>.Fail(var undecided)) return undecided;
            if (enough.OrThrow()) return ring.Add(sum, ring.OfOrder(power, tail => Rest(tail, j, tail.Of(v).Uniform)));
            var next = from total in ring.Add(sum, ring.Scale(new(c, Growth.One), power))
                       from higher in ring.Multiply(power, v)
                       select (total, higher);
            if (next is Result<(TermSum, TermSum)>.Fail(var reason)) return reason;
            (sum, power, j) = (next.OrThrow().total, next.OrThrow().higher, j + 1);
        }
        return sum;
    }

    /// <summary>Whether the power lies below all terms wanted, or within what the sum leaves out already.</summary>
    private static Result<bool> CannotReach(Growth power, TermSum sum, Arithmetic ring) =>
        (sum.Remainder.Order, sum.Terms.Count >= ring.Count) switch
        {
            ({ } growth, _) => GrowthOrder.Compare(power, growth, ring.Assumptions).Select(order => order <= 0),
            (_, true) => GrowthOrder.Compare(power, sum.Terms[^1].Growth, ring.Assumptions).Select(order => order < 0),
            _ => false,
        };
}
