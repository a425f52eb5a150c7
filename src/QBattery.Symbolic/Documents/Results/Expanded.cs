namespace QBattery.Symbolic.Documents.Results;

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
}
