using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic;

/// <summary>What an operation asks of its operands for it to have a real value.</summary>
public abstract partial record Requirement
{
    private Requirement() { }

    /// <summary>A divisor: not 0.</summary>
    public sealed record NonZero(Expr Operand) : Requirement;

    /// <summary>The radicand of a root: 0 or more.</summary>
    public sealed record NonNegative(Expr Operand) : Requirement;

    /// <summary>The argument of a logarithm, or of a root that is divided by: above 0.</summary>
    public sealed record Positive(Expr Operand) : Requirement;

    /// <summary>The argument of the gamma function and its kin: not 0, -1, -2, ...</summary>
    public sealed record NoPole(Expr Operand) : Requirement;

    /// <summary>b^e: b above 0, or b = 0 and e at least 0 (0^0 is 1), or b below 0 and e an integer.</summary>
    public sealed record RealPower(Expr Base, Expr Exponent) : Requirement;

    /// <summary>binomial(n, k): n not -1, -2, ..., unless k is 0, 1, 2, ...</summary>
    public sealed record RealBinomial(Expr Upper, Expr Lower) : Requirement;

    /// <summary>The argument of !!: an integer, not -2, -4, ...</summary>
    public sealed record RealDoubleFactorial(Expr Operand) : Requirement;

    /// <summary>What the outermost operation of an expression asks; null if it has a value for all real operands.</summary>
    public static Requirement? Of(Expr operation) => operation switch
    {
        Power(Constant or Number({ Sign: > 0 }), _) or Power(_, Number({ IsInteger: true, Sign: >= 0 })) => null,
        Power(var b, Number({ IsInteger: true })) => new NonZero(b),
        Power(var b, Number({ Sign: > 0 })) => new NonNegative(b),
        Power(var b, Number) => new Positive(b),
        Power(var b, var e) => new RealPower(b, e),
        Apply(var function, var arguments) => Of(function, arguments) is { } asked ? Open(asked) : null,
        Number or Symbol or Constant or Sum or Product => null,
    };

    /// <summary>The expressions that it speaks of.</summary>
    public Seq<Expr> Operands => this switch
    {
        NonZero(var x) => [x],
        NonNegative(var x) => [x],
        Positive(var x) => [x],
        NoPole(var x) => [x],
        RealPower(var b, var e) => [b, e],
        RealBinomial(var n, var k) => [n, k],
        RealDoubleFactorial(var x) => [x],
    };

    /// <summary>The same requirement of other operands; null where these meet it by what they are.</summary>
    public Requirement? Map(Func<Expr, Expr> map) => this switch
    {
        NonZero(var x) => Open(new NonZero(map(x))),
        NonNegative(var x) => Open(new NonNegative(map(x))),
        Positive(var x) => Open(new Positive(map(x))),
        NoPole(var x) => Open(new NoPole(map(x))),
        RealPower(var b, var e) => Of(new Power(map(b), map(e))),
        RealBinomial(var n, var k) => Open(new RealBinomial(map(n), map(k))),
        RealDoubleFactorial(var x) => Open(new RealDoubleFactorial(map(x))),
    };

    private static Requirement? Open(Requirement asked) => asked.IsEvident ? null : asked;

    /// <summary>Whether it is met by numbers that are written out.</summary>
    public bool IsEvident => this switch
    {
        NonZero(Number({ IsZero: false }) or Constant) or Positive(Number({ Sign: > 0 }) or Constant) => true,
        NonNegative(Number({ Sign: >= 0 }) or Constant) or RealPower(Number({ Sign: > 0 }) or Constant, _) => true,
        NoPole(Number(var x)) => !IsPole(x),
        RealBinomial(Number(var n), _) => !IsPole(n + 1),
        RealBinomial(_, Number({ IsInteger: true, Sign: >= 0 })) => true,
        RealDoubleFactorial(Number(var x)) => IsWhole(x),
        NonZero or Positive or NonNegative or NoPole or RealPower or RealBinomial or RealDoubleFactorial => false,
    };

    /// <summary>Whether a number is 0, -1, -2, ...</summary>
    public static bool IsPole(Rational x) => x.IsInteger && x.Sign <= 0;

    /// <summary>Whether n!! has a value: n is an integer, and -1, -3, ... where it is negative.</summary>
    public static bool IsWhole(Rational n) => n.IsInteger && (n.Sign >= 0 || !n.Numerator.IsEven);

    private static Requirement? Of(Function function, Seq<Expr> x) => function switch
    {
        Function.Log or Function.LogGamma => new Positive(x[0]),
        Function.Gamma or Function.Digamma => new NoPole(x[0]),
        Function.Factorial or Function.Harmonic => new NoPole(x[0] + Build.One),
        Function.Binomial => new RealBinomial(x[0], x[1]),
        Function.DoubleFactorial => new RealDoubleFactorial(x[0]),
        Function.Cos or Function.Sin => null,
    };
}
