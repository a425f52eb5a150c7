using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>Terms in powers N^(First - Unit i) of the variable alone, at positions i that increase.</summary>
internal sealed record PowerGrid(Rational First, Rational Unit, int[] Positions)
{
    /// <summary>Positions stay below this.</summary>
    private const int MaxPosition = 1 << 20;

    /// <summary>The grid of some terms, Unit as large as it can be; null where another growth or a far power occurs.</summary>
    public static PowerGrid? Of(Seq<Term> terms) => terms is [{ Growth.AsPower: { } first }, ..] ? From(terms, first) : null;

    /// <summary>The grid of terms as seen from a power that is not among them.</summary>
    public static PowerGrid? From(Seq<Term> terms, Rational first)
    {
        var (numerators, denominator) = (new long[terms.Count], 1L);
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Growth.AsPower is not { } power || !(first - power).IsSmall(out var n, out var d)) return null;
            if (denominator % d != 0) denominator = Rescale(numerators.AsSpan(0, i), denominator, d);
            if (denominator > MaxPosition || Math.Abs(n) > MaxPosition) return null;
            numerators[i] = n * (denominator / d);
        }
        var gcd = numerators.Aggregate(0L, Gcd);
        return gcd == 0 ? new(first, Rational.One, [.. numerators.Select(_ => 0)])
            : numerators[^1] / gcd > MaxPosition ? null
            : new(first, Rational.Of(gcd, denominator), [.. numerators.Select(n => (int)(n / gcd))]);
    }

    /// <summary>The terms c_i N^(first - unit i) that are not zero.</summary>
    public static Seq<Term> Terms(ReadOnlySpan<Coefficient> coefficients, Rational first, Rational unit)
    {
        var terms = new List<Term>(coefficients.Length);
        for (var i = 0; i < coefficients.Length; i++)
            if (!coefficients[i].IsZero) terms.Add(new(coefficients[i], Growth.OfPower(first - i * unit)));
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

    private static long Rescale(Span<long> numerators, long from, long denominator)
    {
        var factor = denominator / Gcd(from, denominator);
        foreach (ref var n in numerators) n *= factor;
        return from * factor;
    }

    private static long Gcd(long a, long b) =>
        a == 0 ? b : b == 0 ? a : (long)Integers.Gcd((ulong)a, (ulong)b);
}
