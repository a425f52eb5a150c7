using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Batteries over time, for plotting.</summary>
internal static class EvolvedCsv
{
    private static readonly Seq<(string Name, Func<Evolved, double?> Value)> Values =
    [
        ("time", evolved => evolved.Time), ("energy", evolved => evolved.Energetics.Energy),
        ("ergotropy", evolved => evolved.Energetics.Full.Ergotropy), ("ladderErgotropy", evolved => evolved.Energetics.Ladder.Ergotropy),
        ("localErgotropy", evolved => evolved.Energetics.Local.Ergotropy), ("oneMinusLargestEigenvalue", evolved => evolved.Energetics.Deficit),
        ("purity", evolved => evolved.Energetics.Purity), ("power", evolved => evolved.Power), ("workPower", evolved => evolved.WorkPower),
        ("capacity", evolved => evolved.Capacity), ("coherentErgotropy", evolved => evolved.Coherent),
        ("incoherentErgotropy", evolved => evolved.Incoherent), ("chargerEnergy", evolved => evolved.ChargerEnergy),
        ("traceDefect", evolved => evolved.TraceDefect), ("positivityDefect", evolved => evolved.PositivityDefect),
        ("errorEstimate", evolved => evolved.ErrorEstimate),
    ];

    /// <summary>The first line.</summary>
    public static string Header { get; } = string.Join(',', Values.Select(column => column.Name));

    /// <summary>One line.</summary>
    public static string Line(Evolved row) =>
        string.Join(',', Values.Select(column => column.Value(row) is { } value ? Figures.Exact(value) : ""));
}
