using System.Text.RegularExpressions;
using QBattery.Cli.Reports.Protocols;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Proofs;

/// <summary>An inequality and what was found of it, to paste into a paper.</summary>
internal static partial class ProofLatex
{
    /// <summary>The inequality as a display, then the proof, the point that refutes it, or why neither is found.</summary>
    public static IEnumerable<string> Of(Decided decided) =>
    [
        "% needs the packages amsmath and amsthm", $"{Opening(decided.Verdict)} {RangeText.Latex(decided.Claim)}", @"\[",
        $"  {Inequality(decided)}{(decided.Verdict is Verdict.Proved ? "." : "")}", @"\]", .. Rest(decided),
    ];

    private static string Opening(Verdict verdict) => verdict switch
    {
        Verdict.Proved => "For",
        Verdict.Refuted => "It is not true that for",
        Verdict.Undecided => "It is not decided whether for",
    };

    private static string Inequality(Decided decided) => Parse.Inequality(decided.Inequality).Match(
        sides => $"{Formula(sides.Left, decided)} {Latex(sides.Relation)} {Formula(sides.Right, decided)}",
        _ => $"{Formula(decided.Claim.Smaller, decided)} {Latex(decided.Claim.IsStrict ? Relation.Less : Relation.AtMost)} "
            + Formula(decided.Claim.Larger, decided));

    private static string Latex(Relation relation) => relation switch
    {
        Relation.AtMost => @"\le",
        Relation.AtLeast => @"\ge",
        Relation.Less or Relation.Greater => relation.Sign,
    };

    private static IEnumerable<string> Rest(Decided decided) => decided.Verdict switch
    {
        Verdict.Proved(var proof) =>
        [
            @"\begin{proof}", .. Halved(decided), "  Let $D$ be the larger side minus the smaller one.",
            string.Join(@"\\" + Environment.NewLine,
                ProofText.Lines(decided.Proved, proof, Notation(decided)).Select(Sentence)),
            @"\end{proof}",
        ],
        Verdict.Refuted refuted =>
        [
            $"At ${string.Join(@",\ ", refuted.At.Select(entry => $"{Symbol(entry.Name)} = {Typeset.Latex(Build.Number(entry.Value))}"))}$ "
                + $"the side claimed to be smaller is {Value(refuted.Smaller)}, the other {Value(refuted.Larger)}.",
        ],
        Verdict.Undecided(var reason) => [$"The reason: {LatexWords.Escaped(reason.Sentence)}."],
    };

    private static IEnumerable<string> Halved(Decided decided) => decided.Halved is { } twice
        ? [$"  Below, ${Symbol(decided.Claim.Variable)}$ is half of ${Formula(twice, decided)}$ above."]
        : [];

    private static string Sentence(string line) => $"  {char.ToUpperInvariant(line[0])}{line[1..]}.";

    private static ProofNotation Notation(Decided decided) =>
        new("D", expr => Formula(expr, decided), formula => $"${formula}$");

    private static string Formula(Expr expr, Decided decided) => Typeset.Latex(expr, decided.Claim.Variable);

    private static string Symbol(string name) => Typeset.Latex(Build.Symbol(name));

    /// <summary>A number as it was printed, or the words that stand in its place.</summary>
    private static string Value(string text) =>
        Number().IsMatch(text) ? $"${Figures.Latex(text)}$" : LatexWords.Escaped(text);

    [GeneratedRegex("^-?[0-9][0-9./]*(e[-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
