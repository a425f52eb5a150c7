using System.Globalization;
using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// An exact rational number in lowest terms with a positive denominator; <c>default</c> is zero. Held in two machine
/// words, and in big integers only when they do not fit, so that equality is structural.
/// </summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private sealed record Large(BigInteger Numerator, BigInteger Denominator);

    // The value is _numerator/(_excess + 1), so that default is 0/1; |_numerator| <= long.MaxValue.
    private readonly long _numerator;
    private readonly long _excess;
    private readonly Large? _large;

    private Rational(long numerator, long denominator) => (_numerator, _excess) = (numerator, denominator - 1);

    private Rational(Large large) => _large = large;

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(1, 1);

    /// <summary>1/2.</summary>
    public static Rational Half => new(1, 2);

    /// <summary>-1.</summary>
    public static Rational MinusOne => new(-1, 1);

    /// <summary>The quotient of two integers.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Of(BigInteger num, BigInteger den)
    {
        if (den.IsZero) throw new DivideByZeroException("A rational number with denominator zero.");
        var gcd = BigInteger.GreatestCommonDivisor(num, den);
        return Reduced(num / (den.Sign < 0 ? -gcd : gcd), BigInteger.Abs(den) / gcd);
    }

    /// <summary>The number that a decimal is: 0.1m is 1/10.</summary>
    public static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (BigInteger)new decimal(bits[0], bits[1], bits[2], isNegative: value < 0, scale: 0);
        return Of(digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The number that a double is exactly, a multiple of a power of two.</summary>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static Rational Exactly(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException($"{value} is no number", nameof(value));
        var (bits, negative) = (BitConverter.DoubleToInt64Bits(Math.Abs(value)), value < 0);
        var (field, fraction) = ((int)(bits >> 52), bits & ((1L << 52) - 1));
        var mantissa = (BigInteger)(field == 0 ? fraction : fraction | (1L << 52)) * (negative ? -1 : 1);
        var exponent = Math.Max(field, 1) - 1075;
        return exponent < 0 ? Of(mantissa, BigInteger.One << -exponent) : mantissa << exponent;
    }

    /// <summary>The numerator of the reduced fraction; carries the sign.</summary>
    public BigInteger Numerator => _large?.Numerator ?? _numerator;

    /// <summary>The denominator of the reduced fraction; at least 1.</summary>
    public BigInteger Denominator => _large?.Denominator ?? SmallDenominator;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => _large is null && _numerator == 0;

    /// <summary>Whether this is 1.</summary>
    public bool IsOne => _large is null && _numerator == 1 && _excess == 0;

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsInteger => _large is null ? _excess == 0 : _large.Denominator.IsOne;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    private long SmallDenominator => _excess + 1;

    /// <summary>Whether numerator and denominator are machine words, and these.</summary>
    internal bool IsSmall(out long numerator, out long denominator)
    {
        (numerator, denominator) = (_numerator, SmallDenominator);
        return _large is null;
    }

    /// <summary>An integer is rational.</summary>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>An integer is rational.</summary>
    public static implicit operator Rational(long value) => Reduced((Int128)value, 1);

    /// <summary>An integer is rational.</summary>
    public static implicit operator Rational(Int128 value) => Reduced(value, 1);

    /// <summary>An integer is rational.</summary>
    public static implicit operator Rational(BigInteger value) => Reduced(value, BigInteger.One);

    /// <summary>A decimal is the rational number it is written as.</summary>
    public static implicit operator Rational(decimal value) => Of(value);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational x, Rational y)
    {
        if ((x._large ?? y._large) is not null) return AddLarge(x, y);
        var gcd = WordGcd(x.SmallDenominator, y.SmallDenominator);
        var (a, b) = (x.SmallDenominator / gcd, y.SmallDenominator / gcd);
        var sum = ((Int128)x._numerator * b) + ((Int128)y._numerator * a);
        // Only the part shared by the denominators can cancel against the sum (Knuth, TAOCP 2, 4.5.1).
        var shared = gcd == 1 ? 1 : WordGcd((long)(sum % gcd), gcd);
        return Reduced(sum / shared, (Int128)a * (y.SmallDenominator / shared));
    }

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational x, Rational y) => x + -y;

    /// <summary>The negative.</summary>
    public static Rational operator -(Rational x) =>
        x._large is null
            ? new(-x._numerator, x.SmallDenominator)
            : new(new Large(-x._large.Numerator, x._large.Denominator));

    /// <summary>The product.</summary>
    public static Rational operator *(Rational x, Rational y)
    {
        if ((x._large ?? y._large) is not null) return MultiplyLarge(x, y);
        var left = WordGcd(x._numerator, y.SmallDenominator);
        var right = WordGcd(y._numerator, x.SmallDenominator);
        return Reduced(
            (Int128)(x._numerator / left) * (y._numerator / right),
            (Int128)(x.SmallDenominator / right) * (y.SmallDenominator / left));
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational x, Rational y) => x * y.Inverse();

    /// <summary>1/x.</summary>
    /// <exception cref="DivideByZeroException">The number is zero.</exception>
    public Rational Inverse() => (Sign, _large) switch
    {
        (0, _) => throw new DivideByZeroException("The inverse of zero."),
        (var sign, null) => new(sign * SmallDenominator, sign * _numerator),
        (var sign, var large) => new(new Large(sign * large.Denominator, sign * large.Numerator)),
    };

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        (_large ?? other._large) is null
            ? ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator)
            : Sign != other.Sign
                ? Sign.CompareTo(other.Sign)
                : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _excess == other._excess && Equals(_large, other._large);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _excess, _large);

    /// <summary>Equality of values.</summary>
    public static bool operator ==(Rational x, Rational y) => x.Equals(y);

    /// <summary>Inequality of values.</summary>
    public static bool operator !=(Rational x, Rational y) => !x.Equals(y);

    /// <summary>Less than.</summary>
    public static bool operator <(Rational x, Rational y) => x.CompareTo(y) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(Rational x, Rational y) => x.CompareTo(y) > 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Rational x, Rational y) => x.CompareTo(y) <= 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Rational x, Rational y) => x.CompareTo(y) >= 0;

    /// <summary>"p/q", or "p" for an integer.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static Rational AddLarge(Rational x, Rational y)
    {
        var gcd = BigInteger.GreatestCommonDivisor(x.Denominator, y.Denominator);
        var a = x.Denominator / gcd;
        var sum = (x.Numerator * (y.Denominator / gcd)) + (y.Numerator * a);
        var shared = BigInteger.GreatestCommonDivisor(sum, gcd);
        return Reduced(sum / shared, a * (y.Denominator / shared));
    }

    private static Rational MultiplyLarge(Rational x, Rational y)
    {
        var left = BigInteger.GreatestCommonDivisor(x.Numerator, y.Denominator);
        var right = BigInteger.GreatestCommonDivisor(y.Numerator, x.Denominator);
        return Reduced(
            x.Numerator / left * (y.Numerator / right),
            x.Denominator / right * (y.Denominator / left));
    }

    // The fraction is in lowest terms already; these choose the form.
    internal static Rational Reduced(Int128 numerator, Int128 denominator) =>
        numerator <= long.MaxValue && numerator >= -long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Large(numerator, denominator));

    private static Rational Reduced(BigInteger numerator, BigInteger denominator) =>
        numerator <= long.MaxValue && numerator >= -long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new(new Large(numerator, denominator));

    /// <summary>The gcd of |a| and b &gt; 0, so at least 1.</summary>
    private static long WordGcd(long a, long b) =>
        a == 0 ? b : b == 1 ? 1 : (long)Integers.Gcd((ulong)Math.Abs(a), (ulong)b);
}
