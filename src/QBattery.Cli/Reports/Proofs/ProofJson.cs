using System.Text.Json.Nodes;
using QBattery.Symbolic;

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
            ["factors"] = JsonText.Array(signs.Factors.Select(Of)),
            ["divisors"] = JsonText.Array(signs.Divisors.Select(Of)),
        },
        Proof.Remainders remainders => new()
        {
            ["kind"] = "remainder",
            ["expansion"] = Print.Text(remainders.Expansion.ToExpr(claim.Variable, claim.For)),
            ["bound"] = remainders.Expansion.Remainder is Omitted.Bounded(var growth, var constant, _)
                ? Print.Text(constant.ToExpr() * growth.ToExpr(claim.Variable, claim.For)) : null,
            ["from"] = remainders.From,
        },
    };

    private static JsonObject Of(FactorProof factor) => new()
    {
        ["factor"] = Print.Text(factor.Factor),
        ["exponent"] = factor.Exponent,
        ["sign"] = factor.Sign,
        ["strict"] = factor.IsStrict,
        ["cell"] = Of(factor.Reason),
    };

    private static JsonObject Of(Cell cell) => cell switch
    {
        Cell.Leaf => new() { ["kind"] = "coefficients" },
        Cell.Split(var variable, var at, var below, var above) => new()
        {
            ["kind"] = "split", ["variable"] = variable, ["at"] = at.ToString(), ["below"] = Of(below), ["above"] = Of(above),
        },
        Cell.Values(var each, var beyond) => new()
        {
            ["kind"] = "values", ["each"] = JsonText.Array(each.Select(Of)), ["beyond"] = Of(beyond),
        },
        Cell.RootFree(var to, var beyond) =>
            new() { ["kind"] = "root-free", ["to"] = to.ToString(), ["beyond"] = Of(beyond) },
    };
}
