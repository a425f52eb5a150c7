using System.Collections.Concurrent;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Bounds;

/// <summary>
/// Upper bounds for every integer N from some number on, and for all values of the parameters that the assumptions allow.
/// </summary>
/// <param name="from">The least N; at least 3, so that log N exceeds 1.</param>
/// <param name="box">Where the parameters are.</param>
internal sealed class Tail(int from, Box box)
{
    /// <summary>What is known of the parameters.</summary>
    public Assumptions Assumptions => box.Assumptions;

    /// <summary>The least N.</summary>
    public int From => from;

    /// <summary>Powers of From recur in every product of two series; computing one takes longer than a whole row of sums.</summary>
    private readonly ConcurrentDictionary<Rational, Mag> _powers = new();

    /// <summary>An upper bound of the absolute value of a coefficient.</summary>
    public Magnitude Of(Coefficient coefficient) => coefficient.AsRational is { } number
        ? Of(number)
        : box.MostAbs(coefficient.Form);

    /// <summary>A lower bound of the absolute value of a coefficient.</summary>
    public Mag LeastOf(Coefficient coefficient) => box.Of(coefficient).LeastAbs;

    /// <summary>An upper bound of the absolute value of a number.</summary>
    public static Mag Of(Rational number) => Ball.Of(number, Supremum.Bits).MostAbs;

    /// <summary>An upper bound of N^power for all these N, infinite for a positive power.</summary>
    public Mag Power(Rational power) => power.Sign > 0
        ? Mag.Infinity
        : _powers.GetOrAdd(power, p => ((Ball)from).Power(Ball.Of(p, Supremum.Bits), Supremum.Bits).MostAbs);

    /// <summary>A lower bound of a power of N at the first N.</summary>
    public Mag LeastAtStart(Rational power) =>
        ((Ball)from).Power(Ball.Of(power, Supremum.Bits), Supremum.Bits).LeastAbs;

    /// <summary>An upper bound of a growth for all these N, infinite where none is found.</summary>
    public Mag Of(Growth growth) => growth.AsPower is { } power ? Power(power) : new Supremum(from, box).Of(growth);

    /// <summary>An upper bound of |terms + remainder| / growth.</summary>
    public Magnitude Of(IEnumerable<GrowthTerm> terms, Omitted remainder, Growth growth) =>
        terms.Aggregate(Of(remainder, growth), (sum, term) => sum + (Of(term.Coefficient) * Of(term.Growth / growth)));

    /// <summary>An upper bound of |remainder| / growth.</summary>
    public Magnitude Of(Omitted remainder, Growth growth) => remainder switch
    {
        Omitted.Exact => Magnitude.Zero,
        Omitted.BigO => Magnitude.Infinity,
        Omitted.Bounded(var own, var constant, _) => constant * Of(own / growth),
    };

    /// <summary>An upper bound of |f|.</summary>
    public Magnitude Of(TermSum f) => Of(f.Terms, f.Remainder, Growth.One);
}
