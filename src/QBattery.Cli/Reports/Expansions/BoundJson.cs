using System.Text.Json.Nodes;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;

namespace QBattery.Cli.Reports.Expansions;

/// <summary>
/// The derivation of an error bound as data: expansions of all parts of a formula, each from earlier ones, then the terms kept,
/// then the bound brought down to smaller N by enclosures at each.
/// </summary>
internal static class BoundJson
{
    /// <summary>The nodes; null where there is no bound.</summary>
    public static JsonNode? Of(Expansion expansion)
    {
        if (expansion.Derivation is not { } derivation) return null;
        var (context, ids) = (expansion.Context, derivation.Nodes.Index().ToDictionary(at => at.Item.Expr, at => at.Index));
        var parts = derivation.Nodes.Select((node, id) =>
            Node(id, Operation(node.Expr), Arguments(node.Expr, ids), node.Expansion, context, Print.Text(node.Expr, context.Variable)));
        var (kept, end) = (ids.Count, ids.Count + 1);
        return JsonText.Array([
            .. parts,
            Node(kept, "leading terms", [kept - 1], derivation.Kept, context),
            Node(end, "enclosures below", [kept], expansion.Estimate.Expansion, context),
        ]);
    }

    private static JsonObject Node(
        int id, string operation, IEnumerable<int> arguments, TermSum sum, Context context, string? expression = null) => new()
        {
            ["id"] = id,
            ["operation"] = operation,
            ["arguments"] = JsonText.Array(arguments.Select(argument => (JsonNode?)argument)),
            ["expression"] = expression,
            ["expansion"] = Print.Text(sum.ToExpr(context.Variable, context.Known), context.Variable),
            ["constant"] = sum.Remainder is Omitted.Bounded(_, var constant, _) ? Print.Text(constant.ToExpr()) : null,
            ["growth"] = sum.Remainder.Order is { } order ? Print.Text(order.ToExpr(context.Variable, context.Known), context.Variable) : "0",
            ["from"] = sum.Remainder is Omitted.Bounded(_, _, var from) ? from : null,
        };

    private static string Operation(Expr expr) => expr switch
    {
        Expr.Symbol => "variable",
        Expr.Sum => "sum",
        Expr.Product => "product",
        Expr.Power => "power",
        Expr.Apply(var function, _) => $"{function}".ToLowerInvariant(),
        Expr.Number or Expr.Constant => "constant",
    };

    /// <summary>The nearest parts that have nodes of their own.</summary>
    private static IEnumerable<int> Arguments(Expr expr, Dictionary<Expr, int> ids) => expr.Children
        .SelectMany(child => ids.TryGetValue(child, out var id) ? [id] : Arguments(child, ids)).Distinct();
}
