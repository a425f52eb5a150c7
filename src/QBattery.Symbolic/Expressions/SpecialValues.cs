using System.Numerics;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Expressions;

/// <summary>Exact values of functions at arguments where the value is elementary and small.</summary>
internal static class SpecialValues
{
    /// <summary>Factorials and binomials are multiplied out up to this argument.</summary>
    private const int MaxArgument = 500;

    /// <summary>The value, or null where there is none to give.</summary>
    public static Expr? Of(Function function, Seq<Expr> arguments) => (function, arguments) switch
    {
        (Function.Log, [Number({ IsOne: true })]) => Build.Zero,
        (Function.Log, [Constant(NamedConstant.E)]) => Build.One,
        (Function.Log, [Power(Constant(NamedConstant.E), var exponent)]) => exponent,
        (Function.Factorial, [Number(var n)]) => Factorial(n),
        (Function.DoubleFactorial, [Number(var n)]) => DoubleFactorial(n),
        (Function.Gamma, [Number(var n)]) => Factorial(n - 1),
        (Function.LogGamma, [Number(var n)]) when Factorial(n - 1) is { } value => Build.Log(value),
        (Function.Binomial, [_, Number({ IsZero: true })]) => Build.One,
        (Function.Binomial, [Number(var n), Number(var k)]) => Binomial(n, k),
        (Function.Harmonic, [Number(var n)]) => Harmonic(n),
        (Function.Digamma, [Number(var n)]) when Harmonic(n - 1) is { } value => value - Build.EulerGamma,
        (Function.Cos, [var x]) => Angle(x) is { } angle ? Cosine(angle) : EvenPart(x),
        (Function.Sin, [var x]) => Angle(x) is { } angle ? Cosine(Rational.Half - angle) : OddPart(x),
        _ => null,
    };

    private static bool IsSmall(Rational n) => n.IsInteger && n.Sign >= 0 && n <= MaxArgument;

    private static Expr? Factorial(Rational n) =>
        IsSmall(n) ? Build.Number(Range(1, (int)n.Numerator).Aggregate(BigInteger.One, (p, k) => p * k)) : null;

    /// <summary>n (n-2) ... for n from -1 on; below, of odd n, the reciprocal of what leads up to (-1)!! = 1.</summary>
    private static Expr? DoubleFactorial(Rational n) =>
        IsSmall(n + 1) ? Build.Number(Descending((int)n.Numerator))
        : n.IsInteger && !n.Numerator.IsEven && IsSmall(-n)
            ? Build.Number(Rational.Of(n.Numerator % 4 == -3 ? -1 : 1, Descending(-2 - (int)n.Numerator)))
        : null;

    private static BigInteger Descending(int n) =>
        Range(1, (n + 1) / 2).Aggregate(BigInteger.One, (product, i) => product * (n - (2 * (i - 1))));

    private static Expr? Harmonic(Rational n) =>
        IsSmall(n) ? Build.Number(Range(1, (int)n.Numerator).Aggregate(Rational.Zero, (s, k) => s + Rational.Of(1, k))) : null;

    /// <summary>The product formula, which holds for every upper argument when the lower one is a whole number.</summary>
    private static Expr? Binomial(Rational n, Rational k) => IsSmall(k) && n.BitSize <= 64
        ? Build.Number(Range(1, (int)k.Numerator).Aggregate(Rational.One, (p, j) => p * (n - k + j) / j))
        : null;

    private static IEnumerable<int> Range(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from + 1));

    /// <summary>x / pi when that is a rational number.</summary>
    private static Rational? Angle(Expr x) => Build.SplitCoefficient(x) switch
    {
        (var c, Constant(NamedConstant.Pi)) => c,
        ({ IsZero: true }, _) => Rational.Zero,
        _ => null,
    };

    /// <summary>cos(pi t) for the multiples of pi/6 and pi/4.</summary>
    private static Expr? Cosine(Rational t)
    {
        var turn = (t / 2).FractionalPart() * 2;
        var upper = turn > 1 ? 2 - turn : turn;
        return upper > Rational.Half ? FirstQuadrant(1 - upper) is { } value ? -value : null : FirstQuadrant(upper);
    }

    private static Expr? FirstQuadrant(Rational t) => (t * 12).TryToInt(out var twelfths) ? twelfths switch
    {
        0 => Build.One,
        2 => Build.Sqrt(Build.Number(3)) / Build.Number(2),
        3 => Build.Sqrt(Build.Number(2)) / Build.Number(2),
        4 => Build.Number(Rational.Half),
        6 => Build.Zero,
        _ => null,
    } : null;

    private static Expr? EvenPart(Expr x) =>
        Build.SplitCoefficient(x).Coefficient.Sign < 0 ? Build.Apply(Function.Cos, -x) : null;

    private static Expr? OddPart(Expr x) =>
        Build.SplitCoefficient(x).Coefficient.Sign < 0 ? -Build.Apply(Function.Sin, -x) : null;
}
