using System.Globalization;
using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Scale;

/// <summary>Short numbers just above a bound, for printing.</summary>
internal static class Readable
{
    /// <summary>A printed bound is at most this much larger.</summary>
    private static readonly Rational Slack = Rational.Of(21, 20);

    /// <summary>Numbers from here on are rounded to two digits.</summary>
    private const int Large = 100;

    /// <summary>log 2 = 0.69314718055994...</summary>
    private static readonly Rational
        LeastLog2 = Rational.Of(6931471805, 10_000_000_000), MostLog2 = Rational.Of(6931471806, 10_000_000_000);

    /// <summary>Numbers beyond 2 to this power, or its inverse, are not written out.</summary>
    private const int MaxTop = 1000;

    /// <summary>
    /// The simplest rational number from a bound to a twentieth more; of large ones two digits, of huge ones a power of e.
    /// </summary>
    public static Expr AtLeast(Mag bound) => !bound.IsZero && Math.Abs(bound.Top) > MaxTop
        ? Build.Exp(Build.Number((bound.Top * (bound.Top > 0 ? MostLog2 : LeastLog2)).Ceiling()))
        : Build.Number(AtLeast(bound.ToBigFloat().ToRational()));

    private static Rational AtLeast(Rational low) =>
        low.IsZero ? low : low < Large ? Simplest(low, low * Slack) : TwoDigits(low);

    private static Rational TwoDigits(Rational low)
    {
        var unit = BigInteger.Pow(10, low.Ceiling().ToString(CultureInfo.InvariantCulture).Length - 2);
        return (low / unit).Ceiling() * unit;
    }

    /// <summary>The number of least denominator between two positive ones, by their continued fractions.</summary>
    private static Rational Simplest(Rational low, Rational high)
    {
        Rational ceiling = low.Ceiling(), floor = low.Floor();
        return ceiling <= high ? ceiling : floor + Simplest((high - floor).Inverse(), (low - floor).Inverse()).Inverse();
    }
}
