using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic;

/// <summary>What must hold of its symbols for a closed form to be the sum; an empty range has the sum 0.</summary>
public abstract record Proviso
{
    private Proviso() { }

    /// <summary>In words: M &lt;= N+1.</summary>
    public sealed override string ToString() => SumText.Of(this, expr => $"{expr}");

    /// <summary>A symbol is an integer from some value on; null for any integer.</summary>
    public sealed record Whole(string Name, int? Least) : Proviso;

    /// <summary>Low &lt;= High, both integers.</summary>
    public sealed record AtMost(Expr Low, Expr High) : Proviso;

    /// <summary>A factor of a denominator is not zero.</summary>
    /// <param name="Factor">The factor.</param>
    /// <param name="Exponent">Its exponent, if only its negative values make it a denominator; null for always.</param>
    public sealed record NonZero(Expr Factor, Expr? Exponent) : Proviso;

    /// <summary>An argument of a factorial, less one of a Gamma function, is none of -1, -2, ....</summary>
    public sealed record NoPole(Expr Argument) : Proviso;

    /// <summary>A symbol leaves a remainder in the division by a modulus.</summary>
    public sealed record Class(string Name, int Modulus, int Residue) : Proviso;

    /// <summary>A limit is an integer.</summary>
    public sealed record WholeLimit(Expr Limit) : Proviso;

    /// <summary>The zero of a denominator is no index of the range: no integer from one to the other.</summary>
    public sealed record NoIndex(Expr Zero, Expr From, Expr To) : Proviso;

    /// <summary>The same with a symbol replaced.</summary>
    public Proviso Substitute(string name, Expr value) => this switch
    {
        AtMost(var low, var high) => new AtMost(low.Substitute(name, value), high.Substitute(name, value)),
        NonZero(var factor, var exponent) => new NonZero(
            factor.Substitute(name, value), exponent?.Substitute(name, value)),
        NoPole(var argument) => new NoPole(argument.Substitute(name, value)),
        WholeLimit(var limit) => new WholeLimit(limit.Substitute(name, value)),
        NoIndex(var zero, var from, var to) => new NoIndex(
            zero.Substitute(name, value), from.Substitute(name, value), to.Substitute(name, value)),
        Whole or Class => this,
    };

    /// <summary>Whether it holds at a point; what has no rational value there is taken to be no exception.</summary>
    public bool Holds(IReadOnlyDictionary<string, Rational> point) => this switch
    {
        Whole(var name, var least) => point[name] is { IsInteger: true } value && !(value < least),
        AtMost(var low, var high) => Evaluate.Exact(high - low, point) is { Sign: >= 0 },
        NonZero(var factor, var exponent) => (exponent is not null && Evaluate.Exact(exponent, point) is { Sign: >= 0 })
            || Evaluate.Exact(factor, point) is not { IsZero: true },
        NoPole(var argument) => Evaluate.Exact(argument, point) is not { IsInteger: true, Sign: < 0 },
        Class(var name, var modulus, var residue) => ((point[name] - residue) / modulus).IsInteger,
        WholeLimit(var limit) => Evaluate.Exact(limit, point) is { IsInteger: true },
        NoIndex(var zero, var from, var to) => Evaluate.Exact(zero, point) is not { IsInteger: true }
            || Evaluate.Exact(zero - from, point) is { Sign: < 0 } || Evaluate.Exact(to - zero, point) is { Sign: < 0 },
    };
}
