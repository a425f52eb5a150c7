using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic;

/// <summary>A term of an expansion.</summary>
/// <param name="Coefficient">What does not depend on the variable.</param>
/// <param name="Growth">What does.</param>
public sealed record Term(Expr Coefficient, Expr Growth)
{
    /// <summary>The product of both.</summary>
    public Expr ToExpr() => GatheredRoots.Of(Coefficient * Growth);

    /// <inheritdoc/>
    public override string ToString() => Print.Text(ToExpr());
}

/// <summary>What an expansion leaves out.</summary>
public abstract record Remainder
{
    private Remainder() { }

    /// <summary>Nothing: the terms are the function.</summary>
    public sealed record Exact : Remainder;

    /// <summary>At most a constant times the growth for all large values of the variable; the constant may depend on parameters.</summary>
    public sealed record BigO(Expr Growth) : Remainder;

    /// <summary>At most the constant times the growth for every integer from some value of the variable on; proved.</summary>
    public sealed record Bounded(Expr Growth, Expr Constant, string Variable, int From) : Remainder;

    /// <inheritdoc/>
    public sealed override string ToString() => this switch
    {
        Exact => "0",
        BigO(var growth) => $"O({Print.Text(growth)})",
        Bounded(var growth, var constant, var name, var from) =>
            $"at most {Print.Text(constant * growth, name)} for every {name} >= {from}",
    };
}

/// <summary>
/// An asymptotic expansion: the leading terms of a function in decreasing order of growth, and what is known of the rest.
/// </summary>
public sealed record Expansion
{
    internal Expansion(Formula input, Context context, int order, Estimate estimate) =>
        (Input, Context, Order, Estimate) = (input, context, order, estimate);

    /// <summary>What was expanded.</summary>
    public Formula Input { get; }

    /// <summary>The variable and the assumptions.</summary>
    public Context Context { get; }

    /// <summary>The number of terms asked for.</summary>
    public int Order { get; }

    /// <summary>The terms with their growths as the arithmetic of expansions has them.</summary>
    internal Estimate Estimate { get; }

    /// <summary>How the bound of the error was derived; null where there is none.</summary>
    internal BoundDerivation? Derivation => Estimate.Derivation;

    /// <summary>The terms, fewer than asked for only where the expansion ends exactly.</summary>
    public Seq<Term> Terms => Sum.Terms.Map(term => new Term(
        GatheredRoots.Of(term.Coefficient.ToExpr(Context.Known)), term.Growth.ToExpr(Context.Variable, Context.Known)));

    /// <summary>The terms as expressions.</summary>
    public Seq<Expr> Parts => Sum.Terms.Map(term => term.ToExpr(Context.Variable, Context.Known));

    /// <summary>What is left out.</summary>
    public Remainder Remainder => Sum.Remainder switch
    {
        Omitted.Exact => new Remainder.Exact(),
        Omitted.BigO(var growth) => new Remainder.BigO(InVariable(growth)),
        Omitted.Bounded(var growth, var constant, var from) =>
            new Remainder.Bounded(InVariable(growth), constant.ToExpr(), Context.Variable, from),
    };

    /// <summary>The growth of what is left out; null for nothing.</summary>
    public Expr? Growth => Sum.Remainder.Order is { } growth ? InVariable(growth) : null;

    /// <summary>What the error does not exceed from <see cref="ValidFrom"/> on; null where no bound is proved, 0 for exact.</summary>
    public Expr? Error => Remainder switch
    {
        Remainder.Exact => Build.Zero,
        Remainder.Bounded bounded => bounded.Constant * bounded.Growth,
        Remainder.BigO => null,
    };

    /// <summary>Why no bound is proved; null if there is one, none was asked for, or nothing is left out.</summary>
    public Reason? Unbounded => Estimate.Unbounded;

    /// <summary>The first value of the variable from which something is claimed, where that is proved.</summary>
    public int? ValidFrom => Remainder is Remainder.Bounded(_, _, _, var from) ? from : Estimate.From;

    /// <summary>What was cancelled asks this, which is not proved; where it is not met the function has no value.</summary>
    public Seq<Requirement> Where => Estimate.Where;

    /// <summary>The sum of the terms.</summary>
    public Expr ToExpr() => Build.Sum(Parts);

    /// <summary>What is known of the error, in words.</summary>
    public string Evidence => (Remainder, Unbounded) switch
    {
        (Remainder.Exact, _) => string.Join(" ", Places.Prepend("exact: the terms are the function")),
        (Remainder.Bounded(_, _, var name, var from), _) => $"proved for every {name} >= {from}",
        (_, { } reason) => reason.Sentence,
        (_, null) => "of the stated order; a bound was not asked for",
    };

    /// <summary>Where an exact expansion begins to be the function as it was written, and what else that needs.</summary>
    public IEnumerable<string> Places =>
    [
        .. Estimate.From is { } from ? [$"for every {Context.Variable} >= {from}"] : Array.Empty<string>(),
        .. Where.Select(asked => $"where {PrintRequirement.Met(asked)}"),
    ];

    /// <summary>One line of the expression language: 2/N - 2/N^2 + O(1/N^3).</summary>
    internal string Line =>
        Print.TextSum(Parts, Growth is { } growth ? $"O({Print.Text(growth, Context.Variable)})" : null, Context.Variable);

    /// <summary>The terms and the order of the rest, then the bound of the error.</summary>
    public override string ToString() => string.Join('\n', new[]
    {
        Line,
        Error is { } error && Growth is not null ? $"|error| <= {Print.Text(error, Context.Variable)}, {Evidence}"
            : Unbounded?.Sentence ?? string.Join(" ", Places),
    }.Where(line => line.Length > 0));

    private TermSum Sum => Estimate.Expansion;

    private Expr InVariable(Growth growth) => growth.ToExpr(Context.Variable, Context.Known);
}
