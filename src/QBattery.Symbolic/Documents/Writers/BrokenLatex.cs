using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Formulas on several lines, none wider than there is room for.</summary>
internal static class BrokenLatex
{
    /// <summary>What stands before a line that continues another.</summary>
    private const string Continued = @"\quad ";

    /// <summary>The lines of a formula, broken before a plus or a minus; a part that is too wide by itself is made smaller.</summary>
    public static Seq<string> Lines(Mathematics formula, double width)
    {
        var whole = LatexNotation.Written(formula);
        return LatexWidth.Of(whole) <= width ? [whole] : formula switch
        {
            Mathematics.Terms(var expansion) =>
            [
                .. Filled(expansion.LatexTerms(), width),
                .. expansion.LatexBound().Concat(expansion.LatexPlaces()).Select(line => Smaller(Continued + line, width)),
            ],
            Mathematics.Value(var expr, var variable)
                when Arrange.Expression(expr, variable) is Layout.Sum(var terms) => Filled(Signed(terms), width).Map(line => Smaller(line, width)),
            Mathematics.Row(var items) => Filled(items.Map(LatexNotation.Written), width).Map(line => Smaller(line, width)),
            _ => [Smaller(whole, width)],
        };
    }

    /// <summary>The terms of a sum with their signs.</summary>
    private static Seq<string> Signed(Seq<Layout> terms) =>
        Layout.Flat(terms).Map(LatexWriter.Term)
            .Select((term, at) => at == 0 && term.Sign == "+" ? term.Size : term.Sign + term.Size).ToSeq();

    /// <summary>Parts side by side on as few lines as there is room for.</summary>
    private static Seq<string> Filled(Seq<string> parts, double width) => parts.Aggregate(Seq.Create<string>([]), (lines, part) =>
        lines is [.. var before, var last] && LatexWidth.Of(last + part) <= width
            ? [.. before, last + part]
            : [.. lines, lines.Count == 0 ? part : Continued + part]);

    private static string Smaller(string line, double width) => LatexWidth.Of(line) <= width
        ? line
        : $@"\resizebox{{{(width / LatexWidth.Of(line)):0.##}\width}}{{!}}{{$\displaystyle {line}$}}";
}
