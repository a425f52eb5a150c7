using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Proofs;

/// <summary>Where expressions have values, read off their structure.</summary>
internal static class Defined
{
    /// <summary>What an expression divides by, each once; numbers are left out.</summary>
    public static Seq<Expr> Divisors(params Seq<Expr> exprs) => exprs.SelectMany(expr => expr.Descendants)
        .Select(part => part is Expr.Power(var b, Expr.Number({ Sign: < 0 })) && b.Symbols.Count > 0 ? b : null)
        .OfType<Expr>().Distinct().ToSeq();

    /// <summary>
    /// Whether all functions and fractional powers have arguments where they are defined: positive, as far as the sign
    /// test shows. Sines and cosines always have.
    /// </summary>
    public static bool HasArguments(Expr expr, Assumptions known) => expr.Descendants.All(part => part switch
    {
        Expr.Power(_, Expr.Number({ IsInteger: true })) or Expr.Power(Expr.Constant, _) => true,
        Expr.Power(var b, _) => IsPositive(b, known),
        Expr.Apply(Function.Cos or Function.Sin, _) => true,
        Expr.Apply(Function.Factorial or Function.Harmonic, [var x]) => IsPositive(x + Build.One, known),
        Expr.Apply(Function.DoubleFactorial, [var x]) =>
            Parity.Of(x, known) != Integrality.Real && IsPositive(x + Build.Number(2), known),
        Expr.Apply(Function.Binomial, [var x, var y]) =>
            IsPositive(x + Build.One, known) && IsPositive(y + Build.One, known)
                && IsPositive(x - y + Build.One, known),
        Expr.Apply(_, var arguments) => arguments.All(argument => IsPositive(argument, known)),
        Expr.Number or Expr.Symbol or Expr.Constant or Expr.Sum or Expr.Product => true,
    });

    /// <summary>Whether the sign test shows that an expression vanishes nowhere.</summary>
    public static bool HasSign(Expr expr, Assumptions known) =>
        SignTest.Of(expr, known) is Sign.Positive or Sign.Negative;

    private static bool IsPositive(Expr expr, Assumptions known) => SignTest.Of(expr, known) == Sign.Positive;
}
