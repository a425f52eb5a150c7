using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

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
        $"{family.Name} & {string.Join(", ", family.Parameters.Select(Name))} & {Meaning(family)}";

    private static string Meaning(DickeFamily family) =>
        Prose.Latex(family.Meaning, family.Parameters.Select(parameter => parameter.Name).ToSeq());

    private static string Row(ProtocolKind kind) =>
        $"{kind.Name} & {string.Join(", ", kind.Settings.Select(setting => setting.Name))} & {Prose.Latex(kind.Meaning, [])}";

    private static string Name(Parameter parameter) => $"${Typeset.Latex(Build.Symbol(parameter.Name))}$";

    private static string Row(Bound bound) => $"{bound.Name} & ${bound.Latex}$ & {Prose.Latex(bound.SaturatedBy.Meaning, [])}";
}
