using QBattery.Cli.Reports.Protocols;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Evolutions;

/// <summary>A battery charged by a model of one's own, for reading.</summary>
internal static class EvolvedText
{
    /// <summary>Smaller relative errors do not touch the digits that are printed.</summary>
    private const double Noticeable = 1e-10;

    /// <summary>The model, the quantities, the ergotropies, and how all that is known.</summary>
    public static IEnumerable<string> Of(Evolved evolved, TerminalStyle style) =>
    [
        style.Strong($"{evolved.Model}, N = {evolved.Cells}, {States(evolved)}"),
        .. Tables.Lines(style, ["quantity", "value"], Rows(evolved)),
        "",
        .. Tables.Lines(style, ["ergotropy", "W/Delta", "R = W/E", "over"], Ergotropies(evolved)),
        "",
        $"method: {evolved.Method}",
        .. evolved.Cutoff is { } cutoff ? [$"cutoff: {cutoff}"] : Array.Empty<string>(),
        .. evolved.Steady is { } steady ? [$"steady state: {steady}"] : Array.Empty<string>(),
        $"error of the state below about {Figures.WithTwoDigits(evolved.ErrorEstimate)}, of its trace "
            + $"{Figures.WithTwoDigits(evolved.TraceDefect)}; least eigenvalue {Figures.WithTwoDigits(evolved.PositivityDefect)} below zero",
    ];

    private static string States(Evolved evolved) => evolved.Steady is not null ? "at rest"
        : evolved.Model.HasCavity ? $"{evolved.Setup}"
        : $"battery {evolved.Setup.Battery}";

    private static IEnumerable<Seq<string>> Rows(Evolved evolved)
    {
        var energetics = evolved.Energetics;
        return
        [
            .. Optional("t", evolved.Time),
            ["E/(N Delta)", Figures.Of(energetics.Energy / evolved.Cells)],
            ["L = 1 - R", energetics.LogLocked.Match(Figures.OfLog, _ => "undefined: E = 0")],
            ["1 - r_0", Figures.OfLog(energetics.LogDeficit)],
            .. evolved.Noise > Noticeable && energetics.LogLocked.IsOk
                ? [["its relative error", Figures.WithTwoDigits(evolved.Noise)]]
                : Array.Empty<Seq<string>>(),
            ["purity", Figures.Of(energetics.Purity)],
            .. Optional("power E/t", evolved.Power),
            .. Optional("power W/t", evolved.WorkPower),
            ["capacity", Figures.Of(evolved.Capacity)],
            .. Optional("photons", evolved.ChargerEnergy),
        ];
    }

    private static IEnumerable<Seq<string>> Optional(string name, double? value) =>
        value is { } number ? [[name, Figures.Of(number)]] : [];

    private static IEnumerable<Seq<string>> Ergotropies(Evolved evolved) =>
    [
        Ergotropy("full", evolved.Energetics.Full, "all unitaries"),
        ["  of it coherent", Figures.Of(evolved.Coherent), "", "lost by dephasing in the energy basis"],
        ["  incoherent", Figures.Of(evolved.Incoherent), "", "left by dephasing"],
        Ergotropy("ladder", evolved.Energetics.Ladder, "unitaries inside the symmetric subspace"),
        Ergotropy("local", evolved.Energetics.Local, "the same unitary on every cell"),
    ];

    private static Seq<string> Ergotropy(string name, Extraction part, string over) =>
        [name, Figures.Of(part.Ergotropy), part.Ratio.Match(Figures.Of, _ => "undefined"), over];
}
