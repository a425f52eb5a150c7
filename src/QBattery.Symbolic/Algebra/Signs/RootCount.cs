namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>Polynomials in one variable as arrays of coefficients, the constant one first.</summary>
internal static class RootCount
{
    /// <summary>The value at a point.</summary>
    public static Rational Value(ReadOnlySpan<Rational> p, Rational x)
    {
        var value = Rational.Zero;
        for (var i = p.Length - 1; i >= 0; i--) value = value * x + p[i];
        return value;
    }

    /// <summary>p(x + by), by repeated synthetic division.</summary>
    public static Rational[] Shifted(Rational[] p, Rational by)
    {
        Rational[] shifted = [.. p];
        for (var first = 0; first < p.Length - 1; first++)
            for (var i = p.Length - 2; i >= first; i--) shifted[i] += by * shifted[i + 1];
        return shifted;
    }

    /// <summary>p(-x).</summary>
    public static Rational[] Mirrored(Rational[] p) => [.. p.Select((c, i) => i % 2 == 0 ? c : -c)];

    /// <summary>(1+t)^n p((low + high t)/(1 + t)): its coefficients are Bernstein's, times binomials.</summary>
    public static Rational[] OnInterval(Rational[] p, Rational low, Rational high)
    {
        // x = low + (high - low) s, then s = t/(1+t), which reverses, shifts by 1 and reverses again.
        var scaled = Shifted(p, low).Select((c, i) => c * (high - low).Pow(i)).Reverse().ToArray();
        return [.. Shifted(scaled, 1).Reverse()];
    }

    /// <summary>The number of distinct real roots in an interval, low &lt; x &lt;= high, by Sturm's theorem.</summary>
    public static int Roots(Rational[] p, Rational low, Rational high)
    {
        var chain = Chain(Trimmed(p));
        return Changes(chain, low) - Changes(chain, high);
    }

    /// <summary>The polynomial without leading zeros.</summary>
    public static Rational[] Trimmed(Rational[] p)
    {
        var length = p.Length;
        while (length > 0 && p[length - 1].IsZero) length--;
        return p[..length];
    }

    /// <summary>p, p', and the negatives of remainders down to the last that is not zero.</summary>
    private static List<Rational[]> Chain(Rational[] p)
    {
        var chain = new List<Rational[]> { p };
        for (var next = Derivative(p); next.Length > 0; next = NegatedRemainder(chain[^2], chain[^1])) chain.Add(next);
        return chain;
    }

    private static int Changes(List<Rational[]> chain, Rational x)
    {
        var signs = chain.Select(q => Value(q, x).Sign).Where(sign => sign != 0).ToList();
        return signs.Zip(signs.Skip(1)).Count(pair => pair.First != pair.Second);
    }

    private static Rational[] Derivative(Rational[] p) => [.. p.Skip(1).Select((c, i) => c * (i + 1))];

    /// <summary>The remainder of a division, negated and scaled by a positive number to keep it short.</summary>
    private static Rational[] NegatedRemainder(Rational[] dividend, Rational[] divisor)
    {
        Rational[] rest = [.. dividend];
        for (var degree = rest.Length - 1; degree >= divisor.Length - 1; degree--)
        {
            var factor = rest[degree] / divisor[^1];
            for (var i = 0; i < divisor.Length; i++) rest[degree - i] -= factor * divisor[divisor.Length - 1 - i];
        }
        var trimmed = Trimmed(rest);
        return trimmed.Length == 0 ? trimmed : [.. trimmed.Select(c => -c / trimmed[^1].Abs())];
    }
}
