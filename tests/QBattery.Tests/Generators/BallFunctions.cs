using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Generators;

/// <summary>The functions that balls have.</summary>
internal static class BallFunctions
{
    private static readonly string[] KeepPrecision = ["exp", "sqrt", "gamma", "1/gamma", "x^(1/3)", "x^(5/2)", "2^x"];

    public static Seq<BallFunction> All { get; } =
    [
        new("exp", (x, bits) => x.Exp(bits)),
        new("log", (x, bits) => x.Log(bits)),
        new("sqrt", (x, bits) => x.Sqrt(bits)),
        new("sin", (x, bits) => x.Sin(bits)),
        new("cos", (x, bits) => x.Cos(bits)),
        new("sin pi", (x, bits) => x.SinCosPi(bits).Sin),
        new("cos pi", (x, bits) => x.SinCosPi(bits).Cos),
        new("gamma", (x, bits) => x.Gamma(bits)),
        new("1/gamma", (x, bits) => x.ReciprocalGamma(bits)),
        new("log gamma", (x, bits) => x.LogGamma(bits)),
        new("digamma", (x, bits) => x.Digamma(bits)),
        new("harmonic", (x, bits) => x.Harmonic(bits)),
        new("x^(1/3)", (x, bits) => x.Power(Ball.Of(Rational.Of(1, 3), bits), bits)),
        new("x^(5/2)", (x, bits) => x.Power(Ball.Of(Rational.Of(5, 2), bits), bits)),
        new("2^x", (x, bits) => ((Ball)2).Power(x, bits)),
        new("binomial(x, 5)", (x, bits) => x.Binomial(5, bits)),
        new("binomial(7, x)", (x, bits) => ((Ball)7).Binomial(x, bits)),
    ];

    /// <summary>Those whose relative error is about that of their argument.</summary>
    public static Seq<BallFunction> WellConditioned { get; } = All.Where(own => KeepPrecision.Contains(own.Name)).ToSeq();
}
