using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Random functions of N with an expansion, and short ways to ask for it.</summary>
internal static class Generated
{
    public static Assumptions Known { get; } = Parse.Assumptions("0<q<1, a>1").OrThrow();

    /// <summary>Values of the parameters that these assumptions allow.</summary>
    public static Dictionary<string, Rational> At(int n) =>
        new() { ["q"] = Rational.Of(3, 7), ["a"] = Rational.Of(5, 2), ["N"] = n };

    private static readonly Gen<Expr> PositiveLeaf = Gen.Elements(
        "N", "N", "N+1", "2*N+q", "N^2+N+1", "1/N", "1/(N+2)", "2", "1/3", "q", "a", "sqrt(N)", "log(N+1)", "(1+1/N)^N", "N^(1/N)",
        "exp(1/N)", "q^N", "exp(-N)", "2^N", "1-q^N", "cos(1/N)", "1+sin(q/N)", "N^a").Select(Formulas.Read);

    private static readonly Gen<Expr> Positive = Gen.Sized(size => OfSize(Math.Min(size / 8, 6)));

    private static readonly Gen<Expr> Any = Gen.OneOf(
        Positive,
        from l in Positive from r in Positive select l - r,
        from l in Positive from r in Positive select l * (r - Build.N));

    /// <summary>Functions whose expansion to a few terms is known; the others need scales or signs that there are not.</summary>
    public static readonly Arbitrary<Written> Samples = Arb.From(
        Any.Where(HasExpansion).Select(expr => new Written(expr)), written => written.Parts.Where(part => HasExpansion(part.Expr)));

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

    public static void Holds(Func<Written, bool> law, int runs = 25) =>
        Prop.ForAll(Samples, law).Check(Some(runs));

    public static void Holds(Func<Written, Written, bool> law, int runs = 20) =>
        Prop.ForAll(Samples, Samples, law).Check(Some(runs));

    /// <summary>The same functions in every run: the cost of an expansion varies by orders of magnitude.</summary>
    private static Config Some(int runs) => Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(2026, 1123);

    private static bool HasExpansion(Expr expr) => expr.Contains(Build.N) && LeadingTerms.Of(expr, 8, Known).IsOk;

    private static Gen<Expr> OfSize(int size) => size <= 1 ? PositiveLeaf : Gen.OneOf(
        PositiveLeaf,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l + r,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l * r,
        from l in OfSize(size / 2) from r in OfSize(size / 2) select l / r,
        from b in OfSize(size / 2) from e in Gen.Elements("1/2", "-1/2", "1/3", "2", "-1", "q", "-a") select Build.Power(b, Formulas.Read(e)),
        from x in OfSize(size / 2) select Build.Log(x + Build.One),
        from x in OfSize(size / 2) select Build.Exp(Build.One / (x + Build.One)),
        from x in OfSize(size / 2) select Build.Apply(Function.Cos, Build.One / (x + Build.N)) + Build.One,
        from x in OfSize(size / 2) select Build.Power(Build.One + Build.One / (x + Build.N), Build.N));
}
