using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>A power of N from the rows of a scan, or one times a power of ln N.</summary>
internal static class PowerLaw
{
    /// <summary>The largest denominator of an exponent that is taken for exact.</summary>
    private const int Denominator = 4;

    /// <summary>The largest relative error of a settled exponent, the largest error of one taken for exact.</summary>
    private const double Certain = 0.03, Definite = 0.03;

    /// <summary>The same beside a logarithm of N.</summary>
    private const double DefiniteBesideLog = 0.1;

    /// <summary>E grows like N when its local exponent is this near to 1.</summary>
    private const double Extensive = 0.05;

    /// <summary>A slope this near to -1 may end there.</summary>
    private const double Near = 0.3;

    /// <summary>Exponent and prefactor, and whether the local slopes have settled.</summary>
    public static ExtractedLaw Of(LawSeries series, Observation comparison)
    {
        var fit = Extrapolation.Fit(series.Points, Trends.Heads(Trend.Power).Leading, [], 0);
        var factors = LogFactor.All(series.Points, fit);
        return (LogFactor.Shown(factors, series.Points.Count) is { } factor ? WithLogarithm(series, factor, fit, comparison) : null)
            ?? Alone(series, fit, factors, comparison);
    }

    /// <summary>Whether an exponent is known well enough.</summary>
    public static bool IsCertain(Uncertain exponent) => exponent.Error <= Limit(exponent);

    /// <summary>The largest error of a settled exponent.</summary>
    public static double Limit(Uncertain exponent) => Certain * Math.Max(1, Math.Abs(exponent.Value));

    private static ExtractedLaw Alone(
        LawSeries series, Fitted fit, Seq<LogFactor> logarithms, Observation comparison)
    {
        var slopes = series.LastSlopes;
        var drift = Math.Abs(slopes.Last - slopes.Before) / slopes.Doublings / Math.Max(1, Math.Abs(slopes.Last));
        var settled = drift <= Extract.Drift && IsCertain(fit.Coefficient) && logarithms.Count == 0;
        var extrapolated = Covering(fit.Coefficient, IsCertain(fit.Coefficient) ? logarithms : []);
        var exponent = settled ? extrapolated : Cautious(extrapolated, slopes.Before, slopes.Last);
        var simple = Simple(extrapolated, Definite);
        var prefactor = simple is { } b ? Prefactor(series.Points, b) : null;
        var identified = settled && prefactor is not null ? Identification.Of(prefactor) : null;
        return new(
            settled ? Kind(simple) : ScanLawKind.NotYetAsymptotic, Trend.Power, exponent, prefactor, identified,
            [
                comparison, new Observation.Extrapolated(LawPart.Exponent, exponent),
                new Observation.Slopes(settled, slopes.Before, slopes.Last, drift, fit.Coefficient),
                .. IsCertain(fit.Coefficient) ? logarithms.Select(Named) : [],
                .. settled ? [] : Universal(series, slopes.Last, exponent), .. Scattered(fit.Scatter),
                .. Extract.Named(LawPart.Prefactor, identified),
            ])
        {
            Simple = simple, Subject = series.Subject,
        };
    }

    /// <summary>The law with its logarithm; null where the exponent is then no simple fraction.</summary>
    private static ExtractedLaw? WithLogarithm(LawSeries series, LogFactor factor, Fitted alone, Observation comparison)
    {
        var exponent = factor.Covering(series.Points, points =>
            Extrapolation.Coefficient(points, Trends.Heads(Trend.Power).Leading, [], 0));
        if (Simple(exponent, DefiniteBesideLog) is not { } simple) return null;
        return new(
            ScanLawKind.PowerLog, Trend.Power, exponent,
            factor.Covering(series.Points, points => Prefactor(points, simple)), null,
            [
                comparison, Named(factor), new Observation.Extrapolated(LawPart.Exponent, exponent),
                .. Scattered(alone.Scatter),
            ])
        {
            Simple = simple, Subject = series.Subject, Logarithm = factor.Power,
        };
    }

    private static IEnumerable<Observation> Scattered(Scatter scatter) =>
        scatter.Size > 0 ? [new Observation.Scattered(scatter)] : [];

    private static Uncertain Covering(Uncertain alone, Seq<LogFactor> factors) => alone with
    {
        Error = factors.Select(factor => Math.Abs(factor.Exponent.Value - alone.Value) + factor.Exponent.Error)
            .Append(alone.Error).Max(),
    };

    private static Observation Named(LogFactor factor) =>
        new Observation.Logarithm(factor.Power, factor.LogOdds > 0, factor.Exponent);

    /// <summary>Where slopes drift, an extrapolation is trusted no further than they have moved.</summary>
    private static Uncertain Cautious(Uncertain exponent, double before, double last) => exponent with
    {
        Error = new[] { exponent.Error, Math.Abs(exponent.Value + last), Math.Abs(last - before) }.Max(),
    };

    /// <summary>T2: the exponent of L cannot end below 1 while E grows like N.</summary>
    private static IEnumerable<Observation> Universal(LawSeries series, double slope, Uncertain exponent) =>
        series.EnergyGrowth is { } growth && Math.Abs(growth - 1) <= Extensive
            && Math.Abs(exponent.Value - 1) <= exponent.Error && Math.Abs(slope + 1) <= Near
            ? [new Observation.TowardsUniversal(growth)]
            : [];

    /// <summary>The kind of a power.</summary>
    public static ScanLawKind Kind(Rational? simple) => simple switch
    {
        { IsZero: true } => ScanLawKind.NoFreedom,
        { IsOne: true } => ScanLawKind.Universal,
        _ => ScanLawKind.Power,
    };

    /// <summary>The only simple fraction within the error; none if there are several.</summary>
    private static Rational? Simple(Uncertain exponent, double definite) =>
        Enumerable.Range(1, Denominator)
            .Select(q => Rational.Of((long)Math.Round(q * exponent.Value), q)).Distinct()
            .Where(fraction => Math.Abs(fraction.ToDouble() - exponent.Value) <= exponent.Error)
            .ToSeq() is [var only] && exponent.Error <= definite ? only : null;

    /// <summary>C with the exponent held at its simple fraction.</summary>
    private static Uncertain Prefactor(Seq<Sample> points, Rational exponent)
    {
        var logs = points.Select(point =>
            point with { Value = point.Value + exponent.ToDouble() * Math.Log(point.Cells) }).ToSeq();
        return Extract.Exp(Extrapolation.Coefficient(logs, Trends.Constant, [], 0));
    }
}
