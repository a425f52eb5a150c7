using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>
/// The derivation of an error bound as data: expansions of all parts of a formula, each from earlier ones, then the
/// terms kept, then the bound brought down to smaller N by enclosures at each.
/// </summary>
internal static class BoundFacts
{
    /// <summary>The nodes; nothing where there is no bound.</summary>
    public static Data Of(Expansion expansion)
    {
        if (expansion.Derivation is not { } derivation) return Data.None;
        var ids = derivation.Nodes.Index().ToDictionary(at => at.Item.Expr, at => at.Index);
        var kept = ids.Count;
        return Data.List(derivation.Nodes
            .Select((node, id) => Node(id, Operation(node.Expr), Arguments(node.Expr, ids), node.Expansion,
                expansion.Context, Print.Text(node.Expr, expansion.Context.Variable)))
            .Append(Node(kept, "leading terms", [kept - 1], derivation.Kept, expansion.Context))
            .Append(Node(kept + 1, "enclosures below", [kept], expansion.Estimate.Expansion, expansion.Context)));
    }

    private static Data Node(
        int id, string operation, IEnumerable<int> arguments, TermSum sum, Context context,
        string? expression = null) => Data.Of(
        ("id", id),
        ("operation", operation),
        ("arguments", Data.List(arguments.Select(argument => (Data)(int?)argument))),
        ("expression", expression),
        ("expansion", Print.Text(sum.ToExpr(context.Variable, context.Known), context.Variable)),
        ("constant", sum.Remainder is Omitted.Bounded(_, var constant, _) ? constant.ToExpr() : null),
        ("growth", sum.Remainder.Order is { } order ? order.ToExpr(context.Variable, context.Known) : Build.Zero),
        ("from", sum.Remainder is Omitted.Bounded(_, _, var from) ? from : (int?)null));

    private static string Operation(Expr expr) => expr switch
    {
        Expr.Symbol => "variable",
        Expr.Sum => "sum",
        Expr.Product => "product",
        Expr.Power => "power",
        Expr.Apply(var function, _) => function.Row.Name,
        Expr.Number or Expr.Constant => "constant",
    };

    /// <summary>The nearest parts that have nodes of their own.</summary>
    private static IEnumerable<int> Arguments(Expr expr, Dictionary<Expr, int> ids) => expr.Children
        .SelectMany(child => ids.TryGetValue(child, out var id) ? [id] : Arguments(child, ids)).Distinct();
}
