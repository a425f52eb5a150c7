using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>What is known of the parameters of random functions of N, and short ways to ask for their expansion.</summary>
internal static class Generated
{
    /// <summary>The seed of laws of expansions: the same functions in every run, for their cost varies by orders of magnitude.</summary>
    public const string Replay = "2026,1123";

    public static Assumptions Known { get; } = Parse.Assumptions("0<q<1, a>1").OrThrow();

    /// <summary>Values of the parameters that these assumptions allow.</summary>
    public static Dictionary<string, Rational> At(int n) =>
        new() { ["q"] = Rational.Of(3, 7), ["a"] = Rational.Of(5, 2), ["N"] = n };

    public static TermSum To(this Expr expr, int order) => LeadingTerms.Of(expr, order, Known).OrThrow();

    public static Expr Text(this TermSum expansion) => expansion.ToExpr("N", Known);

    public static Result<TermSum> Ask(string text, string assumptions, int order = 5) =>
        LeadingTerms.Of(Formulas.Read(text), order, Parse.Assumptions(assumptions).OrThrow());

    /// <summary>The terms as text, and the remainder.</summary>
    public static string Show(string text, string assumptions, int order)
    {
        var (known, expansion) = (Parse.Assumptions(assumptions).OrThrow(), Ask(text, assumptions, order).OrThrow());
        return string.Join(", ", expansion.Terms.Select(term => Print.Text(term.ToExpr("N", known)))) + (expansion.IsExact ? "" : ", ...");
    }
}
