using QBattery.Batteries;
using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics.Scans;

/// <summary>An exponential in N or N^2 from the rows of a scan.</summary>
internal static class ExponentialLaw
{
    /// <summary>Claims about how far a law is from settled.</summary>
    public const string Refuted = "no model fits", Unsettled = "not yet asymptotic";

    /// <summary>The relative error up to which rates, and prefactors, are given.</summary>
    private const double RateError = 0.05, PrefactorError = 0.5;

    /// <summary>Corrections do not change ln L by more once all functions that grow are fitted.</summary>
    private const double Explained = 1;

    /// <summary>Another continuation refutes an exponential when it predicts this much better.</summary>
    private const double Better = 0.5;

    /// <summary>The law; null if its rate is zero within its error, for then it is none.</summary>
    public static ExtractedLaw? Of(Trend trend, Miss miss, Seq<Sample> points, Evidence comparison)
    {
        var (leading, others) = Trends.Heads(trend);
        var rate = Extrapolation.Coefficient(points, leading, others, 0);
        var settled = rate.Error <= RateError * rate.Value;
        return rate.Value <= rate.Error ? null
            : (settled || miss.Size > Explained) && Refutation(trend, miss, points) is { } refuted
                ? new(ScanLawKind.NotYetAsymptotic, trend, null, null, null, [comparison, new(Refuted, refuted)])
            : !settled
                ? new(ScanLawKind.NotYetAsymptotic, trend, rate, null, null,
                    [comparison, Extract.Found("rate", rate), new(Unsettled, InWords(rate))])
            : Settled(trend, rate, Extrapolation.Coefficient(points, leading, others, 1), comparison);
    }

    private static ExtractedLaw Settled(Trend trend, Uncertain rate, Uncertain intercept, Evidence comparison)
    {
        var identified = Identification.Of(rate);
        return new(
            trend == Trend.ExponentialInN ? ScanLawKind.ExponentialInN : ScanLawKind.ExponentialInSquare, trend, rate,
            intercept.Error <= PrefactorError ? Extract.Exp(intercept) : null, identified,
            [comparison, Extract.Found("rate", rate), .. Extract.Named("rate", identified)]);
    }

    /// <summary>Why the exponential cannot be right; null where nothing speaks against it.</summary>
    private static string? Refutation(Trend trend, Miss miss, Seq<Sample> points)
    {
        if (miss.Size <= miss.Noise) return null;
        var rival = Trends.Rivals.Select(other => (other.Name, Miss: Trends.Surprise(other.Heads, points)))
            .MinBy(other => other.Miss.Size);
        return rival.Miss.Size < Better * miss.Size
            ? Invariant($"ln L at the largest N is off by {rival.Miss.Size:g2} by {rival.Name}, by {miss.Size:g2} by ")
                + Trends.Name(trend)
            : miss.Size > Explained && points.Count > Trends.Growing(trend).Count
                ? Invariant($"ln L at the largest N is off by {miss.Size:g2}, more than corrections explain")
            : null;
    }

    private static string InWords(Uncertain rate) =>
        Invariant($"extrapolation leaves an error of {Outward.Up(rate.Error):g2}, above {100 * RateError:g2}% of the rate");
}
