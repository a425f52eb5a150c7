using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// Terms with every binomial and Gamma written in factorials, so that shift quotients can be read off; 1/n! is zero for
/// n = -1, -2, ..., by continuity.
/// </summary>
internal static class Factorials
{
    /// <summary>binomial(n, k) = n!/(k! (n-k)!), Gamma(x) = (x-1)! and (2n)!! = 2^n n!, wherever they occur.</summary>
    public static Expr Only(Expr expr) => expr.MapChildren(Only) switch
    {
        Apply(Function.Binomial, [var n, var k]) => Factorial(n) / (Factorial(k) * Factorial(n - k)),
        Apply(Function.Gamma, [var x]) => Factorial(x - Build.One),
        Apply(Function.DoubleFactorial, [var n]) whole => DoubleFactorials.ByFactorials(n) ?? whole,
        var other => other,
    };

    /// <summary>x!.</summary>
    public static Expr Factorial(Expr x) => Build.Apply(Function.Factorial, x);

    /// <summary>
    /// A product in which factorials of negative integers have met their value: in the denominator they make it zero.
    /// </summary>
    /// <returns>The product, or the pole.</returns>
    public static Result<Expr> Settled(Expr product, Assumptions known)
    {
        var factors = Build.Factors(product);
        return !factors.Any(factor => IsPole(Build.SplitPower(factor).Base, known)) ? product
            : PoleOrder(factors, known) < 0 ? Build.Zero
            : SumRefusals.FactorialPole(product);
    }

    /// <summary>
    /// How often a factorial of a negative integer stands above more than below, and a sum that vanishes below more than
    /// above.
    /// </summary>
    private static int PoleOrder(Seq<Expr> factors, Assumptions known) => factors.Select(Build.SplitPower).Sum(f =>
        IsPole(f.Base, known) ? Whole(f.Exponent) : IsZero(f.Base, known) ? -Whole(f.Exponent) : 0);

    private static int Whole(Expr exponent) => exponent is Number({ IsInteger: true } e) && e.TryToInt(out var n) ? n : 1;

    /// <summary>A term at a value of one of its symbols, as the limit where factors vanish or have poles.</summary>
    /// <returns>The value, or why there is none: a pole, or one on which no more zeros stand than it has orders.</returns>
    public static Result<Expr> At(Expr term, string symbol, Expr value, Assumptions known)
    {
        if (term is Sum(var parts)) return Result.All(parts, part => At(part, symbol, value, known)).Select(all => Build.Sum(all));
        var orders = Build.Factors(term).Select(factor => Order(Build.SplitPower(factor), symbol, value, known)).ToList();
        return orders.TrueForAll(order => order >= 0) ? Settled(Signs(term.Substitute(symbol, value)), known)
                .Then(own => own == Build.Undefined ? SumRefusals.ZeroMeetsPole(term, symbol, value) : Result.Ok(own))
            : orders.Contains(null) || orders.Sum() == 0 ? SumRefusals.ZeroMeetsPole(term, symbol, value)
            : orders.Sum() > 0 ? Build.Zero
            : SumRefusals.Pole(term, symbol, value);
    }

    /// <summary>
    /// An order to which a factor vanishes at a value at least, that of a pole negative; null where there is no value and
    /// the order is not known.
    /// </summary>
    private static int? Order((Expr Base, Expr Exponent) factor, string symbol, Expr value, Assumptions known)
    {
        var at = Signs(factor.Base.Substitute(symbol, value));
        return at switch
        {
            _ when at == Build.Undefined || HasPole(at, known) => null,
            _ when IsPole(at, known) => -Whole(factor.Exponent),
            _ when !(at == Build.Zero || IsZero(at, known)) => 0,
            _ => factor.Exponent switch
            {
                Number({ IsInteger: true, Sign: > 0 }) => (Multiplicity(factor.Base, symbol, value, known) ?? 1) * Whole(factor.Exponent),
                Number({ IsInteger: true }) => Multiplicity(factor.Base, symbol, value, known) * Whole(factor.Exponent),
                Number({ Sign: < 0 }) => null,
                _ => 0,
            },
        };
    }

    /// <summary>How often a polynomial vanishes at a value: its lowest power of the distance from there.</summary>
    private static int? Multiplicity(Expr p, string symbol, Expr value, Assumptions known) =>
        Build.Symbol("distance'") is var distance
        && NormalForm.Of(p.Substitute(symbol, value + distance), known) is Result<Fraction>.Ok({ AsPolynomial: { } own }) && !own.IsZero
            && own.Terms.Min(t => t.Monomial.Powers.Where(f => f.Atom.ToExpr() == distance).Select(f => f.Exponent)
                .DefaultIfEmpty(Rational.Zero).First()).TryToInt(out var least) && least > 0
            ? least
            : null;

    /// <summary>Harmonic numbers of negative integers are poles that are not of the kind of a factorial.</summary>
    private static bool HasPole(Expr x, Assumptions known) => x.Descendants.Any(own =>
        own is Apply(Function.Harmonic, [var argument]) && IsPole(Factorial(argument), known));

    private static bool IsZero(Expr factor, Assumptions known) =>
        factor is Sum && NormalForm.Of(factor, known) is Result<Fraction>.Ok({ IsZero: true });

    /// <summary>(-1)^(2N+k) is (-1)^k: the exponents of minus one, whose symbols are integers, modulo two.</summary>
    public static Expr Signs(Expr expr) => expr.MapChildren(Signs) switch
    {
        Power(Number(var b), var exponent) when b == -1 => Build.Power(Build.Number(b), ModuloTwo(exponent)),
        var other => other,
    };

    /// <summary>
    /// Whether an expression is a polynomial with integer coefficients in symbols, taken as integers.
    /// </summary>
    private static bool IsInteger(Expr x) =>
        x is Symbol or Number({ IsInteger: true }) || (x is Sum or Product && x.Children.All(IsInteger));

    private static Expr ModuloTwo(Expr exponent) => Build.Sum(Build.Terms(exponent).Select(term =>
        Build.SplitCoefficient(term) is ({ IsInteger: true } c, var rest) && IsInteger(rest)
            ? Build.Number(c.Numerator.IsEven ? 0 : 1) * rest
            : term));

    private static bool IsPole(Expr x, Assumptions known) => x is Apply(Function.Factorial, [var argument])
        && (argument is Number({ IsInteger: true, Sign: < 0 })
            || (argument is Sum or Product && IsInteger(argument) && SignTest.Of(argument, known) == Sign.Negative));
}
