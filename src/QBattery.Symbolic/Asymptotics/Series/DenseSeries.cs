using System.Numerics;
using System.Runtime.InteropServices;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>
/// Power series with rational coefficients as arrays. Sums of products are formed from integers over one common
/// denominator, so that a fraction is reduced once for each coefficient and not once for each product; the integers
/// are pairs of machine words while that suffices.
/// </summary>
internal static class DenseSeries
{
    /// <summary>The product up to a length.</summary>
    public static Rational[] Multiply(ReadOnlySpan<Rational> a, ReadOnlySpan<Rational> b, int length) =>
        Multiply(a, b, length, Whole.Double) ?? Multiply(a, b, length, Whole.Unbounded)!;

    /// <summary>
    /// The solution of y_0 = 1, n y_n = sum over k of weight(n, k) v_k y_(n-k), until it is so long or has so many terms
    /// besides y_0 that are not zero.
    /// </summary>
    public static Rational[] Solve(ReadOnlySpan<Rational> v, int length, int terms, Weight weight) =>
        Solve(v, length, terms, weight, Whole.Double) ?? Solve(v, length, terms, weight, Whole.Unbounded)!;

    /// <summary>The quotient up to a length; the divisor begins with a number that is not zero.</summary>
    public static Rational[] Divide(ReadOnlySpan<Rational> a, ReadOnlySpan<Rational> b, int length, int terms) =>
        Divide(a, b, length, terms, Whole.Double) ?? Divide(a, b, length, terms, Whole.Unbounded)!;

    private static Rational[]? Multiply<T>(ReadOnlySpan<Rational> a, ReadOnlySpan<Rational> b, int length, Whole<T> whole)
        where T : struct, IBinaryInteger<T>
    {
        if (Integral<T>.Of(a, whole) is not { } x || Integral<T>.Of(b, whole) is not { } y) return null;
        if (x.Bits + y.Bits + BitOperations.Log2((uint)length) + 1 > whole.Capacity) return null;
        if (Whole<T>.Bits(x.Denominator) + Whole<T>.Bits(y.Denominator) > whole.Capacity) return null;
        var sums = new T[length];
        foreach (var i in x.Support)
            foreach (var j in y.Support)
                if (i + j < length) sums[i + j] += x.Values[i] * y.Values[j];
        var denominator = x.Denominator * y.Denominator;
        return Array.ConvertAll(sums, sum => whole.Quotient(sum, denominator));
    }

    private static Rational[]? Solve<T>(ReadOnlySpan<Rational> v, int length, int terms, Weight weight, Whole<T> whole)
        where T : struct, IBinaryInteger<T>
    {
        if (Integral<T>.Of(v, whole) is not { } known) return null;
        var constant = T.CreateTruncating(weight.Divisor) * known.Denominator;
        var room = whole.Capacity - weight.Bits(length) - Math.Max(known.Bits, Whole<T>.Bits(known.Denominator));
        return Recur(Rational.One, length, terms + 1, room, whole, (n, y, scale) =>
        {
            var sum = T.Zero;
            foreach (var k in known.Support)
                if (k <= n) sum += T.CreateTruncating(weight.At(n, k)) * known.Values[k] * y[n - k];
            return (sum, constant * scale * T.CreateTruncating(n));
        });
    }

    private static Rational[]? Divide<T>(
        ReadOnlySpan<Rational> a, ReadOnlySpan<Rational> b, int length, int terms, Whole<T> whole)
        where T : struct, IBinaryInteger<T>
    {
        if (Integral<T>.Of([.. b, .. a], whole) is not { } known) return null;
        var (divisor, dividend) = (known.Values.AsMemory(0, b.Length), known.Values.AsMemory(b.Length));
        var (leading, support) = (known.Values[0], known.Support.Where(k => k > 0 && k < divisor.Length).ToArray());
        var room = whole.Capacity - known.Bits - BitOperations.Log2((uint)known.Support.Length) - 2;
        return Recur(a[0] / b[0], length, terms, room, whole, (n, y, scale) =>
        {
            var sum = n < dividend.Length ? dividend.Span[n] * scale : T.Zero;
            foreach (var k in support)
                if (k <= n) sum -= known.Values[k] * y[n - k];
            return T.IsNegative(leading) ? (-sum, -leading * scale) : (sum, leading * scale);
        });
    }

    /// <summary>
    /// A series of which each coefficient is a quotient of integers made from those before it, which are given as integers
    /// over a common denominator; null where that outgrows the room.
    /// </summary>
    private static Rational[]? Recur<T>(
        Rational first, int length, int terms, long room, Whole<T> whole,
        Func<int, List<T>, T, (T Numerator, T Denominator)> next)
        where T : struct, IBinaryInteger<T>
    {
        var likely = Math.Min(length, 2 * terms);
        var (y, scaled, scale, bits) = (new List<Rational>(likely), new List<T>(likely), T.One, 1L);
        for (var n = 0; n < length && terms > 0; n++)
        {
            if (bits > room) return null;
            y.Add(n == 0 ? first : next(n, scaled, scale) is var (p, q) ? whole.Quotient(p, q) : default);
            scaled.Add(T.Zero);
            if (y[n].IsZero) continue;
            if (whole.Parts(y[n]) is not var (numerator, denominator)) return null;
            var missing = denominator / whole.Gcd(scale, denominator);
            if (bits + Whole<T>.Bits(missing) > room) return null;
            if (missing != T.One) scale = Rescale(CollectionsMarshal.AsSpan(scaled), scale, missing);
            if (missing != T.One) bits += Whole<T>.Bits(missing);
            var factor = scale / denominator;
            if (Whole<T>.Bits(numerator) + Whole<T>.Bits(factor) > room) return null;
            scaled[n] = numerator * factor;
            bits = Math.Max(bits, Whole<T>.Bits(scaled[n]));
            terms--;
        }
        return [.. y];
    }

    /// <summary>Multiplies some integers and their denominator.</summary>
    private static T Rescale<T>(Span<T> scaled, T scale, T factor) where T : struct, IBinaryInteger<T>
    {
        foreach (ref var value in scaled) value *= factor;
        return scale * factor;
    }
}
