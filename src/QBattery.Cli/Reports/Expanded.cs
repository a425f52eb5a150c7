using QBattery.Symbolic;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Printing;

namespace QBattery.Cli.Reports;

/// <summary>An expansion and what was asked for.</summary>
/// <param name="Input">The expression as given.</param>
/// <param name="Variable">What grows.</param>
/// <param name="Assumptions">What was assumed.</param>
/// <param name="Order">The number of terms asked for.</param>
/// <param name="Estimate">The answer.</param>
/// <param name="Comparison">The expansion beside exact values, as far as asked for.</param>
/// <param name="Remark">What is to be said beside the answer, or null.</param>
internal sealed record Expanded(
    string Input, string Variable, Assumptions Assumptions, int Order, Estimate Estimate,
    Seq<ComparedValue> Comparison = default, string? Remark = null)
{
    /// <summary>The answer with its variable.</summary>
    public StatedExpansion Stated => new(Estimate, Variable, Assumptions);

    /// <summary>The terms.</summary>
    public IEnumerable<Expr> Terms => Stated.Terms;

    /// <summary>Coefficients and growths of the terms.</summary>
    public IEnumerable<(Expr Coefficient, Expr Growth)> Parts => Expansion.Terms.Select(term =>
        (GatheredRoots.Of(term.Coefficient.ToExpr(Known)), term.Growth.ToExpr(Variable, Known)));

    /// <summary>The growth of what is left out; null for nothing.</summary>
    public Expr? Growth => Stated.Growth;

    /// <summary>The constant of the error bound and the first value of the variable for which it holds, where one is proved.</summary>
    public (Expr Constant, int From)? Bound => Stated.Bound;

    /// <summary>What is known of the error, in words.</summary>
    public string Evidence => (Expansion.Remainder, Estimate.Unbounded) switch
    {
        (Omitted.Exact, _) => string.Join(" ", Places.Prepend("exact: the terms are the function")),
        (Omitted.Bounded(_, _, var from), _) => $"proved for every {Variable} >= {from}",
        (_, { } reason) => reason.Sentence,
        (_, null) => "of the stated order; a bound was not asked for",
    };

    /// <summary>The first value of the variable from which something is claimed, where that is proved.</summary>
    public int? From => Bound?.From ?? Estimate.From;

    /// <summary>Where an exact expansion begins to be the function as it was written, and what else that needs.</summary>
    public IEnumerable<string> Places =>
    [
        .. Estimate.From is { } from ? [$"for every {Variable} >= {from}"] : Array.Empty<string>(),
        .. Estimate.Where.Select(asked => $"where {PrintRequirement.Met(asked)}"),
    ];

    /// <summary>What may have been meant, where the variable does not occur and other names do; null elsewhere.</summary>
    public static string? Hint(Expr expr, string variable) =>
        expr.Symbols is { Count: > 0 } names && !names.Contains(variable)
            ? $"{variable}, which tends to infinity, does not occur in the expression, so that nothing is expanded; "
                + $"if {string.Join(" or ", names)} should tend to infinity, say so with "
                + string.Join(" or ", names.Select(name => $"--variable {name}"))
            : null;

    private TermSum Expansion => Estimate.Expansion;

    private Assumptions Known => Stated.Known;
}
