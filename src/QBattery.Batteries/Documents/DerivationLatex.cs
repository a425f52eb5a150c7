using QBattery.Symbolic;

namespace QBattery.Batteries.Documents;

/// <summary>A derivation in LaTeX.</summary>
internal static class DerivationLatex
{
    /// <summary>An align* environment.</summary>
    public static IEnumerable<string> Of(Derivation derivation)
    {
        var rows = Equations(derivation).Select(row => $"  {row.Left} &{row.Relation} {row.Right}").ToSeq();
        return [@"\begin{align*}", .. rows.SkipLast(1).Select(row => row + @" \\"), rows[^1], @"\end{align*}"];
    }

    /// <summary>Equations one by one, each on a line of its own.</summary>
    public static IEnumerable<string> Lines(Derivation derivation) =>
        Equations(derivation).Select(row => $"{row.Left} {row.Relation} {row.Right}");

    /// <summary>How L vanishes, as a relation.</summary>
    public static string Law(Law law) => $"L {Relation(law)} {Typeset.Latex(law.Leading)}";

    /// <summary>Closed forms, expansion and law; an expansion that is the closed form is not repeated.</summary>
    private static IEnumerable<(string Left, string Relation, string Right)> Equations(Derivation derivation) =>
    [
        .. NamedForm.All(derivation.Forms)
            .Select(form => (form.Latex, derivation.FormKind == FormKind.Exact ? "=" : @"\sim", Typeset.Latex(form.Value)))
            .Append(("L", "=", derivation.Expansion.ToLatex()))
            .Append(("L", Relation(derivation.Law), Typeset.Latex(derivation.Law.Leading)))
            .Concat(RangeLatex.Relations(derivation.Range))
            .Distinct(),
    ];

    private static string Relation(Law law) => law.Scaling is Scaling.ExactFreedom ? "=" : @"\sim";
}
