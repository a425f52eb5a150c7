using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>A derivation in LaTeX.</summary>
internal static class DerivationLatex
{
    /// <summary>An align* environment.</summary>
    public static IEnumerable<string> Of(Checked result)
    {
        var rows = Equations(result).Select(row => $"  {row.Left} &{row.Relation} {row.Right}").ToSeq();
        return [@"\begin{align*}", .. rows.SkipLast(1).Select(row => row + @" \\"), rows[^1], @"\end{align*}"];
    }

    /// <summary>Equations one by one, each on a line of its own.</summary>
    public static IEnumerable<string> Lines(Checked result) =>
        Equations(result).Select(row => $"{row.Left} {row.Relation} {row.Right}");

    /// <summary>How L vanishes, as a relation.</summary>
    public static string Law(Law law) => $"L {Relation(law)} {Typeset.Latex(law.Leading)}";

    /// <summary>Closed forms, expansion and law; an expansion that is the closed form is not repeated.</summary>
    private static IEnumerable<(string Left, string Relation, string Right)> Equations(Checked result) =>
    [
        .. NamedForm.All(result.Derivation.Forms).Select(form => (form.Latex, result.IsExact ? "=" : @"\sim", Typeset.Latex(form.Value)))
            .Append(("L", "=", Notation.BoundedSum(result.Expanded)))
            .Append(("L", Relation(result.Derivation.Law), Typeset.Latex(result.Derivation.Law.Leading)))
            .Concat(RangeLatex.Relations(result.Derivation.Range))
            .Distinct(),
    ];

    private static string Relation(Law law) => law.Kind == LawKind.ExactFreedom ? "=" : @"\sim";
}
