using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>evolve</c> prints.</summary>
internal static class EvolvedDocument
{
    /// <summary>Smaller relative errors do not touch the digits that are printed.</summary>
    private const double Noticeable = 1e-10;

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
        new Document.Only(Readers.Excerpt, new Document.Rows([.. Operators(evolved.Model), .. Values(evolved)])),
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

    private static Seq<Seq<Words>> Rows(Evolved evolved)
    {
        var energetics = evolved.Energetics;
        return
        [
            .. Optional("t", evolved.Time),
            Row("E/(N Delta)", Figures.Formula(energetics.Energy / evolved.Cells)),
            Row("L = 1 - R", energetics.LogLocked.Match(log => (Words)Figures.FormulaOfLog(log), _ => "undefined: E = 0")),
            Row("1 - r_0", Figures.FormulaOfLog(energetics.LogDeficit)),
            .. evolved.Noise > Noticeable && energetics.LogLocked.IsOk
                ? [Row("its relative error", Figures.WithTwoDigits(evolved.Noise))] : Array.Empty<Seq<Words>>(),
            Row("purity", Figures.Formula(energetics.Purity)),
            .. Optional("power E/t", evolved.Power),
            .. Optional("power W/t", evolved.WorkPower),
            Row("capacity", Figures.Formula(evolved.Capacity)),
            .. Optional("photons", evolved.ChargerEnergy),
        ];
    }

    private static IEnumerable<Seq<Words>> Optional(string name, double? value) =>
        value is { } number ? [Row(name, Figures.Formula(number))] : [];

    private static Seq<Words> Row(string name, Words value) => [name, value];

    private static Document Ergotropies(Evolved evolved) => new Document.Table(["ergotropy", "W/Delta", "R = W/E", "over"],
    [
        Ergotropy("full", evolved.Energetics.Full, "all unitaries"),
        ["  of it coherent", Figures.Formula(evolved.Coherent), "", "lost by dephasing in the energy basis"],
        ["  incoherent", Figures.Formula(evolved.Incoherent), "", "left by dephasing"],
        Ergotropy("ladder", evolved.Energetics.Ladder, "unitaries inside the symmetric subspace"),
        Ergotropy("local", evolved.Energetics.Local, "the same unitary on every cell"),
    ]);

    private static Seq<Words> Ergotropy(string name, Extraction part, string over) =>
        [name, Figures.Formula(part.Ergotropy), part.Ratio.Match(number => (Words)Figures.Formula(number), _ => "undefined"), over];

    private static Seq<Relation> Operators(Model model) =>
    [
        Equal("H", Written(model.Hamiltonian)),
        .. model.Jumps.Select((jump, j) => Equal(model.Jumps.Count == 1 ? "L" : Build.Symbol($"L_{j + 1}"), Written(jump))),
        .. model.Settings.Select(setting => Equal(Build.Symbol(setting.Name), setting.Value)),
    ];

    private static Mathematics Written(Operator value) => new Mathematics.Mark($"{value}", $"{value}", value.ToLatex());

    private static Seq<Relation> Values(Evolved evolved) =>
    [
        Equal("N", $"{evolved.Cells}"),
        .. evolved.Time is { } time ? [Equal("t", Figures.Formula(time))] : Array.Empty<Relation>(),
        Equal(QuantityMarks.EnergyPerCell, Figures.Formula(evolved.Energetics.Energy / evolved.Cells)),
        .. evolved.Energetics.LogLocked.Match<Seq<Relation>>(
            log => [Equal("R", Figures.Formula(1 - Math.Exp(log))), Equal("L", Figures.FormulaOfLog(log))], _ => []),
        Equal(QuantityMarks.Deficit, Figures.FormulaOfLog(evolved.Energetics.LogDeficit)),
    ];

    private static Relation Equal(Mathematics left, Mathematics right) => new("", left, "=", right);
}
