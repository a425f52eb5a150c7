using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>Terms of growth Base / N^(Unit i) at positions i that increase: a power series times one growth.</summary>
internal sealed record PowerGrid(Growth Base, Rational Unit, int[] Positions)
{
    /// <summary>Positions stay below this.</summary>
    private const int MaxPosition = 1 << 20;

    /// <summary>The grid of some terms, Unit as large as it can be; null where growths are unlike or far apart.</summary>
    public static PowerGrid? Of(Seq<GrowthTerm> terms) => terms is [var first, ..] ? Of(terms, first.Growth) : null;

    /// <summary>The grid of terms as seen from a growth above them.</summary>
    public static PowerGrid? Of(Seq<GrowthTerm> terms, Growth origin)
    {
        var (drops, denominator) = (new long[terms.Count], 1L);
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Growth.PowerOver(origin) is not { } power || !power.IsSmall(out var n, out var d)) return null;
            if (denominator % d != 0) denominator = Rescale(drops.AsSpan(0, i), denominator, d);
            if (denominator > MaxPosition || Math.Abs(n) > MaxPosition) return null;
            drops[i] = -n * (denominator / d);
        }
        var gcd = 0L;
        foreach (var n in drops) gcd = Gcd(gcd, n);
        return gcd == 0 ? new(origin, Rational.One, new int[terms.Count])
            : drops[^1] / gcd > MaxPosition ? null
            : new(origin, Rational.Of(gcd, denominator), Array.ConvertAll(drops, n => (int)(n / gcd)));
    }

    /// <summary>The largest unit that divides those of two grids; a single term has none of its own.</summary>
    public static Rational CommonUnit(PowerGrid a, PowerGrid b) =>
        a.Positions[^1] == 0 || a.Unit == b.Unit ? b.Unit
        : b.Positions[^1] == 0 ? a.Unit
        : Rational.Gcd(a.Unit, b.Unit);

    /// <summary>The terms of these coefficients that are not zero.</summary>
    public static Seq<GrowthTerm> Terms(ReadOnlySpan<Coefficient> coefficients, Growth origin, Rational unit)
    {
        var terms = new List<GrowthTerm>(coefficients.Length);
        for (var i = 0; i < coefficients.Length; i++)
            if (!coefficients[i].IsZero) terms.Add(new(coefficients[i], origin.Shifted(-i * unit)));
        return terms.ToSeq();
    }

    /// <summary>The positions on a grid with a finer unit that divides this one; null where they are far.</summary>
    public int[]? Scaled(Rational unit)
    {
        if (unit == Unit || Positions[^1] == 0) return Positions;
        var factor = Unit / unit;
        return factor * Positions[^1] < MaxPosition && factor.TryToInt(out var whole)
            ? Array.ConvertAll(Positions, position => position * whole)
            : null;
    }

    private static long Rescale(Span<long> drops, long from, long denominator)
    {
        var factor = denominator / Gcd(from, denominator);
        foreach (ref var n in drops) n *= factor;
        return from * factor;
    }

    private static long Gcd(long a, long b) =>
        a == 0 ? b : b == 0 ? a : (long)Integers.Gcd((ulong)a, (ulong)b);
}
