using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>A power of N from the rows of a scan.</summary>
internal static class PowerLaw
{
    /// <summary>The largest denominator of an exponent that is taken for exact.</summary>
    private const int Denominator = 4;

    /// <summary>The largest relative error of a settled exponent, the largest error of one taken for exact.</summary>
    private const double Certain = 0.03, Definite = 0.03;

    /// <summary>E grows like N when its local exponent is this near to 1.</summary>
    private const double Extensive = 0.05;

    /// <summary>A slope this near to -1 may end there.</summary>
    private const double Near = 0.3;

    /// <summary>A factor fits as well when the points are no less than e to minus this power as probable with it.</summary>
    private const double AsWell = 1;

    /// <summary>The q of factors (ln N)^q.</summary>
    private static readonly Seq<double> Powers = [1, -1, 0.5, -0.5, 2, -2];

    /// <summary>A factor (ln N)^q, the exponent with it, and how much better than without it the points are.</summary>
    private sealed record Factor(double Power, Uncertain Exponent, double LogOdds);

    /// <summary>Exponent and prefactor, and whether the local slopes have settled.</summary>
    public static ExtractedLaw Of(Seq<ScanRow> rows, Seq<Sample> points, Observation comparison)
    {
        var fit = Fit(points, 0);
        var slopes = Scan.Slopes(rows[^3..]);
        var drift = Drift(rows, slopes);
        var logarithms = IsCertain(fit.Coefficient) ? Logarithms(points, fit) : [];
        var settled = drift <= Extract.Drift && IsCertain(fit.Coefficient) && logarithms.Count == 0;
        var extrapolated = Covering(fit.Coefficient, logarithms);
        var exponent = settled ? extrapolated : Cautious(extrapolated, slopes);
        var simple = Simple(extrapolated);
        var prefactor = Prefactor(points, simple);
        var identified = settled && prefactor is not null ? Identification.Of(prefactor) : null;
        return new(
            settled ? Kind(simple) : ScanLawKind.NotYetAsymptotic, Trend.Power, exponent, prefactor, identified,
            [
                comparison, new Observation.Extrapolated(LawPart.Exponent, exponent),
                new Observation.Slopes(settled, slopes[0], slopes[1], drift, fit.Coefficient),
                .. logarithms.Select(Named), .. settled ? [] : Universal(rows, slopes, exponent),
                .. Extract.Named(LawPart.Prefactor, identified),
            ])
        {
            Simple = simple,
        };
    }

    private static (Uncertain Coefficient, double LogEvidence) Fit(Seq<Sample> points, double power) =>
        Extrapolation.Fit(
            points.Select(point => point with { Value = point.Value - Logarithm(power, point.Cells) }).ToSeq(),
            Trends.Heads(Trend.Power).Leading, [], 0);

    private static double Logarithm(double power, int cells) =>
        power == 0 ? 0 : power * Math.Log(Math.Log(cells));

    /// <summary>Whether an exponent is known well enough.</summary>
    public static bool IsCertain(Uncertain exponent) => exponent.Error <= Limit(exponent);

    /// <summary>The largest error of a settled exponent.</summary>
    public static double Limit(Uncertain exponent) => Certain * Math.Max(1, exponent.Value);

    /// <summary>C N^(-b) (ln N)^q that the points do not exclude beside the power alone.</summary>
    private static Seq<Factor> Logarithms(
        Seq<Sample> points, (Uncertain Coefficient, double LogEvidence) alone) => points[0].Cells < 2 ? []
        : Powers.Select(power => (Power: power, Fit: Fit(points, power)))
            .Select(with => new Factor(with.Power, with.Fit.Coefficient, with.Fit.LogEvidence - alone.LogEvidence))
            .Where(factor => factor.LogOdds >= -AsWell)
            .OrderByDescending(factor => factor.LogOdds).ToSeq();

    private static Uncertain Covering(Uncertain alone, Seq<Factor> factors) => alone with
    {
        Error = factors.Select(factor => Math.Abs(factor.Exponent.Value - alone.Value) + factor.Exponent.Error)
            .Append(alone.Error).Max(),
    };

    private static Observation Named(Factor factor) =>
        new Observation.Logarithm(factor.Power, factor.LogOdds > 0, factor.Exponent);

    /// <summary>Where slopes drift, an extrapolation is trusted no further than they have moved.</summary>
    private static Uncertain Cautious(Uncertain exponent, Seq<double> slopes) => exponent with
    {
        Error = new[]
        {
            exponent.Error, Math.Abs(exponent.Value + slopes[1]), Math.Abs(slopes[1] - slopes[0]),
        }.Max(),
    };

    /// <summary>T2: an exponent cannot end below 1 while E grows like N.</summary>
    private static IEnumerable<Observation> Universal(Seq<ScanRow> rows, Seq<double> slopes, Uncertain exponent)
    {
        var growth = Math.Log(rows[^1].Energy / rows[^2].Energy) / Math.Log((double)rows[^1].Cells / rows[^2].Cells);
        return Math.Abs(growth - 1) <= Extensive && Math.Abs(exponent.Value - 1) <= exponent.Error
            && Math.Abs(slopes[1] + 1) <= Near
            ? [new Observation.TowardsUniversal(growth)]
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
}
