using QBattery.Batteries;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>The bounds on L for a family, for reading.</summary>
internal static class BoundText
{
    /// <summary>A table.</summary>
    public static IEnumerable<string> Lines(Seq<EvaluatedBound> bounds, TerminalStyle style) => bounds.Count == 0
        ? ["bounds: none applies, the state is not collective"]
        : ["bounds", .. Tables.Lines(style, ["name", "status", "on L"], bounds.Select(bound => Row(bound, style)))];

    /// <summary>The bound for the family; its general statement where that has no closed form.</summary>
    private static Seq<string> Row(EvaluatedBound bound, TerminalStyle style) =>
    [
        bound.Name,
        bound.Status.Sentence,
        bound.Expression is { } closed
            ? $"{LockedName.Of(bound.Bound.Sense)} {Relation(bound.Bound.Side, style)} {Notation.For(style).Formula(closed)}"
            : bound.Bound.Statement,
    ];

    private static string Relation(Side side, TerminalStyle style) => (side, style.Unicode) switch
    {
        (Side.Lower, true) => "≥",
        (Side.Lower, false) => ">=",
        (Side.Upper, true) => "≤",
        (Side.Upper, false) => "<=",
    };
}
