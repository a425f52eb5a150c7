using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>A battery charged by a model of one's own, for programs; energies in units of the gap.</summary>
internal static class EvolvedFacts
{
    /// <summary>All that is known; nothing where a ratio is undefined.</summary>
    public static Seq<Field> Of(Evolved evolved)
    {
        var energetics = evolved.Energetics;
        return
        [
            ("protocol", "evolve"),
            ("parameters", Parameters(evolved.Model, evolved.Setup)),
            ("cells", evolved.Cells),
            ("time", evolved.Time),
            .. EnergeticsBlocks.Facts(energetics, evolved.Noise),
            ("ladderErgotropy", energetics.Ladder.Ergotropy),
            ("ladderRatio", EnergeticsBlocks.Fact(energetics.Ladder.Ratio)),
            ("localErgotropy", energetics.Local.Ergotropy),
            ("localRatio", EnergeticsBlocks.Fact(energetics.Local.Ratio)),
            ("purity", energetics.Purity),
            ("power", evolved.Power),
            ("workPower", evolved.WorkPower),
            ("capacity", evolved.Capacity),
            ("coherentErgotropy", evolved.Coherent),
            ("incoherentErgotropy", evolved.Incoherent),
            ("chargerEnergy", evolved.ChargerEnergy),
            ("traceDefect", evolved.TraceDefect),
            ("positivityDefect", evolved.PositivityDefect),
            ("errorEstimate", evolved.ErrorEstimate),
            ("method", evolved.Method),
            ("steady", evolved.Steady is { } steady
                ? Data.Of(("residual", steady.Residual), ("dimension", steady.Dimension))
                : Data.None),
            ("cutoff", evolved.Cutoff?.Photons),
            ("truncation", evolved.Cutoff is { } cutoff
                ? Data.Of(("to", cutoff.Photons), ("discarded", cutoff.Population), ("exact", cutoff.IsExact))
                : Data.Of(("discarded", 0))),
        ];
    }

    /// <summary>The operators, the settings and the states as they are typed.</summary>
    public static Data Parameters(Model model, Setup setup) => Data.Of(
    [
        ("hamiltonian", $"{model.Hamiltonian}"),
        ("jumps", Data.List(model.Jumps.Select(jump => $"{jump}"))),
        ("settings", Data.Of(model.Settings.Select(setting => (setting.Name, $"{setting.Value}")))),
        ("battery", $"{setup.Battery}"),
        .. model.HasCavity ? [("charger", $"{setup.Charger}")] : Seq.Create<Field>([]),
    ]);
}
