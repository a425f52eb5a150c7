using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// The exact number m*2^e with m odd, or 0 (then e is 0): equality is structural. Exponents are 64 bits wide; nothing
/// here expands an exponent into digits except where two numbers of comparable size meet.
/// </summary>
internal readonly record struct BigFloat : IComparable<BigFloat>
{
    private BigFloat(BigInteger mantissa, long exponent) => (Mantissa, Exponent) = (mantissa, exponent);

    /// <summary>m of the value m*2^e: odd, or 0.</summary>
    public BigInteger Mantissa { get; }

    /// <summary>e of the value m*2^e.</summary>
    public long Exponent { get; }

    /// <summary>m*2^e.</summary>
    public static BigFloat Of(BigInteger mantissa, long exponent = 0)
    {
        if (mantissa.IsZero) return default;
        if (!mantissa.IsEven) return new(mantissa, exponent);
        var zeros = (int)BigInteger.TrailingZeroCount(mantissa);
        return new(mantissa >> zeros, exponent + zeros);
    }

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => Mantissa.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Mantissa.Sign;

    /// <summary>The number of bits of the mantissa.</summary>
    public long Length => Mantissa.IsOne || Mantissa == BigInteger.MinusOne ? 1 : Mantissa.GetBitLength();

    /// <summary>The exponent t with 2^(t-1) &lt;= |x| &lt; 2^t; the least value for 0.</summary>
    public long Top => IsZero ? long.MinValue : Exponent + Length;

    /// <summary>Whether this is an integer.</summary>
    public bool IsInteger => Exponent >= 0;

    /// <summary>The negative.</summary>
    public static BigFloat operator -(BigFloat x) => new(-x.Mantissa, x.Exponent);

    /// <summary>|x|.</summary>
    public BigFloat Abs() => new(BigInteger.Abs(Mantissa), Exponent);

    /// <summary>The exact product.</summary>
    public static BigFloat operator *(BigFloat x, BigFloat y) =>
        x.IsZero || y.IsZero ? default : new(x.Mantissa * y.Mantissa, x.Exponent + y.Exponent);

    /// <summary>x*2^by.</summary>
    public BigFloat Scaled(long by) => IsZero ? this : new(Mantissa, Exponent + by);

    /// <summary>floor(x*2^bits): x in units of 2^-bits, at most one unit too small.</summary>
    public BigInteger ToFixed(long bits) => Integers.Shift(Mantissa, Exponent + bits);

    /// <summary>The exact sum; its size is the distance between the leading and the trailing bits of x and y.</summary>
    public static BigFloat ExactSum(BigFloat x, BigFloat y)
    {
        if (x.IsZero) return y;
        if (y.IsZero) return x;
        var exponent = Math.Min(x.Exponent, y.Exponent);
        return Of(x.ToFixed(-exponent) + y.ToFixed(-exponent), exponent);
    }

    /// <summary>A number of the given bits at or below x + y, closer than two units in its last place.</summary>
    public static BigFloat SumFloor(BigFloat x, BigFloat y, int bits)
    {
        if (x.Top < y.Top) (x, y) = (y, x);
        return !y.IsZero && y.Top < x.Top - bits - 2
            ? ExactSum(x, y.Sign > 0 ? default : Of(-1, x.Top - bits - 2)).Floor(bits)
            : ExactSum(x, y).Floor(bits);
    }

    /// <summary>A number of the given bits at or above x + y, closer than two units in its last place.</summary>
    public static BigFloat SumCeiling(BigFloat x, BigFloat y, int bits) => -SumFloor(-x, -y, bits);

    /// <summary>The largest number with a mantissa of the given bits that is not above x.</summary>
    public BigFloat Floor(int bits)
    {
        var excess = Length - bits;
        return excess <= 0 ? this : Of(Integers.Shift(Mantissa, -excess), Exponent + excess);
    }

    /// <inheritdoc/>
    public int CompareTo(BigFloat other) =>
        Sign != other.Sign ? Sign.CompareTo(other.Sign)
        : Top != other.Top ? Sign * Top.CompareTo(other.Top)
        : ExactSum(this, -other).Sign;

    /// <summary>Less than.</summary>
    public static bool operator <(BigFloat x, BigFloat y) => x.CompareTo(y) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(BigFloat x, BigFloat y) => x.CompareTo(y) > 0;

    /// <summary>At most.</summary>
    public static bool operator <=(BigFloat x, BigFloat y) => x.CompareTo(y) <= 0;

    /// <summary>At least.</summary>
    public static bool operator >=(BigFloat x, BigFloat y) => x.CompareTo(y) >= 0;

    /// <summary>The order of this number and a rational one, without rounding.</summary>
    public int CompareTo(Rational other) => (Of(other.Denominator) * this).CompareTo(Of(other.Numerator));

    /// <summary>The number exactly: 1.5, or m*2^e where it has more digits than one reads.</summary>
    public override string ToString() => BallText.Of(this);

    /// <summary>The number as a fraction; the size of the fraction grows with |e|.</summary>
    public Rational ToRational() => Exponent >= 0
        ? Integers.Shift(Mantissa, Exponent)
        : Rational.Of(Mantissa, BigInteger.One << checked((int)-Exponent));
}
