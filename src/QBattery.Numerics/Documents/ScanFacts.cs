using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>A scan for programs.</summary>
internal static class ScanFacts
{
    /// <summary>Rows, slopes, law.</summary>
    public static Seq<Field> Of(Scanned scan) =>
    [
        ("protocol", scan.Named.Name),
        ("parameters", ChargedFacts.Parameters(scan.Named)),
        ("rows", Data.List(scan.Rows.Select(Row))),
        ("slopes", Data.List(scan.Slopes.Select(slope => (Data)slope))),
        ("law", Law(scan.Law)),
    ];

    private static Data Row(ScanRow row) => Data.Of(
        ("cells", row.Cells),
        ("time", row.Time),
        ("energyPerCell", row.EnergyPerCell),
        ("ratio", row.Ratio),
        ("lockedFraction", Figures.FactOfLog(row.LogLocked)),
        ("largestEigenvalue", row.Largest),
        ("oneMinusLargestEigenvalue", Figures.FactOfLog(row.LogDeficit)),
        ("relativeError", row.Noise));

    private static Data Law(ExtractedLaw law) => Data.Of(
        ("kind", ScanLawName.Of(law.Kind)),
        ("description", $"{law}"),
        ("exponent", law.Exponent?.Value),
        ("exponentError", law.Exponent?.Error),
        ("prefactor", law.Prefactor?.Value),
        ("prefactorError", law.Prefactor?.Error),
        ("identifiedAs", law.Identified is { } match ? match.Form : Data.None),
        ("identifiedDigits", law.Identified?.Digits),
        ("evidence", Data.List(law.Evidence.Select(evidence => Data.Of(("claim", evidence.Claim), ("how", evidence.How))))));
}
