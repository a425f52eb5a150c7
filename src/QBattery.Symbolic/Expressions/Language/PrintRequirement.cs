using static QBattery.Symbolic.Requirement;

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>What operations ask of their operands, in words.</summary>
internal static class PrintRequirement
{
    /// <summary>What is asked: "N-3 is not 0".</summary>
    public static string Met(Requirement asked) => asked switch
    {
        NonZero(var x) => $"{Print.Short(x)} is not 0",
        NonNegative(var x) => $"{Print.Short(x)} is not negative",
        Positive(var x) => $"{Print.Short(x)} is positive",
        NoPole(var x) => $"{Print.Short(x)} is none of 0, -1, -2, ...",
        RealPower(var b, var e) => $"{Print.Short(b)} has a real power {Print.Short(e)}",
        RealBinomial(var n, var k) =>
            $"{Print.Short(n)} is none of -1, -2, ... or {Print.Short(k)} is one of 0, 1, 2, ...",
        RealDoubleFactorial(var x) => $"{Print.Short(x)} is an integer, none of -2, -4, ...",
    };

    /// <summary>What is wrong where that is not so: "it divides by N-3, which is 0 there".</summary>
    public static string Violated(Requirement asked) => asked switch
    {
        NonZero(var x) => $"it divides by {Print.Short(x)}, which is 0{There(x)}",
        NonNegative(var x) => $"a root in it is of {Print.Short(x)}, which is negative{There(x)}",
        Positive(var x) => $"a logarithm or root in it is of {Print.Short(x)}, which is not positive{There(x)}",
        NoPole(var x) => $"a function in it has the poles of gamma({Print.Short(x)}), which has one{There(x)}",
        RealPower(var b, var e) => $"{Print.Short(b)} has no real power {Print.Short(e)}{There(b + e)}",
        RealBinomial(var n, var k) => $"binomial({Print.Short(n)},{Print.Short(k)}) has a pole{There(n + k)}",
        RealDoubleFactorial(var x) => $"{Print.Short(x)} has no double factorial{There(x)}",
    };

    private static string There(Expr operand) => operand.Symbols.Count > 0 ? " there" : "";
}
