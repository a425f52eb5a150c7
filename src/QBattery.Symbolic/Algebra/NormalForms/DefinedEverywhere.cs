using static QBattery.Symbolic.Expr;
using static QBattery.Symbolic.Requirement;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>Whether operations have real values for all values of the symbols that the assumptions allow.</summary>
/// <param name="Known">What is known of the symbols.</param>
/// <param name="SignOf">The sign that an expression is shown to have for all these values.</param>
/// <param name="ShowsNonNegative">Whether an expression is shown not to be negative, where that says more.</param>
internal sealed record DefinedEverywhere(
    Assumptions Known, Func<Expr, Sign> SignOf, Func<Expr, bool>? ShowsNonNegative = null)
{
    /// <summary>With the sign test.</summary>
    public static DefinedEverywhere Under(Assumptions known) => new(known, expr => SignTest.Of(expr, known));

    /// <summary>Yes or no if that is shown for all values at once.</summary>
    public Truth Of(Requirement asked) => asked switch
    {
        NonZero(var x) when IsNowhereZero(x) => Truth.Yes,
        NonZero(var x) => SignOf(x) switch { Sign.Zero => Truth.No, Sign.Unknown => Truth.Unknown, _ => Truth.Yes },
        NonNegative(var x) => IsNonNegative(x) ? Truth.Yes : SignOf(x) == Sign.Negative ? Truth.No : Truth.Unknown,
        Positive(var x) => SignOf(x) switch { Sign.Positive => Truth.Yes, Sign.Unknown => Truth.Unknown, _ => Truth.No },
        NoPole(var x) => IsOffPoles(x),
        RealPower(var b, var e) => OfPower(SignOf(b), e),
        RealBinomial(var n, var k) => IsWhole(k) && IsNonNegative(k) ? Truth.Yes
            : IsOffPoles(n + Build.One) == Truth.Yes ? Truth.Yes : Truth.Unknown,
        RealDoubleFactorial(var x) => IsWhole(x) && IsNonNegative(x) ? Truth.Yes : Truth.Unknown,
    };

    /// <summary>Made of functions without zeros, wherever they have values.</summary>
    private static bool IsNowhereZero(Expr x) => x switch
    {
        Apply(Function.Gamma or Function.Factorial, _) or Constant or Number({ IsZero: false }) => true,
        Product(var factors) => factors.All(IsNowhereZero),
        Power(var b, _) => IsNowhereZero(b),
        Number or Symbol or Sum or Apply => false,
    };

    private Truth OfPower(Sign @base, Expr exponent) => @base switch
    {
        Sign.Positive => Truth.Yes,
        _ when IsWhole(exponent) && (@base == Sign.Negative || IsNonNegative(exponent)) => Truth.Yes,
        _ => Truth.Unknown,
    };

    private Truth IsOffPoles(Expr x) => SignOf(x) switch
    {
        Sign.Positive => Truth.Yes,
        Sign.Zero => Truth.No,
        _ when IsNeverWhole(x) => Truth.Yes,
        Sign.Negative when IsWhole(x) => Truth.No,
        _ => Truth.Unknown,
    };

    /// <summary>Zero or more: by the sign, or made of such numbers by sums, products and powers.</summary>
    private bool IsNonNegative(Expr x) => x switch
    {
        Number(var value) => value.Sign >= 0,
        Constant or Power(_, Number({ IsInteger: true, Numerator.IsEven: true })) => true,
        Symbol(var name) => Known.Of(name).Interval.Lower is { Value.Sign: >= 0 },
        Sum(var terms) when terms.All(IsNonNegative) => true,
        Product(var factors) when factors.All(IsNonNegative) => true,
        Power(var b, _) when IsNonNegative(b) => true,
        _ => SignOf(x) is Sign.Positive or Sign.Zero || ShowsNonNegative?.Invoke(x) == true,
    };

    /// <summary>Whether all values are integers.</summary>
    private bool IsWhole(Expr x) => x switch
    {
        Number(var value) => value.IsInteger,
        Symbol(var name) => Known.Of(name).Integrality != Integrality.Real,
        Sum or Product => x.Children.All(IsWhole),
        Power(var b, Number({ IsInteger: true, Sign: > 0 })) => IsWhole(b),
        Constant or Power or Apply => false,
    };

    /// <summary>Whether an integer over a number, plus another number, is never an integer: N + 1/2.</summary>
    private bool IsNeverWhole(Expr x)
    {
        var constant = Build.Terms(x)[0] is Number(var own) ? own : Rational.Zero;
        var rest = x - Build.Number(constant);
        var coefficients = Build.Terms(rest).Select(term => Build.SplitCoefficient(term).Coefficient).ToList();
        var content = coefficients.Aggregate(Rational.Zero, Rational.Gcd);
        return !content.IsZero && IsWhole(rest / Build.Number(content)) && !(constant / Unit(content)).IsInteger;
    }

    /// <summary>Integer multiples of p/q, and integers, are together the multiples of 1/q.</summary>
    private static Rational Unit(Rational content) => Rational.Of(1, content.Denominator);
}
