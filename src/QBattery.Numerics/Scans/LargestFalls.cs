using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>
/// Where the largest eigenvalue r_0 falls like a power of N, 1 - r_0 tends to 1 and L = (1 - r_0)/E to 1/E: its law is that
/// of E, which need not be extrapolated through the slow corrections that r_0 makes and the level that happens to be
/// filled most.
/// </summary>
internal static class LargestFalls
{
    /// <summary>A constant r_0 is excluded when a falling one makes the rows e to this power as probable.</summary>
    private const double Decisive = Extrapolation.Excluded;

    /// <summary>The least exponent, and the largest relative error of an eigenvalue that is known.</summary>
    private const double Falling = 0.2, Known = 0.1;

    /// <summary>How r_0 falls; null where it may tend to a constant.</summary>
    public static Uncertain? Exponent(Seq<ScanRow> rows)
    {
        var points = rows.Select(row => new Sample(
            row.Cells, Math.Log(row.Largest), row.Noise * Math.Exp(row.LogDeficit) / row.Largest)).ToSeq();
        if (points.Any(point => !double.IsFinite(point.Value) || !(point.Noise < Known))) return null;
        var falling = Extrapolation.Fit(points, Trends.Heads(Trend.Power).Leading, [], 0);
        return falling.Coefficient.Value >= Falling
            && falling.LogEvidence > Extrapolation.Fit(points, Trends.Constant, [], 0).LogEvidence + Decisive
            ? falling.Coefficient
            : null;
    }

    /// <summary>The law of L or of 1 - r_0 from that of E; null where r_0 stays or E has no settled law.</summary>
    public static ExtractedLaw? Law(Seq<ScanRow> rows, LawSubject subject, Func<LawSeries, ExtractedLaw> law) =>
        Exponent(rows) is not { } falls ? null
        : subject == LawSubject.Deficit ? Ended(subject, new(0, 0), Rational.Zero, new(1, 0), falls, [])
        : law(Extract.Series(rows, LawSubject.Energy)) is
            {
                Kind: not ScanLawKind.NotYetAsymptotic, Trend: Trend.Power, Simple: { } simple, Exponent: { } exponent,
                Prefactor: { } c,
            } energy
            ? Ended(subject, exponent with { Value = 1 - exponent.Value }, 1 - simple, Inverse(c), falls, energy.Evidence)
            : null;

    private static ExtractedLaw Ended(
        LawSubject subject, Uncertain exponent, Rational simple, Uncertain prefactor, Uncertain falls,
        Seq<Observation> energy) =>
        new(
            PowerLaw.Kind(simple), Trend.Power, exponent, prefactor, null,
            [new Observation.LargestVanishes(falls), .. energy])
        {
            Simple = simple, Subject = subject,
        };

    private static Uncertain Inverse(Uncertain c) => new(1 / c.Value, c.Error / (c.Value * (c.Value - c.Error)));
}
