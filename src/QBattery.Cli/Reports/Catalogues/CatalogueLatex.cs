using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Lists in LaTeX.</summary>
internal static class CatalogueLatex
{
    /// <summary>A tabular of families.</summary>
    public static IEnumerable<string> Of(Seq<DickeFamily> families) => Tabular(families.Select(Row));

    /// <summary>A tabular of protocols.</summary>
    public static IEnumerable<string> Of(Seq<ProtocolKind> protocols) => Tabular(protocols.Select(Row));

    /// <summary>A tabular of bounds.</summary>
    public static IEnumerable<string> Of(Seq<Bound> bounds) => Tabular(bounds.Select(Row));

    /// <summary>A tabular of functions.</summary>
    public static IEnumerable<string> Of(Seq<KnownFunction> functions) => Tabular(functions.Select(Row));

    private static string Row(KnownFunction function) =>
        $"{function.Typed} & ${Typeset.Latex(function.Formula.Value)}$ & {Prose.Latex(function.Domain, [])}";

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
