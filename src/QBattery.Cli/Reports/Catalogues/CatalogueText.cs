using QBattery.Batteries;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Lists for reading.</summary>
internal static class CatalogueText
{
    /// <summary>A table of families.</summary>
    public static IEnumerable<string> Of(Seq<DickeFamily> families, TerminalStyle style) =>
    [
        style.Strong("families") + ", for derive FAMILY --set NAME=EXPR",
        .. Tables.Lines(style, ["name", "meaning", "parameters"], families.Select(Row)),
    ];

    /// <summary>A table of protocols.</summary>
    public static IEnumerable<string> Of(Seq<ProtocolKind> protocols, TerminalStyle style) =>
    [
        style.Strong("protocols") + ", for protocol NAME --cells N --set NAME=EXPR, and scan",
        .. Tables.Lines(style, ["name", "meaning", "settings"], protocols.Select(Row)),
    ];

    /// <summary>A table of bounds.</summary>
    public static IEnumerable<string> Of(Seq<Bound> bounds, TerminalStyle style) =>
    [
        style.Strong("bounds") + " on the locked fraction L of a collective state; n = E/Delta, P = Tr rho^2",
        .. Tables.Lines(style, ["name", "side", "statement", "reached by"], bounds.Select(Row)),
    ];

    /// <summary>A table of functions.</summary>
    public static IEnumerable<string> Of(Seq<KnownFunction> functions, TerminalStyle style) =>
    [
        style.Strong("functions") + " of formulas, with + - * / ^ ! !! and the constants pi, e, eulergamma",
        .. Tables.Lines(style, ["typed", "shown", "has a value where"], functions.Select(Row)),
    ];

    private static Seq<string> Row(KnownFunction function) =>
        [function.Typed, Print.Unicode(function.Formula.Value), function.Domain];

    private static Seq<string> Row(DickeFamily family) =>
        [family.Name, family.Meaning, string.Join("; ", family.Parameters.Select(p => $"{p.Range}: {p.Meaning}"))];

    private static Seq<string> Row(ProtocolKind kind) =>
        [kind.Name, kind.Meaning, string.Join("; ", kind.Settings.Select(Setting))];

    private static string Setting(ProtocolSetting setting) =>
        $"{setting.Name}={setting.Range}: {setting.Meaning}"
        + (setting.Otherwise is { } value ? $" (if left out {value})" : "");

    private static Seq<string> Row(Bound bound) =>
        [bound.Name, SideName.Of(bound.Side), bound.Statement, bound.SaturatedBy.Meaning];
}
