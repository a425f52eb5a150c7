using System.Numerics;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Formulas in LaTeX, for mathematics mode.</summary>
internal static class LatexNotation
{
    /// <summary>A formula.</summary>
    public static string Written(Mathematics formula) => formula switch
    {
        Mathematics.Value(var expr, var variable) => Typeset.Latex(expr, variable),
        Mathematics.Terms(var expansion) => expansion.ToLatex(),
        Mathematics.Summation(var index, var from, var to, var term) =>
            $@"\sum_{{{Symbol(index)}={Typeset.Latex(from)}}}^{{{Typeset.Latex(to)}}} {Typeset.Latex(term)}",
        Mathematics.Numeral(var digits) => Number(digits),
        Mathematics.Mark(_, _, var latex) => latex,
        Mathematics.Row(var items) => string.Concat(items.Select(Written)),
        Mathematics.Chain(var left, var links) =>
            Written(left) + string.Concat(links.Select(link => $" {Written(link.Sign)} {Written(link.Right)}")),
    };

    /// <summary>1.5e-7 as 1.5 \times 10^{-7}.</summary>
    private static string Number(string digits) => digits.StartsWith("exp", StringComparison.Ordinal) ? $@"\{digits}"
        : digits.Split('e') is [var mantissa, var exponent] ? $@"{mantissa} \times 10^{{{BigInteger.Parse(exponent)}}}"
        : digits;

    private static string Symbol(string name) => Typeset.Latex(Build.Symbol(name), name);
}
