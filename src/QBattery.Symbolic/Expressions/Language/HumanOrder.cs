using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>
/// The order in which a person writes. Terms: what grows faster in the variable first, then what grows faster in the
/// letters that count (i to n, d and their capitals), and at equal growth the lower degree in the parameters first, so
/// N^2 + N + 1, k + 1 and N - k + 1 but 1 - q and 1 + x + x^2. A sum does not begin with a minus sign if it can be
/// avoided: it is read backwards when its last term is positive (q - 1, 1 - N), else its first positive term moves to
/// the front. Factors: numbers, constants, parameters, the variable, functions, brackets, roots of products, powers
/// with symbolic exponents, exponentials; 1 - q before 1 + q.
/// </summary>
internal static class HumanOrder
{
    /// <summary>The terms of a sum, sorted, with a positive one in front if there is one.</summary>
    public static Seq<Expr> Terms(IEnumerable<Expr> terms, string variable)
    {
        var sorted = terms.Select(term => (Term: term, Variable: RoughGrowth.Of(term, name => name == variable),
                Counting: RoughGrowth.Of(term, name => name == variable || Counts(name))))
            .OrderByDescending(t => t.Variable.Size).ThenByDescending(t => t.Counting.Size)
            .ThenBy(t => t.Counting.Parameters)
            .ThenBy(t => t.Term, Ordering.Canonical).Select(t => t.Term).ToList();
        var positive = sorted.FindIndex(term => !IsNegative(term));
        if (positive <= 0) return sorted.ToSeq();
        if (!IsNegative(sorted[^1])) return Enumerable.Reverse(sorted).ToSeq();
        return sorted.Where((_, i) => i != positive).Prepend(sorted[positive]).ToSeq();
    }

    /// <summary>The factors of a product, sorted.</summary>
    public static IEnumerable<(Expr Base, Expr Exponent)> Factors(
        IEnumerable<(Expr Base, Expr Exponent)> factors, string variable) => factors
        .OrderBy(f => Rank(f.Base, f.Exponent)).ThenBy(f => f.Base is Product).ThenBy(f => f.Base is Symbol(var name) && name == variable)
        .ThenBy(f => f.Base is Sum(var terms) && !terms.Any(IsNegative))
        .ThenBy(f => f.Base, Ordering.Canonical).ThenBy(f => f.Exponent, Ordering.Canonical);

    /// <summary>Whether a name begins with a letter that usually counts something: k, n_0, M.</summary>
    private static bool Counts(string name) =>
        char.ToLowerInvariant(name[0]) is (>= 'i' and <= 'n') or 'd'
        && name.Skip(1).All(c => c == '_' || char.IsAsciiDigit(c));

    private static bool IsNegative(Expr term) => Build.SplitCoefficient(term).Coefficient.Sign < 0;

    private static int Rank(Expr @base, Expr exponent) => exponent is Number ? Rank(@base) : Rank(@base) switch
    {
        1 when @base is Constant(NamedConstant.E) => 9,
        0 => 5,
        1 or 2 => 6,
        3 => 7,
        _ => 8,
    };

    private static int Rank(Expr @base) => @base switch
    {
        Number => 0,
        Constant => 1,
        Symbol => 2,
        Apply => 3,
        Sum or Product or Power => 4,
    };
}

/// <summary>A rough measure of how a term grows, good enough to sort by and for nothing else.</summary>
internal readonly record struct RoughGrowth(int Exponential, Rational Degree, Rational Logarithms, Rational Parameters)
{
    private static readonly RoughGrowth None = new(0, Rational.Zero, Rational.Zero, Rational.Zero);

    /// <summary>What terms are sorted by, the weightiest first.</summary>
    public (int Exponential, Rational Degree, Rational Logarithms) Size => (Exponential, Degree, Logarithms);

    /// <summary>The growth of a term in the symbols that grow.</summary>
    public static RoughGrowth Of(Expr expr, Predicate<string> grows) => expr switch
    {
        Number or Constant => None,
        Symbol(var name) => grows(name) ? None with { Degree = 1 } : None with { Parameters = 1 },
        Sum(var terms) => terms.Select(term => Of(term, grows)).MaxBy(growth => growth.Degree),
        Product(var factors) => factors.Aggregate(None, (sum, factor) => sum.Times(Of(factor, grows))),
        Power(var b, Number(var exponent)) => Of(b, grows).Power(exponent),
        Power(var b, var exponent) => None with { Exponential = Direction(b, exponent, grows) },
        Apply(Function.Log, [var x]) => None with { Logarithms = Of(x, grows).Degree.IsZero ? 0 : 1 },
        Apply(Function.Factorial or Function.DoubleFactorial or Function.Gamma, [var x]) =>
            None with { Exponential = Of(x, grows).Degree.IsZero ? 0 : 2 },
        Apply => None,
    };

    /// <summary>1 for exponential growth, -1 for decay, 0 when the exponent does not grow.</summary>
    private static int Direction(Expr @base, Expr exponent, Predicate<string> grows)
    {
        var (term, growth) = Build.Terms(exponent).Select(t => (Term: t, Growth: Of(t, grows)))
            .MaxBy(t => (t.Growth.Exponential, t.Growth.Degree));
        if (growth.Exponential <= 0 && growth.Degree.Sign <= 0) return 0;
        var isGrowing = @base is not Number(var value) || value.Abs() > 1;
        return isGrowing == Build.SplitCoefficient(term).Coefficient.Sign > 0 ? 1 : -1;
    }

    private RoughGrowth Times(RoughGrowth other) => new(Exponential + other.Exponential, Degree + other.Degree,
        Logarithms + other.Logarithms, Parameters + other.Parameters);

    private RoughGrowth Power(Rational e) =>
        new(Exponential * e.Sign, Degree * e, Logarithms * e, Parameters * e.Abs());
}
