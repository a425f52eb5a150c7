using System.Text.Json.Nodes;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Proofs;

/// <summary>The report of <c>prove</c>.</summary>
internal static class ProofReport
{
    /// <summary>The verdict on a chain: of its only link, or of all of them.</summary>
    public static Report Of(DecidedChain chain) => chain.Parts is [var only] && chain.Inequality == only.Inequality ? Of(only)
        : new(style => Text(chain, style), () => chain.Parts.SelectMany(ProofLatex.Of), () => Json(chain))
        {
            Notice = new("", chain.Telling.Verdict is Verdict.Proved ? ExitCode.Done : ExitCode.No),
        };

    private static IEnumerable<string> Text(DecidedChain chain, TerminalStyle style) => chain.Telling is { Verdict: not Verdict.Proved } open
        ? Text(open, style)
        :
        [
            style.Strong("proved") + $" for {RangeText.Plain(chain.Telling.Claim)}: {chain.Inequality}",
            .. chain.Parts.SelectMany(part => Text(part, style).Skip(1).Select(line => "  " + line).Prepend($"  {part.Inequality}:")),
        ];

    private static JsonObject Json(DecidedChain chain)
    {
        var json = Json(chain.Telling);
        json["inequality"] = chain.Inequality;
        if (chain.Telling.Verdict is not Verdict.Proved) return json;
        json["method"] = string.Join("; ", chain.Parts.Select(part => Method(part.Verdict)).Distinct());
        json["proof"] = new JsonObject { ["kind"] = "chain", ["parts"] = JsonText.Array(chain.Parts.Select(Json)) };
        return json;
    }

    /// <summary>The verdict in every format; a refuted inequality is a no of the mathematics.</summary>
    public static Report Of(Decided decided) =>
        new(style => Text(decided, style), () => ProofLatex.Of(decided), () => Json(decided))
    {
        Notice = new("", decided.Verdict is Verdict.Proved ? ExitCode.Done : ExitCode.No),
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
