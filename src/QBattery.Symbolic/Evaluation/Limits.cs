using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Evaluation;

/// <summary>The ends of the range of numbers.</summary>
internal static class Limits
{
    /// <summary>A number nearer to zero than any other in the range.</summary>
    public static Ball Tiny { get; } = new(default, Mag.PowerOfTwo(-Ball.ExponentLimit));

    /// <summary>e^x leaves the range for |x| from ExponentLimit log 2 on, and log 2 is below 710/1024.</summary>
    private static Mag EndOfLogarithms { get; } = Mag.AtLeast(BigFloat.Of(710 * (Ball.ExponentLimit / 1024)));

    /// <summary>Whether a ball holds only numbers that near to zero.</summary>
    public static bool IsTiny(Ball x) => x.IsFinite && x.MostAbs <= Mag.PowerOfTwo(-Ball.ExponentLimit / 2);

    /// <summary>Whether a ball certainly lies beyond 2^top in size.</summary>
    public static bool IsHuge(Ball x, int top) => x.IsFinite && x.Mid.Top > top && x.RelativeAccuracyBits > 2;

    /// <summary>Whether all numbers whose logarithms are in a ball certainly lie beyond the range or nearer to zero.</summary>
    public static bool AreOff(Ball logarithm) => logarithm.IsFinite && logarithm.LeastAbs >= EndOfLogarithms;
}
