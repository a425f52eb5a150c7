using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>A series as integers over their least common denominator, with the places and the size of those not zero.</summary>
internal sealed record Integral<T>(T[] Values, T Denominator, int[] Support, int Bits) where T : struct, IBinaryInteger<T>
{
    /// <summary>The series over one denominator; null where that does not fit the type.</summary>
    public static Integral<T>? Of(ReadOnlySpan<Rational> series, Whole<T> whole)
    {
        var parts = new (T Numerator, T Denominator)[series.Length];
        var (common, bits) = (T.One, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            if (whole.Parts(series[i]) is not { } part) return null;
            parts[i] = part;
            bits = Math.Max(bits, Whole<T>.Bits(part.Numerator));
            if (part.Denominator == T.One || part.Denominator == common) continue;
            var missing = part.Denominator / whole.Gcd(common, part.Denominator);
            if (Whole<T>.Bits(common) + Whole<T>.Bits(missing) > whole.Capacity) return null;
            common *= missing;
        }
        return bits + Whole<T>.Bits(common) > whole.Capacity ? null : Over(common, parts);
    }

    private static Integral<T> Over(T common, (T Numerator, T Denominator)[] parts)
    {
        var values = Array.ConvertAll(parts, part =>
            part.Denominator == common ? part.Numerator : part.Numerator * (common / part.Denominator));
        var (support, bits) = (new List<int>(values.Length), 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (T.IsZero(values[i])) continue;
            support.Add(i);
            bits = Math.Max(bits, Whole<T>.Bits(values[i]));
        }
        return new(values, common, [.. support], bits);
    }
}
