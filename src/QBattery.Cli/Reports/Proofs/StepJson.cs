using System.Text.Json.Nodes;
using QBattery.Symbolic;
using QBattery.Symbolic.Proofs;

namespace QBattery.Cli.Reports.Proofs;

/// <summary>Proofs in steps as data: what a step is, and each inequality it rests on with its own proof.</summary>
internal static class StepJson
{
    /// <summary>Everything the checker needs for one step.</summary>
    public static JsonObject Of(Claim claim, Proof proof)
    {
        var step = Data(proof);
        step["difference"] = Print.Text(claim.Difference);
        step["restsOn"] = JsonText.Array(Obligations.Of(claim, proof).Select(Of));
        return step;
    }

    private static JsonNode Of(Obligation left) => new JsonObject
    {
        ["what"] = left.What(ProofNotation.Plain(expr => Print.Text(expr))),
        ["inequality"] = $"0 {(left.Claim.IsStrict ? "<" : "<=")} {Print.Text(left.Claim.Difference)}",
        ["for"] = JsonText.Array(PrintAssumptions.Texts(left.Claim.For).Select(text => (JsonNode?)text)),
        ["proof"] = ProofJson.Of(left.Claim, left.Proof),
    };

    private static JsonObject Data(Proof proof) => proof switch
    {
        Proof.ByFactors(var number, var factors) => new()
        {
            ["kind"] = "factors",
            ["number"] = number.ToString(),
            ["factors"] = JsonText.Array(factors.Select(f => (JsonNode?)new JsonObject
            {
                ["factor"] = Print.Text(f.Factor), ["exponent"] = f.Exponent, ["sign"] = f.Sign, ["shown"] = f.Proof is not null,
            })),
        },
        Proof.Induction(var name, var ratio, _, _, _) =>
            new() { ["kind"] = "induction", ["name"] = name, ["ratio"] = Print.Text(ratio) },
        Proof.Monotone(var name, var fromLower, var end, _) => new()
        {
            ["kind"] = "monotone", ["name"] = name, ["from"] = end is null ? "infinity" : fromLower ? "lower" : "upper",
        },
        Proof.Concave(var name, _, _, _) => new() { ["kind"] = "concave", ["name"] = name },
        Proof.Between between => new()
        {
            ["kind"] = "bounds",
            ["kernel"] = Print.Text(between.Kernel),
            ["coefficients"] = Texts(between.Coefficients),
            ["below"] = Bound(between.Below, between.Kernel),
            ["above"] = Bound(between.Above, between.Kernel),
        },
        Proof.Square(var kernel, var coefficients, _, _) =>
            new() { ["kind"] = "square", ["kernel"] = Print.Text(kernel), ["coefficients"] = Texts(coefficients) },
        Proof.Ordered(var first, var second, _, _) => new() { ["kind"] = "ordered", ["first"] = first, ["second"] = second },
        Proof.Cut(var name, var at, _, _) => new() { ["kind"] = "cut", ["name"] = name, ["at"] = at.ToString() },
        Proof.FirstValues(var each, _) => new() { ["kind"] = "values", ["count"] = each.Count },
        Proof.ByParity => new() { ["kind"] = "parity" },
        Proof.Powered(var name, var exponent, _) => new() { ["kind"] = "root", ["name"] = name, ["exponent"] = exponent },
        Proof.LogarithmsOfSides(var larger, var smaller, _, _, _) =>
            new() { ["kind"] = "logarithms", ["larger"] = Print.Text(larger), ["smaller"] = Print.Text(smaller) },
        Proof.Wider => new() { ["kind"] = "wider" },
        Proof.Signs or Proof.Remainders => throw new ArgumentException("no step", nameof(proof)),
    };

    private static JsonArray Texts(Seq<Expr> exprs) => JsonText.Array(exprs.Select(expr => (JsonNode?)Print.Text(expr)));

    private static JsonNode? Bound(Tangent name, Expr kernel) => Tangents.Of(name, kernel) is { } bound
        ? new JsonObject { ["name"] = $"{name}", ["bound"] = Print.Text(bound.Bound) }
        : null;
}
