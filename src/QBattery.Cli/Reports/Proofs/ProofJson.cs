using System.Text.Json.Nodes;
using QBattery.Symbolic;
using QBattery.Symbolic.Proofs;

namespace QBattery.Cli.Reports.Proofs;

/// <summary>Proofs as data.</summary>
internal static class ProofJson
{
    /// <summary>Everything the checker needs.</summary>
    public static JsonObject Of(Claim claim, Proof proof) => proof switch
    {
        Proof.Signs signs => new()
        {
            ["kind"] = "signs",
            ["number"] = signs.Number.ToString(),
            ["kernels"] = JsonText.Array(signs.Kernels.Select(kernel => (JsonNode?)Print.Text(kernel.Kernel))),
            ["intervals"] = JsonText.Array(signs.Kernels.Select(kernel => Of(kernel.Range))),
            ["factors"] = JsonText.Array(signs.Factors.Select(factor => Of(factor, signs, claim.For))),
            ["divisors"] = JsonText.Array(signs.Divisors.Select(divisor => Of(divisor, signs, claim.For))),
        },
        Proof.Remainders remainders => new()
        {
            ["kind"] = "remainder",
            ["expansion"] = Print.Text(remainders.Expansion.ToExpr(claim.Variable, claim.For)),
            ["bound"] = remainders.Expansion.Remainder is Omitted.Bounded(var growth, var constant, _)
                ? Print.Text(constant.ToExpr() * growth.ToExpr(claim.Variable, claim.For)) : null,
            ["from"] = remainders.From,
        },
        _ => StepJson.Of(claim, proof),
    };

    private static JsonObject Of(Interval range) => new()
    {
        ["lower"] = range.Lower?.Value.ToString(),
        ["lowerClosed"] = range.Lower?.Closed,
        ["upper"] = range.Upper?.Value.ToString(),
        ["upperClosed"] = range.Upper?.Closed,
    };

    private static JsonObject Of(FactorProof factor, Proof.Signs proof, Assumptions known) => new()
    {
        ["factor"] = Print.Text(factor.Factor),
        ["exponent"] = factor.Exponent,
        ["sign"] = factor.Sign,
        ["strict"] = factor.IsStrict,
        ["cell"] = CellTree.Of(factor, proof.Kernels, known) is { } tree ? Of(tree) : null,
    };

    private static JsonObject Of(CellTree tree) => tree.Cell switch
    {
        Cell.Leaf => new()
        {
            ["kind"] = "coefficients",
            ["coefficients"] = JsonText.Array(tree.Coefficients.Select(term => (JsonNode?)new JsonObject
            {
                ["exponents"] = JsonText.Array(term.Exponents.Select(e => (JsonNode?)e)), ["value"] = term.Value.ToString(),
            })),
        },
        Cell.Split(var variable, var at, _, _) => new()
        {
            ["kind"] = "split", ["variable"] = variable, ["at"] = at.ToString(),
            ["below"] = Of(tree.Parts[0]), ["above"] = Of(tree.Parts[1]),
        },
        Cell.Values => new()
        {
            ["kind"] = "values", ["each"] = JsonText.Array(tree.Parts.SkipLast(1).Select(Of)), ["beyond"] = Of(tree.Parts[^1]),
        },
        Cell.RootFree(var to, _) =>
            new() { ["kind"] = "root-free", ["to"] = to.ToString(), ["beyond"] = Of(tree.Parts[0]) },
    };
}
