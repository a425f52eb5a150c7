using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>An exponential in N or N^2 from the rows of a scan.</summary>
internal static class ExponentialLaw
{
    /// <summary>The relative error up to which rates are given.</summary>
    public const double RateError = 0.05;

    /// <summary>The relative error up to which prefactors are given.</summary>
    private const double PrefactorError = 0.5;

    /// <summary>Corrections do not change ln L by more once all functions that grow are fitted.</summary>
    private const double Explained = 1;

    /// <summary>Another continuation refutes an exponential when it predicts this much better.</summary>
    private const double Better = 0.5;

    /// <summary>The law; null if its rate is zero within its error, for then it is none.</summary>
    public static ExtractedLaw? Of(Trend trend, Miss miss, Seq<Sample> points, Observation comparison)
    {
        var (leading, others) = Trends.Heads(trend);
        var rate = Extrapolation.Coefficient(points, leading, others, 0);
        var settled = rate.Error <= RateError * rate.Value;
        return rate.Value <= rate.Error ? null
            : (settled || miss.Size > Explained) && Refutation(trend, miss, points) is { } refuted
                ? new(ScanLawKind.NotYetAsymptotic, trend, null, null, null, [comparison, refuted])
            : !settled
                ? new(ScanLawKind.NotYetAsymptotic, trend, rate, null, null,
                    [comparison, new Observation.Extrapolated(LawPart.Rate, rate), new Observation.OpenRate(rate)])
            : Settled(trend, rate, Extrapolation.Coefficient(points, leading, others, 1), comparison);
    }

    private static ExtractedLaw Settled(Trend trend, Uncertain rate, Uncertain intercept, Observation comparison)
    {
        var identified = Identification.Of(rate);
        return new(
            trend == Trend.ExponentialInN ? ScanLawKind.ExponentialInN : ScanLawKind.ExponentialInSquare, trend, rate,
            intercept.Error <= PrefactorError ? Extract.Exp(intercept) : null, identified,
            [comparison, new Observation.Extrapolated(LawPart.Rate, rate), .. Extract.Named(LawPart.Rate, identified)]);
    }

    /// <summary>Why the exponential cannot be right; null where nothing speaks against it.</summary>
    private static Observation? Refutation(Trend trend, Miss miss, Seq<Sample> points)
    {
        if (miss.Size <= miss.Noise) return null;
        var rival = Trends.Rivals.Select(other => (other.Name, Miss: Trends.Surprise(other.Heads, points)))
            .MinBy(other => other.Miss.Size);
        return rival.Miss.Size < Better * miss.Size
            ? new Observation.Refuted(trend, miss.Size, (rival.Name, rival.Miss.Size))
            : miss.Size > Explained && points.Count > Trends.Growing(trend).Count
                ? new Observation.Refuted(trend, miss.Size, null)
            : null;
    }
}
