using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>A charged battery for programs; energies in units of the gap.</summary>
internal static class ChargedFacts
{
    /// <summary>All that is known; nothing where R is undefined.</summary>
    public static Seq<Field> Of(ChargedBattery battery)
    {
        var (charged, energetics) = (battery.Charged, battery.Charged.Energetics);
        return
        [
            ("protocol", battery.Named.Name),
            ("parameters", Parameters(battery.Named)),
            ("values", Data.Of([.. charged.Values.Select(value => new Field(value.Name, value.Value))])),
            ("cells", charged.Cells),
            ("time", charged.Time),
            ("energy", energetics.Energy),
            ("ergotropy", energetics.Full.Ergotropy),
            ("ratio", Optional(energetics.Full.Ratio)),
            ("lockedFraction", energetics.LogLocked.Match(Figures.FactOfLog, _ => Data.None)),
            ("largestEigenvalue", energetics.Largest),
            ("oneMinusLargestEigenvalue", Figures.FactOfLog(energetics.LogDeficit)),
            ("relativeError", charged.Noise),
            ("ladderRatio", Optional(energetics.Ladder.Ratio)),
            ("localRatio", Optional(energetics.Local.Ratio)),
            ("purity", energetics.Purity),
            ("truncation", Of(charged.Truncation)),
            .. battery.Subsets.Count > 0 ? [("subsets", Data.List(battery.Subsets.Select(Of)))] : Seq.Create<Field>([]),
        ];
    }

    /// <summary>Settings as expressions.</summary>
    public static Data Parameters(NamedProtocol protocol) =>
        Data.Of(protocol.Settings.Select(setting => (setting.Name, setting.Text)));

    private static Data Optional(Result<double> value) => value.Match(number => (Data)number, _ => Data.None);

    private static Data Of(Truncation? truncation) => truncation is { } cut
        ? Data.Of(
            ("blocks", cut.Blocks), ("from", cut.From), ("to", cut.To), ("discarded", cut.Discarded), ("tolerance", cut.Tolerance))
        : Data.Of(("discarded", 0));

    private static Data Of(Subset subset) => Data.Of(
        ("cells", subset.Cells), ("energy", subset.Extraction.Energy), ("ergotropy", subset.Extraction.Ergotropy),
        ("share", Optional(subset.Share)));
}
