using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>An expansion and what was asked for.</summary>
/// <param name="Input">The expression as given.</param>
/// <param name="Expansion">The answer.</param>
/// <param name="Comparison">The expansion beside exact values, as far as asked for.</param>
/// <param name="Remark">What is to be said beside the answer, or null.</param>
internal sealed record Expanded(
    string Input, Expansion Expansion, Seq<ComparedValue> Comparison = default, string? Remark = null)
{
    /// <summary>What grows.</summary>
    public string Variable => Expansion.Context.Variable;

    /// <summary>The growth of what is left out; null for nothing.</summary>
    public Expr? Growth => Expansion.Growth;

    /// <summary>What may have been meant, where the variable does not occur and other names do; null elsewhere.</summary>
    public static string? Hint(Expr expr, string variable) =>
        expr.Symbols is { Count: > 0 } names && !names.Contains(variable)
            ? $"{variable}, which tends to infinity, does not occur in the expression, so that nothing is expanded; "
                + $"if {string.Join(" or ", names)} should tend to infinity, say so with "
                + string.Join(" or ", names.Select(name => $"--variable {name}"))
            : null;
}
