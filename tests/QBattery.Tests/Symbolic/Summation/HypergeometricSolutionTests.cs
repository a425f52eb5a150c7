using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Petkovsek;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Recurrences built from their solutions must give them back; others must not.</summary>
public sealed class HypergeometricSolutionTests
{
    private static readonly Expr V = Build.Symbol("v");

    private static Expr Simple(Expr expr) => NormalForm.Simplify(expr, Assumptions.None);

    private static Expr Next(Expr expr) => expr.Substitute("v", V + Build.One);

    /// <summary>The coefficients as polynomials without common denominator.</summary>
    private static Seq<Expr> Polynomials(params Seq<Expr> coefficients)
    {
        var forms = coefficients.Select(c => NormalForm.Of(c, Assumptions.None).OrThrow()).ToList();
        var common = forms.Aggregate(Build.One, (product, form) =>
            product * Fraction.Of(Fraction.Expand(form.Denominator)).ToExpr());
        return forms.Select(form => Simple(form.ToExpr() * common)).ToSeq();
    }

    private static Rational At(Expr expr, int v) =>
        Evaluate.Exact(expr, new Dictionary<string, Rational> { ["v"] = v })!.Value;

    private static bool Solves(Seq<Expr> coefficients, Expr term, int from) => Enumerable.Range(from, 5).All(v =>
        coefficients.Select((a, i) => At(a, v) * At(term, v + i)).Aggregate((x, y) => x + y).IsZero);

    private static bool AreIndependent(Expr a, Expr b, int at) =>
        At(a, at) * At(b, at + 1) != At(a, at + 1) * At(b, at);

    [Property(MaxTest = 30)]
    public bool Both_solutions_a_recurrence_was_built_from_are_found(QuotientPair pair)
    {
        var (r, s) = (pair.First, pair.Second);
        var coefficients = Polynomials(r * s * (Next(s) - Next(r)), r * Next(r) - s * Next(s), s - r);
        if (coefficients[0] == Build.Zero) return true;
        var found = HypergeometricSolutions.Of(coefficients, "v", 1, Assumptions.None).OrThrow();
        return found.Terms.All(term => Solves(coefficients, term, found.From))
            && found.Terms.Any(a => found.Terms.Any(b => AreIndependent(a, b, found.From)));
    }

    [Property(MaxTest = 30)]
    public bool A_right_factor_of_order_1_is_found(QuotientPair pair)
    {
        var (r, s) = (pair.First, pair.Second);
        var coefficients = Polynomials(r * s, -Next(r) - s, Build.One);
        var found = HypergeometricSolutions.Of(coefficients, "v", 1, Assumptions.None).OrThrow();
        return found.Terms.Count > 0 && found.Terms.All(term => Solves(coefficients, term, found.From))
            && (found.Terms.Count > 1 || Simple(Next(found.Terms[0]) / found.Terms[0] - r) == Build.Zero);
    }

    // v^2-2 splits over Q(sqrt 2), where (v-1+sqrt 2)! solves the first (A=B, section 8.4); cubics cannot split over a
    // quadratic field; v^4+1 has factors modulo every prime.
    [Theory]
    [InlineData("v^2-2;-2*v-1;1", nameof(Scope.Rational))]
    [InlineData("v^3+v+1;1;1", nameof(Scope.Complex))]
    [InlineData("v^4+1;1;1", nameof(Scope.Undecided))]
    [InlineData("(v+1)^2;v;(v+2)^2", nameof(Scope.Complex))]
    [InlineData("x*v+1;1;v+x", nameof(Scope.Complex))]
    public void The_field_of_the_claim_is_named(string coefficients, string expected)
    {
        var own = coefficients.Split(';').Select(c => Parse.Expression(c).OrThrow()).ToSeq();
        var found = HypergeometricSolutions.Of(own, "v", 1, Assumptions.None).OrThrow();
        Assert.Equal((expected, 0), (found.Scope.ToString(), found.Terms.Count));
    }

    [Fact]
    public void A_solution_without_linear_factors_is_counted_but_not_written()
    {
        var found = HypergeometricSolutions.Of(
            Polynomials(Parse.Expression("(v^2+1)*(v+2)").OrThrow(), Parse.Expression("-v^2-3*v-4").OrThrow(), Build.One),
            "v", 1, Assumptions.None).OrThrow();
        Assert.Empty(found.Terms);
        Assert.NotNull(found.Unwritten);
    }

    [Theory]
    [InlineData("1/v;1;1")]
    [InlineData("2^v;1;1")]
    [InlineData("0;1;1")]
    public void Coefficients_must_be_polynomials(string coefficients) => Assert.False(HypergeometricSolutions.Of(
        coefficients.Split(';').Select(c => Parse.Expression(c).OrThrow()).ToSeq(), "v", 1, Assumptions.None).IsOk);
}
