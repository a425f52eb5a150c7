using QBattery.Batteries;
using static System.FormattableString;

namespace QBattery.Numerics.Scans;

/// <summary>A power of N from the rows of a scan.</summary>
internal static class PowerLaw
{
    /// <summary>The largest denominator of an exponent that is taken for exact.</summary>
    private const int Denominator = 4;

    /// <summary>The largest relative error of a settled exponent, the largest error of one taken for exact.</summary>
    private const double Certain = 0.03, Definite = 0.02;

    /// <summary>E grows like N when its local exponent is this near to 1.</summary>
    private const double Extensive = 0.05;

    /// <summary>Exponent and prefactor, and whether the local slopes have settled.</summary>
    public static ExtractedLaw Of(Seq<ScanRow> rows, Seq<Sample> points, Evidence comparison)
    {
        var extrapolated = Extrapolation.Coefficient(points, Trends.Heads(Trend.Power).Leading, [], 0);
        var slopes = Scan.Slopes(rows[^3..]);
        var drift = Drift(rows, slopes);
        var settled = drift <= Extract.Drift && extrapolated.Error <= Certain * Math.Max(1, extrapolated.Value);
        var exponent = settled ? extrapolated : Cautious(extrapolated, slopes);
        var simple = Simple(extrapolated);
        var prefactor = Prefactor(points, simple);
        var identified = settled && prefactor is not null ? Identification.Of(prefactor) : null;
        return new(
            settled ? Kind(simple) : ScanLawKind.NotYetAsymptotic, Trend.Power, exponent, prefactor, identified,
            [
                comparison, Extract.Found("exponent", exponent),
                new(settled ? "the slopes have settled" : "not yet asymptotic", InWords(slopes, drift, extrapolated)),
                .. settled ? [] : Universal(rows, exponent), .. Extract.Named("prefactor", identified),
            ])
        {
            Simple = simple,
        };
    }

    /// <summary>Where slopes drift, an extrapolation is trusted no further than they have moved.</summary>
    private static Uncertain Cautious(Uncertain exponent, Seq<double> slopes) => exponent with
    {
        Error = new[]
        {
            exponent.Error, Math.Abs(exponent.Value + slopes[1]), Math.Abs(slopes[1] - slopes[0]),
        }.Max(),
    };

    /// <summary>T2: an exponent cannot end below 1 while E grows like N.</summary>
    private static Seq<Evidence> Universal(Seq<ScanRow> rows, Uncertain exponent)
    {
        var growth = Math.Log(rows[^1].Energy / rows[^2].Energy) / Math.Log((double)rows[^1].Cells / rows[^2].Cells);
        return Math.Abs(growth - 1) <= Extensive && exponent.Value - exponent.Error <= 1
            ?
            [
                new("towards 1/N", Invariant($"E grows like N^{growth:g4}, and L <= N/((N+1) n) for collective states")),
            ]
            : [];
    }

    private static ScanLawKind Kind(Rational? simple) => simple switch
    {
        { IsZero: true } => ScanLawKind.NoFreedom,
        { IsOne: true } => ScanLawKind.Universal,
        _ => ScanLawKind.Power,
    };

    /// <summary>The only simple fraction within the error; none if there are several.</summary>
    private static Rational? Simple(Uncertain exponent) =>
        Enumerable.Range(1, Denominator)
            .Select(q => Rational.Of((long)Math.Round(q * exponent.Value), q)).Distinct()
            .Where(fraction => Math.Abs(fraction.ToDouble() - exponent.Value) <= exponent.Error)
            .ToSeq() is [var only] && exponent.Error <= Definite ? only : null;

    /// <summary>C with the exponent held at its simple fraction; none without one.</summary>
    private static Uncertain? Prefactor(Seq<Sample> points, Rational? exponent)
    {
        if (exponent is not { } b) return null;
        var logs = points.Select(point =>
            point with { Value = point.Value + b.ToDouble() * Math.Log(point.Cells) }).ToSeq();
        return Extract.Exp(Extrapolation.Coefficient(logs, Trends.Constant, [], 0));
    }

    /// <summary>How much of itself the local slope changes per doubling of N, at the end of the scan.</summary>
    private static double Drift(Seq<ScanRow> rows, Seq<double> slopes)
    {
        var doublings = Math.Log2((double)rows[^1].Cells / rows[^3].Cells) / 2;
        return Math.Abs(slopes[1] - slopes[0]) / doublings / Math.Max(1, Math.Abs(slopes[1]));
    }

    private static string InWords(Seq<double> slopes, double drift, Uncertain exponent) =>
        Invariant($"the last local slopes are {slopes[0]:g5} and {slopes[1]:g5}, which is {100 * drift:g2}% per ")
        + Invariant($"doubling of N (above {100 * Extract.Drift:g2}% they drift); ")
        + Invariant($"extrapolation leaves an error of {exponent.Error:g2}");
}
