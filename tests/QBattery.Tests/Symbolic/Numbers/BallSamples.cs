using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

/// <summary>Short ways to ask for the values of balls.</summary>
internal static class BallSamples
{
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
