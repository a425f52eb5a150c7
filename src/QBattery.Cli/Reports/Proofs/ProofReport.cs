using System.Text.Json.Nodes;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;
using QBattery.Symbolic.Coq;

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

    /// <summary>What N' is half of; null where the proof is about N itself.</summary>
    public Expr? Halved => Verdict is not Verdict.Proved(Proof.Signs) ? null : Claim.For.Of(Claim.Variable).Integrality switch
    {
        Integrality.Even => Build.Symbol(Claim.Variable),
        Integrality.Odd => Build.Symbol(Claim.Variable) - Build.One,
        Integrality.Integer or Integrality.Real => null,
    };
}

/// <summary>The report of <c>prove</c>.</summary>
internal static class ProofReport
{
    /// <summary>The verdict in every format; a refuted inequality is a no of the mathematics.</summary>
    public static Report Of(Decided decided) =>
        new(style => Text(decided, style), () => ProofLatex.Of(decided), () => Json(decided))
    {
        Notice = new("", decided.Verdict is Verdict.Proved ? ExitCode.Done : ExitCode.No),
        Coq = () => InequalityScript.Of(decided.Inequality, decided.Claim, decided.Verdict).Select(file => $"{file}"),
    };

    private static IEnumerable<string> Text(Decided decided, TerminalStyle style) => decided.Verdict switch
    {
        Verdict.Proved(var proof) =>
        [
            style.Strong("proved") + $" for {RangeText.Plain(decided.Claim)}: {decided.Inequality}",
            .. Parity(decided), .. ProofText.Lines(decided.Proved, proof, Written(decided, style))
                .Select(line => "  " + line),
        ],
        Verdict.Refuted refuted =>
        [
            style.Alarming("refuted") + $" at {Point(refuted)}: {decided.Inequality}",
            $"  the side claimed to be smaller is {refuted.Smaller}, the other {refuted.Larger}",
            $"  claimed for {RangeText.Plain(decided.Claim)}",
        ],
        Verdict.Undecided(var reason) =>
            [$"undecided: {reason.Sentence}", $"  claimed for {RangeText.Plain(decided.Claim)}"],
    };

    private static ProofNotation Written(Decided decided, TerminalStyle style) =>
        ProofNotation.Plain(expr => Notation.For(style).Of(expr, decided.Claim.Variable));

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

    private static IEnumerable<string> Parity(Decided decided) =>
        decided.Halved is { } twice ? [$"  {decided.Claim.Variable} below is half of {Print.Text(twice)} above"] : [];

    private static string Point(Verdict.Refuted refuted) =>
        string.Join(", ", refuted.At.Select(entry => $"{entry.Name} = {entry.Value}"));
}
