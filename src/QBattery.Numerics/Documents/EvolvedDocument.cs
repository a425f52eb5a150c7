using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>evolve</c> prints.</summary>
internal static class EvolvedDocument
{
    /// <summary>The model, the quantities, the ergotropies, and how all that is known; the values alone to paste.</summary>
    public static Document Of(Evolved evolved) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            new Document.Paragraph(Words.Strong($"{evolved.Model}, N = {evolved.Cells}, {States(evolved)}")),
            new Document.Table(["quantity", "value"], Rows(evolved)),
            new Document.Section([Ergotropies(evolved)]),
            new Document.Section(Knowledge(evolved)),
        ])),
        new Document.Only(Readers.Excerpt, new Document.Rows(
            [.. Operators(evolved.Model), .. EnergeticsBlocks.Relations(evolved.Energetics, evolved.Cells, evolved.Time)])),
        new Document.Facts(EvolvedFacts.Of(evolved)),
    ]);

    /// <summary>How a result is known, line by line.</summary>
    public static Seq<Document> Knowledge(Evolved evolved) => Seq.Create<string>(
    [
        $"method: {evolved.Method}",
        .. evolved.Cutoff is { } cutoff ? [$"cutoff: {cutoff}"] : Array.Empty<string>(),
        .. evolved.Steady is { } steady ? [$"steady state: {steady}"] : Array.Empty<string>(),
        $"error of the state below about {Figures.WithTwoDigits(evolved.ErrorEstimate)}, of its trace "
            + $"{Figures.WithTwoDigits(evolved.TraceDefect)}; least eigenvalue {Figures.WithTwoDigits(evolved.PositivityDefect)} below zero",
    ]).Map(line => (Document)new Document.Paragraph(line));

    private static string States(Evolved evolved) => evolved.Steady is not null ? "at rest"
        : evolved.Model.HasCavity ? $"{evolved.Setup}"
        : $"battery {evolved.Setup.Battery}";

    private static Seq<Seq<Words>> Rows(Evolved evolved) =>
    [
        .. Optional("t", evolved.Time),
        .. EnergeticsBlocks.Rows(evolved.Energetics, evolved.Cells, evolved.Noise),
        .. Optional("power E/t", evolved.Power),
        .. Optional("power W/t", evolved.WorkPower),
        EnergeticsBlocks.Row("capacity", Figures.Formula(evolved.Capacity)),
        .. Optional("photons", evolved.ChargerEnergy),
    ];

    private static IEnumerable<Seq<Words>> Optional(string name, double? value) =>
        value is { } number ? [EnergeticsBlocks.Row(name, Figures.Formula(number))] : [];

    private static Document Ergotropies(Evolved evolved) => EnergeticsBlocks.Ergotropies(evolved.Energetics,
    [
        ["  of it coherent", Figures.Formula(evolved.Coherent), "", "lost by dephasing in the energy basis"],
        ["  incoherent", Figures.Formula(evolved.Incoherent), "", "left by dephasing"],
    ]);

    private static Seq<Relation> Operators(Model model) =>
    [
        EnergeticsBlocks.Equal("H", Written(model.Hamiltonian)),
        .. model.Jumps.Select((jump, j) => EnergeticsBlocks.Equal(model.Jumps.Count == 1 ? "L" : Build.Symbol($"L_{j + 1}"), Written(jump))),
        .. model.Settings.Select(setting => EnergeticsBlocks.Equal(Build.Symbol(setting.Name), setting.Value)),
    ];

    private static Mathematics Written(Operator value) => new Mathematics.Mark($"{value}", $"{value}", value.ToLatex());
}
