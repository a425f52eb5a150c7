using QBattery.Batteries.Bounds;
using QBattery.Batteries.Families;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Families and bounds in LaTeX.</summary>
internal static class CatalogueLatex
{
    /// <summary>Two tabulars.</summary>
    public static IEnumerable<string> Of(Seq<DickeFamily> families, Seq<Bound> bounds) =>
        [.. Tabular(families.Select(Row)), "", .. Tabular(bounds.Select(Row))];

    private static IEnumerable<string> Tabular(IEnumerable<string> rows) =>
        [@"\begin{tabular}{lll}", .. rows.Select(row => $@"  {row} \\"), @"\end{tabular}"];

    private static string Row(DickeFamily family) =>
        $"{family.Name} & {string.Join(", ", family.Parameters.Select(Name))} & {Escaped(family.Meaning)}";

    private static string Name(Parameter parameter) => $"${Print.Latex(Build.Symbol(parameter.Name))}$";

    private static string Row(Bound bound) => $"{bound.Name} & ${bound.Latex}$ & {Escaped(bound.SaturatedBy.Meaning)}";

    /// <summary>Words in which ^, ~ and _ may stand.</summary>
    private static string Escaped(string words) => words
        .Replace("_", @"\_", StringComparison.Ordinal)
        .Replace("~", @"$\sim$", StringComparison.Ordinal)
        .Replace("^", @"\textasciicircum{}", StringComparison.Ordinal);
}
