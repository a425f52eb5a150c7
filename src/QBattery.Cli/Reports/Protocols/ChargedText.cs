using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Protocols;

/// <summary>A charged battery for reading.</summary>
internal static class ChargedText
{
    /// <summary>Smaller relative errors do not touch the digits that are printed.</summary>
    private const double Noticeable = 1e-10;

    /// <summary>Quantities, the three ergotropies, what was left out, and subsets.</summary>
    public static IEnumerable<string> Of(ChargedBattery battery, TerminalStyle style) =>
    [
        style.Strong($"{battery.Named}, N = {battery.Charged.Cells}"),
        .. Tables.Lines(style, ["quantity", "value"], Rows(battery)),
        "",
        .. Tables.Lines(
            style, ["ergotropy", "W/Delta", "R = W/E", "over"], Ergotropies(battery.Charged.Energetics)),
        .. Truncated(battery.Charged.Truncation),
        .. battery.Subsets.Count == 0 ? [] : Subsets(battery.Subsets, style),
    ];

    /// <summary>Names and values.</summary>
    public static IEnumerable<Seq<string>> Rows(ChargedBattery battery)
    {
        var (charged, energetics) = (battery.Charged, battery.Charged.Energetics);
        return
        [
            .. charged.Values.Select(value => new Seq<string>([value.Name, Figures.Of(value.Value)])),
            .. charged.Time is { } time
                ? [[ChargedBattery.TimeName(battery.Named.Protocol), Figures.Of(time)]]
                : Array.Empty<Seq<string>>(),
            ["E/(N Delta)", Figures.Of(energetics.Energy / charged.Cells)],
            ["L = 1 - R", energetics.LogLocked.Match(Figures.OfLog, _ => "undefined: E = 0")],
            ["1 - r_0", Figures.OfLog(energetics.LogDeficit)],
            .. charged.Noise > Noticeable && charged.LogLocked.IsOk
                ? [["its relative error", Figures.WithTwoDigits(charged.Noise)]]
                : Array.Empty<Seq<string>>(),
            ["purity", Figures.Of(energetics.Purity)],
        ];
    }

    private static IEnumerable<Seq<string>> Ergotropies(Energetics energetics) =>
    [
        Ergotropy("full", energetics.Full, "all unitaries"),
        Ergotropy("ladder", energetics.Ladder, "unitaries inside the symmetric subspace"),
        Ergotropy("local", energetics.Local, "the same unitary on every cell"),
    ];

    private static Seq<string> Ergotropy(string name, Extraction part, string over) =>
        [name, Figures.Of(part.Ergotropy), part.Ratio.Match(Figures.Of, _ => "undefined"), over];

    private static IEnumerable<string> Truncated(Truncation? truncation) => truncation is { Blocks: > 1 } cut
        ? ["", $"photon numbers {cut.From} to {cut.To}; probability left out below {Figures.WithTwoDigits(cut.Discarded)}"]
        : [];

    private static IEnumerable<string> Subsets(Seq<Subset> subsets, TerminalStyle style) =>
    [
        "",
        .. Tables.Lines(style, ["M", "E_M/Delta", "W_M/Delta", "(W_M/M)/(W_N/N)"], subsets.Select(subset =>
            new Seq<string>([
                $"{subset.Cells}", Figures.Of(subset.Extraction.Energy), Figures.Of(subset.Extraction.Ergotropy),
                subset.Share.Match(Figures.Of, _ => "undefined"),
            ]))),
    ];
}
