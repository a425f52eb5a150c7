using System.Text.Json.Nodes;
using QBattery.Symbolic.Proofs;

namespace QBattery.Cli.Reports.Proofs;

/// <summary>An inequality and what was found of it.</summary>
/// <param name="Inequality">As given.</param>
/// <param name="For">The domain as given.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Verdict">What was found.</param>
internal sealed record Decided(string Inequality, string For, Claim Claim, Verdict Verdict)
{
    /// <summary>What a proof is about: for even or odd N, the claim in N' where N = 2 N' or 2 N' + 1.</summary>
    public Claim Proved => Verdict is Verdict.Proved(Proof.Signs) ? Claim.WithoutParity().Claim : Claim;
}

/// <summary>The report of <c>prove</c>.</summary>
internal static class ProofReport
{
    /// <summary>The verdict in every format; a refuted inequality is a no of the mathematics.</summary>
    public static Report Of(Decided decided) =>
        new(style => Text(decided, style), () => Latex(decided), () => Json(decided))
    {
        Notice = new("", decided.Verdict is Verdict.Proved ? ExitCode.Done : ExitCode.No),
    };

    private static IEnumerable<string> Text(Decided decided, Style style) => decided.Verdict switch
    {
        Verdict.Proved(var proof) =>
        [
            style.Strong("proved") + $" for {Domain(decided)}: {decided.Inequality}",
            .. Parity(decided), .. ProofText.Lines(decided.Proved, proof, Notation.For(style).Formula)
                .Select(line => "  " + line),
        ],
        Verdict.Refuted refuted =>
        [
            style.Alarming("refuted") + $" at {Point(refuted)}: {decided.Inequality}",
            $"  the side claimed to be smaller is {refuted.Smaller}, the other {refuted.Larger}",
        ],
        Verdict.Undecided(var reason) => [$"undecided: {reason.Sentence}"],
    };

    private static IEnumerable<string> Latex(Decided decided) => decided.Verdict switch
    {
        Verdict.Proved(var proof) =>
        [
            @"\begin{proof}", $"  For {Domain(decided)}:", .. Parity(decided),
            string.Join(@"\\" + Environment.NewLine, ProofText.Lines(decided.Proved, proof, InMathematics).Select(line => $"  {line}.")),
            @"\end{proof}",
        ],
        Verdict.Refuted refuted => [$"Refuted at {Point(refuted)}: {refuted.Smaller} is not below {refuted.Larger}."],
        Verdict.Undecided(var reason) => [$"Undecided: {reason.Sentence}."],
    };

    private static string InMathematics(Expr expr) => $"${Print.Latex(expr)}$";

    private static JsonObject Json(Decided decided) => new()
    {
        ["inequality"] = decided.Inequality,
        ["for"] = decided.For,
        ["verdict"] = decided.Verdict switch
        {
            Verdict.Proved => "proved",
            Verdict.Refuted => "refuted",
            Verdict.Undecided => "undecided",
        },
        ["method"] = Method(decided.Verdict),
        ["counterexample"] = decided.Verdict is Verdict.Refuted refuted
            ? JsonText.Strings(refuted.At.Select(entry => (entry.Name, entry.Value.ToString()))) : null,
        ["reason"] = decided.Verdict is Verdict.Undecided(var reason) ? reason.Sentence : null,
        ["proof"] = decided.Verdict is Verdict.Proved(var proof) ? ProofJson.Of(decided.Proved, proof) : null,
    };

    private static string Method(Verdict verdict) => verdict switch
    {
        Verdict.Proved(var proof) => ProofText.Method(proof),
        Verdict.Refuted => "exact values or enclosures at a point",
        Verdict.Undecided => "none succeeded",
    };

    /// <summary>Assumptions of the claim in words.</summary>
    private static string Domain(Decided decided) => string.Join(", ", PrintAssumptions.Texts(decided.Claim.For));

    private static IEnumerable<string> Parity(Decided decided) => decided.Proved == decided.Claim
        ? []
        : [$"  N below is half of {(decided.Claim.For.Of(decided.Claim.Variable).Integrality == Integrality.Odd ? "N-1" : "N")} above"];

    private static string Point(Verdict.Refuted refuted) =>
        string.Join(", ", refuted.At.Select(entry => $"{entry.Name} = {entry.Value}"));
}
