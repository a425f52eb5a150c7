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
            .. EnergeticsBlocks.Facts(energetics, charged.Noise),
            ("ladderRatio", EnergeticsBlocks.Fact(energetics.Ladder.Ratio)),
            ("localRatio", EnergeticsBlocks.Fact(energetics.Local.Ratio)),
            ("purity", energetics.Purity),
            .. ClosedBlocks.Facts(charged.Closed),
            ("daemonicErgotropy", charged.IsPureWithCharger ? energetics.Energy : Data.None),
            .. PowerBlocks.Facts(battery.Power),
            ("truncation", Of(charged.Truncation)),
            .. battery.Subsets.Count > 0 ? [("subsets", Data.List(battery.Subsets.Select(Of)))] : Seq.Create<Field>([]),
        ];
    }

    /// <summary>Settings as expressions.</summary>
    public static Data Parameters(NamedProtocol protocol) =>
        Data.Of(protocol.Settings.Select(setting => (setting.Name, setting.Text)));

    private static Data Of(Truncation? truncation) => truncation is { } cut
        ? Data.Of(
            ("blocks", cut.Blocks), ("from", cut.From), ("to", cut.To), ("discarded", cut.Discarded), ("tolerance", cut.Tolerance))
        : Data.Of(("discarded", 0));

    private static Data Of(Subset subset) => Data.Of(
        ("cells", subset.Cells), ("energy", subset.Extraction.Energy), ("ergotropy", subset.Extraction.Ergotropy),
        ("share", EnergeticsBlocks.Fact(subset.Share)));
}
