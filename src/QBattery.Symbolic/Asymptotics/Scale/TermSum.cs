using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic;

/// <summary>Coefficient times growth.</summary>
public sealed record GrowthTerm(Coefficient Coefficient, Growth Growth)
{
    /// <summary>The term in the variable N.</summary>
    public override string ToString() => Print.Text(ToExpr("N", Assumptions.None));

    /// <summary>Whether this is the function 1.</summary>
    public bool IsOne => Coefficient.IsOne && Growth.IsOne;

    /// <summary>The product of two terms.</summary>
    public static GrowthTerm operator *(GrowthTerm a, GrowthTerm b) => new(a.Coefficient * b.Coefficient, a.Growth * b.Growth);

    /// <summary>The term as an expression in a variable.</summary>
    public Expr ToExpr(string variable, Assumptions assumptions) =>
        GatheredRoots.Of(Coefficient.ToExpr(assumptions) * Growth.ToExpr(variable, assumptions));
}

/// <summary>What an expansion leaves out.</summary>
public abstract record Omitted
{
    private Omitted() { }

    /// <summary>Nothing: the terms are the function.</summary>
    public sealed record Exact : Omitted;

    /// <summary>At most a constant times the growth for all large N; the constant may depend on parameters.</summary>
    public sealed record BigO(Growth Growth) : Omitted;

    /// <summary>At most the constant times the growth for every integer N from some number on; proved.</summary>
    /// <exception cref="ArgumentException">The constant is not finite.</exception>
    public sealed record Bounded(Growth Growth, Magnitude Constant, int From) : Omitted
    {
        /// <summary>The constant, always finite.</summary>
        public Magnitude Constant { get; } =
            Constant.IsFinite ? Constant : throw new ArgumentException("no finite bound", nameof(Constant));
    }

    /// <summary>
    /// What is at most a constant times a growth from some N on; of that order alone where the constant is infinite.
    /// </summary>
    public static Omitted Of(Growth growth, Magnitude constant, int from) =>
        constant.IsFinite ? new Bounded(growth, constant, from) : new BigO(growth);

    /// <summary>The same in the variable N.</summary>
    public sealed override string ToString() => this switch
    {
        Exact => "0",
        BigO(var growth) => $"O({growth})",
        Bounded(var growth, var constant, var from) => $"at most {constant} times {growth} for every N >= {from}",
    };

    /// <summary>The growth that is not exceeded; null when nothing is left out.</summary>
    public Growth? Order => this switch
    {
        Exact => null,
        BigO(var growth) => growth,
        Bounded(var growth, _, _) => growth,
    };
}

/// <summary>A sum of terms in strictly decreasing order of growth, all faster than the remainder.</summary>
public sealed record TermSum(Seq<GrowthTerm> Terms, Omitted Remainder)
{
    /// <summary>The sum in the variable N.</summary>
    public override string ToString() => Print.TextSum(
        Terms.Select(term => term.ToExpr("N", Assumptions.None)), IsExact ? null : $"{Remainder}");

    /// <summary>The function 0.</summary>
    public static TermSum Zero { get; } = new([], new Omitted.Exact());

    /// <summary>The function 1.</summary>
    public static TermSum One { get; } = Of(new GrowthTerm(Coefficient.One, Growth.One));

    /// <summary>A single term, exactly.</summary>
    public static TermSum Of(GrowthTerm term) => term.Coefficient.IsZero ? Zero : new([term], new Omitted.Exact());

    /// <summary>A constant, exactly.</summary>
    public static TermSum Of(Coefficient constant) => Of(new GrowthTerm(constant, Growth.One));

    /// <summary>Whether nothing is left out.</summary>
    public bool IsExact => Remainder is Omitted.Exact;

    /// <summary>Whether this is exactly the function 0.</summary>
    public bool IsZero => Terms.Count == 0 && IsExact;

    /// <summary>The terms as one expression.</summary>
    public Expr ToExpr(string variable, Assumptions assumptions) =>
        Build.Sum(Terms.Select(term => term.ToExpr(variable, assumptions)));
}
