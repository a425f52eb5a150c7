using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>How ln L may go on, as functions of N in the order in which they matter.</summary>
public enum Trend
{
    /// <summary>-b ln N + ln C + corrections in 1/N or 1/sqrt(N).</summary>
    Power,

    /// <summary>-c N + ln C - b ln N + corrections.</summary>
    ExponentialInN,

    /// <summary>-c N^2 + ln C + c' N - b ln N + corrections.</summary>
    ExponentialInSquare,
}

/// <summary>The functions behind the trends.</summary>
internal static class Trends
{
    /// <summary>The functions compared at most: the comparison is about the trend, not about corrections.</summary>
    public const int Compared = 4;

    /// <summary>All trends, the simplest first.</summary>
    public static Seq<Trend> All => [Trend.Power, Trend.ExponentialInN, Trend.ExponentialInSquare];

    /// <summary>The powers of 1/N in which corrections are tried.</summary>
    public static Seq<double> Steps => [1, 0.5];

    /// <summary>In words.</summary>
    public static string Name(Trend trend) => trend switch
    {
        Trend.Power => "a power of N",
        Trend.ExponentialInN => "an exponential in N",
        Trend.ExponentialInSquare => "an exponential in N^2",
    };

    /// <summary>Continuations between and above the exponentials, which only refute them.</summary>
    public static Seq<(string Name, Seq<Func<double, double>> Heads)> Rivals =>
    [
        ("an exponential in sqrt(N)", [n => -Math.Sqrt(n), _ => 1, n => -Math.Log(n)]),
        ("an exponential in N log N", [n => -n * Math.Log(n), _ => 1, n => -n, n => -Math.Log(n)]),
        ("an exponential in N^(3/2)", [n => -n * Math.Sqrt(n), _ => 1, n => -n, n => -Math.Log(n)]),
        ("an exponential in N^3", [n => -n * n * n, _ => 1, n => -n * n, n => -n, n => -Math.Log(n)]),
    ];

    /// <summary>How far the last point is from what the heads and corrections make of those before it.</summary>
    public static Miss Surprise(Seq<Func<double, double>> heads, Seq<Sample> points)
    {
        var count = Math.Min(points.Count - 1, Compared);
        return Steps.Select(step => Interpolation.Surprise(
            heads.Concat(Corrections(step)).Take(count).ToSeq(), points[^(count + 1)..])).MinBy(miss => miss.Size)!;
    }

    /// <summary>All functions that grow, and 1.</summary>
    public static Seq<Func<double, double>> Growing(Trend trend) =>
        [.. Heads(trend).Leading, .. Heads(trend).Others];

    /// <summary>1, for a prefactor alone.</summary>
    public static Seq<Func<double, double>> Constant => [_ => 1];

    /// <summary>The function that carries the exponent or the rate, 1, which carries the prefactor, and others.</summary>
    public static (Seq<Func<double, double>> Leading, Seq<Func<double, double>> Others) Heads(Trend trend) =>
        trend switch
        {
            Trend.Power => ([n => -Math.Log(n), _ => 1], []),
            Trend.ExponentialInN => ([n => -n, _ => 1], [n => -Math.Log(n)]),
            Trend.ExponentialInSquare => ([n => -n * n, _ => 1], [n => -n, n => -Math.Log(n)]),
        };

    private static IEnumerable<Func<double, double>> Corrections(double step)
    {
        for (var j = 1; ; j++)
        {
            var power = -j * step;
            yield return n => Math.Pow(n, power);
        }
    }
}
