using MathNet.Numerics;
using QBattery.Symbolic;

namespace QBattery.Numerics.CrossChecks;

/// <summary>
/// Double-precision values of expressions, for definitions of states and for bounds at measured quantities.
/// </summary>
internal static class Approximate
{
    /// <summary>A sum below this share of the sizes of its terms has lost digits.</summary>
    private const double Cancelled = 0.1;

    /// <summary>As many as a double holds.</summary>
    private const int Digits = 17;

    /// <summary>
    /// The value of an expression; NaN where it is not a real number, which the caller must look for.
    /// </summary>
    /// <exception cref="ArgumentException">A symbol has no value.</exception>
    public static double Value(Expr expr, IReadOnlyDictionary<string, Rational> at) => expr switch
    {
        Expr.Number(var value) => value.ToDouble(),
        Expr.Symbol(var name) => at.TryGetValue(name, out var value) ? value.ToDouble() : throw new ArgumentException($"{name} has no value"),
        Expr.Constant(var name) => name switch
        {
            NamedConstant.Pi => Math.PI,
            NamedConstant.E => Math.E,
            NamedConstant.EulerGamma => Constants.EulerMascheroni,
        },
        Expr.Sum(var terms) => Sum(expr, [.. terms.Select(term => Value(term, at))], at),
        Expr.Product(var factors) => factors.Aggregate(1.0, (product, factor) => product * Value(factor, at)),
        Expr.Power(var b, var e) => b == Build.E ? Math.Exp(Value(e, at)) : Math.Pow(Value(b, at), Value(e, at)),
        Expr.Apply(var function, var arguments) =>
            Apply(function, Value(arguments[0], at), arguments.Count > 1 ? Value(arguments[1], at) : 0),
    };

    /// <summary>
    /// Terms that cancel, as in 1 - s with s near 1, lose the digits of a small result; those are then found by
    /// enclosures.
    /// </summary>
    private static double Sum(Expr sum, double[] terms, IReadOnlyDictionary<string, Rational> at)
    {
        var (value, size) = (terms.Sum(), terms.Sum(Math.Abs));
        return !double.IsFinite(size) || Math.Abs(value) > Cancelled * size ? value
            : Evaluate.Double(sum, at, Digits, value => ZeroTest.Of(value, Assumptions.None)).Else(double.NaN);
    }

    private static double Apply(Function function, double x, double y) => function switch
    {
        Function.Log => Math.Log(x),
        Function.Gamma => SpecialFunctions.Gamma(x),
        Function.LogGamma => SpecialFunctions.GammaLn(x),
        Function.Factorial => SpecialFunctions.Gamma(x + 1),
        Function.DoubleFactorial => double.IsEvenInteger(x) ? Math.Pow(2, x / 2) * SpecialFunctions.Gamma((x / 2) + 1)
            : double.IsOddInteger(x) ? Math.Pow(2, (x + 1) / 2) * SpecialFunctions.Gamma((x / 2) + 1) / Math.Sqrt(Math.PI)
            : double.NaN,
        Function.Binomial => IsNegativeInteger(y) || IsNegativeInteger(x - y) ? 0 : Math.Exp(
            SpecialFunctions.GammaLn(x + 1) - SpecialFunctions.GammaLn(y + 1) - SpecialFunctions.GammaLn(x - y + 1)),
        Function.Harmonic => SpecialFunctions.DiGamma(x + 1) + Constants.EulerMascheroni,
        Function.Digamma => SpecialFunctions.DiGamma(x),
        Function.Cos => Math.Cos(x),
        Function.Sin => Math.Sin(x),
    };

    private static bool IsNegativeInteger(double x) => x < 0 && double.IsInteger(x);
}
