using QBattery.Symbolic.Expressions;
using static QBattery.Symbolic.Expressions.Requirement;

namespace QBattery.Symbolic.Printing;

/// <summary>What operations ask of their operands, in words.</summary>
public static class PrintRequirement
{
    /// <summary>What is asked: "N-3 is not 0".</summary>
    public static string Met(Requirement asked) => Met(asked, operand => Print.Short(operand));

    /// <summary>The same, with formulas written in some notation.</summary>
    public static string Met(Requirement asked, Func<Expr, string> write) => asked switch
    {
        NonZero(var x) => $"{write(x)} is not 0",
        NonNegative(var x) => $"{write(x)} is not negative",
        Positive(var x) => $"{write(x)} is positive",
        NoPole(var x) => $"{write(x)} is none of 0, -1, -2, ...",
        RealPower(var b, var e) => $"{write(b)} has a real power {write(e)}",
        RealBinomial(var n, var k) => $"{write(n)} is none of -1, -2, ... or {write(k)} is one of 0, 1, 2, ...",
    };

    /// <summary>What is wrong where that is not so: "it divides by N-3, which is 0".</summary>
    public static string Violated(Requirement asked) => asked switch
    {
        NonZero(var x) => $"it divides by {Print.Short(x)}, which is 0 there",
        NonNegative(var x) => $"a root in it is of {Print.Short(x)}, which is negative there",
        Positive(var x) => $"a logarithm or root in it is of {Print.Short(x)}, which is not positive there",
        NoPole(var x) => $"a gamma function in it has a pole where {Print.Short(x)} is 0, -1, -2, ..., and it is there",
        RealPower(var b, var e) => $"{Print.Short(b)} has no real power {Print.Short(e)} there",
        RealBinomial(var n, var k) => $"binomial({Print.Short(n)},{Print.Short(k)}) has a pole there",
    };
}
