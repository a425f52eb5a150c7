using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Proofs;

/// <summary>Where expressions have values, read off their structure.</summary>
internal static class Defined
{
    /// <summary>What either side of a claim divides by, or did before that was cancelled; numbers are left out.</summary>
    public static Seq<Expr> Divisors(Claim claim) => claim.LeftBehind
        .Select(asked => asked is Requirement.NonZero(var divisor) ? divisor : null).OfType<Expr>()
        .Concat(claim.Smaller.Descendants.Concat(claim.Larger.Descendants).Select(Divisor).OfType<Expr>())
        .Where(divisor => divisor.Symbols.Count > 0).Distinct().ToSeq();

    private static Expr? Divisor(Expr part) => part is Expr.Power(var b, Expr.Number({ Sign: < 0 })) ? b : null;

    /// <summary>
    /// Whether all functions and fractional powers on both sides have arguments where they are defined, and so did all
    /// that were cancelled.
    /// </summary>
    public static bool HasArguments(Claim claim) =>
        HasArguments(claim.Smaller, claim.For) && HasArguments(claim.Larger, claim.For)
        && claim.LeftBehind.All(asked => asked is Requirement.NonZero({ Symbols.Count: > 0 })
            || Everywhere(claim).Of(asked) == Truth.Yes || (claim.Symbols.Count == 1 && HasValues(claim, [asked])));

    /// <summary>Whether all that is asked is met at every N of the domain of a claim.</summary>
    public static bool HasValues(Claim claim, Seq<Requirement> asked) =>
        EventualSign.DefinedFrom(claim.For, claim.Variable).Of(asked) is Result<int>.Ok(var from)
        && from <= claim.For.Of(claim.Variable).Interval.Integers.Lower!.Value;

    private static DefinedEverywhere Everywhere(Claim claim) => new(claim.For,
        expr => SignTest.Of(expr, claim.For) is not Sign.Unknown and var sign ? sign
            : IsShown(claim, Build.Zero, expr, true) ? Sign.Positive
            : IsShown(claim, expr, Build.Zero, true) ? Sign.Negative : Sign.Unknown,
        expr => IsShown(claim, Build.Zero, expr, false));

    private static bool IsShown(Claim claim, Expr smaller, Expr larger, bool isStrict) =>
        Prove.BySigns(new(smaller, larger, isStrict, claim.For, claim.Variable)) is Verdict.Proved;

    /// <summary>
    /// Whether all functions and fractional powers have arguments where they are defined: positive, as far as the sign
    /// test shows. Functions of every real number always have.
    /// </summary>
    private static bool HasArguments(Expr expr, Assumptions known) => expr.Descendants.All(part => part switch
    {
        Expr.Power(_, Expr.Number({ IsInteger: true })) or Expr.Power(Expr.Constant, _) => true,
        Expr.Power(var b, var e) => IsPositive(b, known) || (Parity.Of(e, known) != Integrality.Real
            && (IsPositive(e + Build.One, known) || HasSign(b, known))),
        Expr.Apply({ Row.Asks: null }, _) => true,
        Expr.Apply(Function.Factorial or Function.Harmonic, [var x]) => IsPositive(x + Build.One, known),
        Expr.Apply(Function.DoubleFactorial, [var x]) =>
            Parity.Of(x, known) != Integrality.Real && IsPositive(x + Build.Number(2), known),
        Expr.Apply(Function.Binomial, [_, Expr.Number({ IsInteger: true, Sign: >= 0 })]) => true,
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
