using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

/// <summary>Random balls together with a number they contain by construction.</summary>
internal static class BallSamples
{
    /// <summary>A ball, and a rational number in it that need not be the midpoint.</summary>
    public sealed record Point(Ball Ball, Rational Value);

    public static readonly Gen<int> Precision = Gen.Elements(8, 24, 53, 64, 100, 333);

    public static readonly Gen<Point> Any = Around(Samples.AnyRational);

    public static readonly Gen<Point> Modest = Around(Samples.Modest);

    private static Gen<Point> Around(Gen<Rational> values) =>
        from value in values
        from bits in Precision
        from top in Gen.Choose(-80, 3)
        from part in Gen.Choose(-1000, 1000)
        from wide in Gen.Elements(false, true)
        select wide ? Shifted(value, bits, top, part) : new Point(Ball.Of(value, bits), value);

    // The ball around the value is widened by 2^top, and the point moved by at most that much.
    private static Point Shifted(Rational value, int bits, int top, int part) => new(
        Ball.Of(value, bits).Widened(Mag.PowerOfTwo(top)),
        value + (Rational.Of(part, 1000) * ((Rational)2).Pow(top)));

    public static bool Holds(this Ball ball, Rational value) => !ball.IsFinite || ball.Contains(value);

    /// <summary>A rational number written as "p/q" with p and q integers or powers "b^k".</summary>
    public static Rational Parse(string text)
    {
        var parts = text.Split('/').Select(Whole).ToArray();
        return parts.Length == 1 ? parts[0] : parts[0] / parts[1];
    }

    private static Rational Whole(string text)
    {
        var parts = text.Split('^').Select(System.Numerics.BigInteger.Parse).ToArray();
        return parts.Length == 1 ? parts[0] : System.Numerics.BigInteger.Pow(parts[0], (int)parts[1]);
    }

    /// <summary>The digits of a function of the precision, which is raised until they are certain.</summary>
    public static string Digits(Func<int, Ball> function, int digits)
    {
        for (var bits = 4 * digits; bits < 100 * digits; bits *= 2)
            if (BallDecimal.ToDigits(function(bits), digits) is { } text) return text;
        throw new InvalidOperationException("The precision was raised in vain.");
    }
}
