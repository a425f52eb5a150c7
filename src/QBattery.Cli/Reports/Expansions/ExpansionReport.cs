using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Expansions;

/// <summary>The report of <c>expand</c>.</summary>
internal static class ExpansionReport
{
    /// <summary>The expansion alone as text and LaTeX; all that is known of it as JSON.</summary>
    public static Report Of(Expanded result) => new(
        style => [Notation.For(style).Sum(result), .. ErrorText.Lines(result, Notation.For(style)), .. ComparisonText.Lines(result, style)],
        () => [result.Expansion.ToLatex()],
        () => ExpansionJson.OfAll(result))
    {
        Notice = new(result.Remark is { } remark ? $"hint: {remark}" : "", ExitCode.Done),
    };
}
