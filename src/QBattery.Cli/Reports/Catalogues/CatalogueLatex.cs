using QBattery.Batteries.Bounds;
using QBattery.Batteries.Families;
using QBattery.Numerics.Protocols;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Families, protocols and bounds in LaTeX.</summary>
internal static class CatalogueLatex
{
    /// <summary>Three tabulars.</summary>
    public static IEnumerable<string> Of(
        Seq<DickeFamily> families, Seq<ProtocolKind> protocols, Seq<Bound> bounds) =>
        [.. Tabular(families.Select(Row)), "", .. Tabular(protocols.Select(Row)), "", .. Tabular(bounds.Select(Row))];

    private static IEnumerable<string> Tabular(IEnumerable<string> rows) =>
        [@"\begin{tabular}{lll}", .. rows.Select(row => $@"  {row} \\"), @"\end{tabular}"];

    private static string Row(DickeFamily family) =>
        $"{family.Name} & {string.Join(", ", family.Parameters.Select(Name))} & {Escaped(family.Meaning)}";

    private static string Row(ProtocolKind kind) =>
        $"{kind.Name} & {string.Join(", ", kind.Settings.Select(setting => setting.Name))} & {Escaped(kind.Meaning)}";

    private static string Name(Parameter parameter) => $"${Print.Latex(Build.Symbol(parameter.Name))}$";

    private static string Row(Bound bound) => $"{bound.Name} & ${bound.Latex}$ & {Escaped(bound.SaturatedBy.Meaning)}";

    /// <summary>Words in which ^, ~ and _ may stand.</summary>
    private static string Escaped(string words) => words
        .Replace("_", @"\_", StringComparison.Ordinal)
        .Replace("~", @"$\sim$", StringComparison.Ordinal)
        .Replace("^", @"\textasciicircum{}", StringComparison.Ordinal);
}
