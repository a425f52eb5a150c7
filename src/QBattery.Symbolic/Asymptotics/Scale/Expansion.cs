using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic;

/// <summary>Coefficient times growth.</summary>
public sealed record Term(Coefficient Coefficient, Growth Growth)
{
    /// <summary>Whether this is the function 1.</summary>
    public bool IsOne => Coefficient.IsOne && Growth.IsOne;

    /// <summary>The product of two terms.</summary>
    public static Term operator *(Term a, Term b) => new(a.Coefficient * b.Coefficient, a.Growth * b.Growth);

    /// <summary>The term as an expression in a variable.</summary>
    public Expr ToExpr(string variable, Assumptions assumptions) =>
        GatheredRoots.Of(Coefficient.ToExpr(assumptions) * Growth.ToExpr(variable, assumptions));
}

/// <summary>What an expansion leaves out.</summary>
public abstract record Remainder
{
    private Remainder() { }

    /// <summary>Nothing: the terms are the function.</summary>
    public sealed record Exact : Remainder;

    /// <summary>At most a constant times the growth for all large N; the constant may depend on parameters.</summary>
    public sealed record BigO(Growth Growth) : Remainder;

    /// <summary>At most the constant times the growth for every integer N from some number on; proved.</summary>
    public sealed record Bounded(Growth Growth, Magnitude Constant, int From) : Remainder;

    /// <summary>The growth that is not exceeded; null when nothing is left out.</summary>
    public Growth? Order => this switch
    {
        Exact => null,
        BigO(var growth) => growth,
        Bounded(var growth, _, _) => growth,
    };
}

/// <summary>A sum of terms in strictly decreasing order of growth, all faster than the remainder.</summary>
public sealed record Expansion(Seq<Term> Terms, Remainder Remainder)
{
    /// <summary>The function 0.</summary>
    public static Expansion Zero { get; } = new([], new Remainder.Exact());

    /// <summary>The function 1.</summary>
    public static Expansion One { get; } = Of(new Term(Coefficient.One, Growth.One));

    /// <summary>A single term, exactly.</summary>
    public static Expansion Of(Term term) => term.Coefficient.IsZero ? Zero : new([term], new Remainder.Exact());

    /// <summary>A constant, exactly.</summary>
    public static Expansion Of(Coefficient constant) => Of(new Term(constant, Growth.One));

    /// <summary>Whether nothing is left out.</summary>
    public bool IsExact => Remainder is Remainder.Exact;

    /// <summary>Whether this is exactly the function 0.</summary>
    public bool IsZero => Terms.Count == 0 && IsExact;

    /// <summary>The terms as one expression.</summary>
    public Expr ToExpr(string variable, Assumptions assumptions) =>
        Build.Sum(Terms.Select(term => term.ToExpr(variable, assumptions)));
}
