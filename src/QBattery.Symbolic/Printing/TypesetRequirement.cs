using static QBattery.Symbolic.Requirement;

namespace QBattery.Symbolic.Printing;

/// <summary>What operations ask of their operands, in LaTeX.</summary>
internal static class TypesetRequirement
{
    /// <summary>What is asked, for mathematics mode.</summary>
    public static string Latex(Requirement asked) => asked switch
    {
        NonZero(var x) => $@"{Typeset.Latex(x)} \neq 0",
        NonNegative(var x) => $@"{Typeset.Latex(x)} \ge 0",
        Positive(var x) => $"{Typeset.Latex(x)} > 0",
        NoPole(var x) => $@"{Typeset.Latex(x)} \notin \{{0, -1, -2, \ldots\}}",
        RealPower(var b, var e) => $@"\left({Typeset.Latex(b)}\right)^{{{Typeset.Latex(e)}}} \in \mathbb{{R}}",
        RealBinomial(var n, var k) =>
            $@"{Typeset.Latex(n)} \notin \{{-1, -2, \ldots\}} \lor {Typeset.Latex(k)} \in \{{0, 1, 2, \ldots\}}",
        RealDoubleFactorial(var x) => $@"{Typeset.Latex(x)} \in \mathbb{{Z}} \setminus \{{-2, -4, \ldots\}}",
    };
}
