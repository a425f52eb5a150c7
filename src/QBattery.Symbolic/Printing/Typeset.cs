using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Expressions.Operators;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic;

/// <summary>From mathematics to LaTeX.</summary>
public static class Typeset
{
    extension(Expr expr)
    {
        /// <summary>The expression in LaTeX, for mathematics mode: \frac{1}{2 N}.</summary>
        /// <param name="variable">The variable that grows, by which sums are ordered.</param>
        public string ToLatex(string variable = "N") => Latex(expr, variable);
    }

    extension(Operator value)
    {
        /// <summary>The operator in LaTeX, for mathematics mode: \frac{a^{\dagger} J_{-}}{2}.</summary>
        public string ToLatex() => LatexWriter.Write(OperatorLayout.Of(value));
    }

    /// <summary>LaTeX for mathematics mode: \frac{2}{N+1}, \sqrt{2 \pi N}, e^{-N^{2}}.</summary>
    public static string Latex(Expr expr, string variable = "N") => LatexWriter.Write(Arrange.Expression(expr, variable));

    /// <summary>Terms in the given order, then a remainder: \frac{2}{N} - \frac{2}{N^{2}} + O(N^{-3}).</summary>
    public static string LatexSum(IEnumerable<Expr> terms, string? remainder, string variable = "N") =>
        Print.WithRemainder(LatexWriter.WriteSum(Print.Arranged(terms, variable), " + ", " - "), remainder);
}
