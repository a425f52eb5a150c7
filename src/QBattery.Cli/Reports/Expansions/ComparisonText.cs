using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Expansions;

/// <summary>An expansion beside exact values, as a table.</summary>
internal static class ComparisonText
{
    /// <summary>A row for each value; nothing where none were asked for.</summary>
    public static IEnumerable<string> Lines(Expanded result, TerminalStyle style) => result.Comparison.Count == 0
        ? []
        : ["", .. Tables.Lines(style, [result.Variable, "value", "sum of terms", ErrorHeading(result)], result.Comparison.Select(Comparison.Cells))];

    private static string ErrorHeading(Expanded result) =>
        result.Growth is { } growth ? $"(value - sum) / ({Print.Text(growth, result.Variable)})" : "value - sum";
}
