namespace QBattery.Numerics.Scans;

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

    /// <summary>The leading so many functions, of those that grow and corrections.</summary>
    public static Seq<Func<double, double>> Functions(Trend trend, int count, double step) =>
        Heads(trend).Leading.Concat(Heads(trend).Others).Concat(Corrections(step)).Take(count).ToSeq();

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
