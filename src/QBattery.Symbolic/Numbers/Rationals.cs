using System.Globalization;
using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic;

/// <summary>Functions of rational numbers beyond the field operations.</summary>
public static class Rationals
{
    extension(Rational x)
    {
        /// <summary>|x|.</summary>
        public Rational Abs() => x.Sign < 0 ? -x : x;

        /// <summary>The largest integer not above x.</summary>
        public BigInteger Floor() => Integers.FloorDivide(x.Numerator, x.Denominator);

        /// <summary>The smallest integer not below x.</summary>
        public BigInteger Ceiling() => -Integers.FloorDivide(-x.Numerator, x.Denominator);

        /// <summary>x - floor(x), in [0, 1).</summary>
        public Rational FractionalPart() => x - x.Floor();

        /// <summary>x^n; x^0 is 1.</summary>
        /// <exception cref="DivideByZeroException">x is zero and n negative.</exception>
        public Rational Pow(int n) => n switch
        {
            0 => Rational.One,
            1 => x,
            2 => x * x,
            int.MinValue => throw new ArgumentOutOfRangeException(nameof(n), n, "The exponent is too large."),
            < 0 => x.Inverse().Pow(-n),
            _ => Rational.Of(BigInteger.Pow(x.Numerator, n), BigInteger.Pow(x.Denominator, n)),
        };

        /// <summary>Whether x is an integer that fits an int, and that int.</summary>
        public bool TryToInt(out int value)
        {
            var fits = x.IsSmall(out var n, out var d) && d == 1 && n is >= int.MinValue and <= int.MaxValue;
            value = fits ? (int)n : 0;
            return fits;
        }

        /// <summary>The bits of the numerator plus those of the denominator: the size of the number on paper.</summary>
        public long BitSize => Integers.BitLength(x.Numerator) + Integers.BitLength(x.Denominator);

        /// <summary>The nearest double; infinite or zero beyond the range of doubles.</summary>
        public double ToDouble()
        {
            if (x.IsZero) return 0;
            var scale = 66 - (Integers.BitLength(x.Numerator) - Integers.BitLength(x.Denominator));
            var (quotient, remainder) = BigInteger.DivRem(
                Integers.Shift(BigInteger.Abs(x.Numerator), Math.Max(scale, 0)),
                Integers.Shift(x.Denominator, Math.Max(-scale, 0)));
            // Of the 66 or 67 bits keep 63 and a sticky bit, so that the one rounding below is the right one.
            var kept = ((ulong)(quotient >> 4) << 1) | (remainder.IsZero && (quotient & 15).IsZero ? 0UL : 1UL);
            return x.Sign * Math.ScaleB(kept, (int)Math.Clamp(3 - scale, -5000, 5000));
        }
    }

    extension(Rational)
    {
        /// <summary>
        /// The gcd of the numerators over the lcm of the denominators: a/g and b/g are coprime integers.
        /// </summary>
        public static Rational Gcd(Rational a, Rational b)
        {
            if (a.IsZero) return b.Abs();
            if (a.IsOne && b.IsInteger) return a;
            var shared = BigInteger.GreatestCommonDivisor(a.Denominator, b.Denominator);
            return Rational.Of(
                BigInteger.GreatestCommonDivisor(a.Numerator, b.Numerator), a.Denominator / shared * b.Denominator);
        }

        /// <summary>The smaller one.</summary>
        public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

        /// <summary>The larger one.</summary>
        public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

        /// <summary>
        /// The real n-th root of x if it is rational (the one that is not negative, for even n), else null.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">n &lt; 1.</exception>
        public static Rational? TryRoot(Rational x, int n) =>
            Integers.TryRoot(x.Denominator, n) is { } den && Integers.TryRoot(x.Numerator, n) is { } num
                ? Rational.Of(num, den)
                : null;

        /// <summary>
        /// The exact value of a decimal such as "12", "0.1", "-3.25" or "1.5e-7"; null for any other text, and for a
        /// power of ten beyond <see cref="LargestTenPower"/>.
        /// </summary>
        public static Rational? ParseDecimal(string text) => text.Split('e', 'E') switch
        {
            [var plain] => ParsePlain(plain),
            [var mantissa, var power] when ParsePlain(mantissa) is { } value && TenPower(power) is { } scale =>
                value * scale,
            _ => null,
        };
    }

    /// <summary>Decimals are read up to this power of ten.</summary>
    public const int LargestTenPower = 50_000;

    private static Rational? TenPower(string exponent) =>
        int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n)
            && Math.Abs((long)n) <= LargestTenPower
            ? ((Rational)10).Pow(n)
            : null;

    private static Rational? ParsePlain(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : text.Length - point - 1;
        var digits = point < 0 ? text : text.Remove(point, 1);
        var complete = point != text.Length - 1 && (point < 0 || (point > 0 && char.IsAsciiDigit(text[point - 1])));
        return complete && BigInteger.TryParse(
            digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Rational.Of(value, BigInteger.Pow(10, places))
            : null;
    }
}
