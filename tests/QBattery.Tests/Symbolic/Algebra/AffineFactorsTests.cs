using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Asymptotics.Expansions;

namespace QBattery.Tests.Symbolic.Algebra;

/// <summary>Normal forms in several kernels as expressions: factors of first degree are written as such.</summary>
public sealed class AffineFactorsTests
{
    /// <summary>A gamma ratio's coefficients with two shifts: G_1 and G_2 of DLMF 5.11.17.</summary>
    [Theory]
    [InlineData(1, "(a-b)*(a+b-1)/2")]
    [InlineData(2, "(a-b)*(a-b-1)*(3*(a+b-1)^2-(a-b+1))/24")]
    public void Coefficients_of_a_gamma_ratio_with_two_shifts_are_those_of_the_handbook_and_factored(int k, string handbook)
    {
        var ratio = Parse.Expression("gamma(N+a)/gamma(N+b)").OrThrow();
        var coefficient = LeadingTerms.Of(ratio, 3, Assumptions.None).OrThrow().Terms[k].Coefficient;

        Assert.Equal(Form(handbook), coefficient.Form);
        Assert.Contains("(a-b)", Print.Text(coefficient.ToExpr(Assumptions.None)), StringComparison.Ordinal);
    }

    [Property]
    public bool Products_of_affine_forms_are_written_as_such_products(AffineForm one, AffineForm two, AffineForm three)
    {
        var product = Form($"{one}*{two}*{three}");
        var written = product.ToExpr();
        return Form(written) == product && Build.Factors(written).All(factor => Degree(Build.SplitPower(factor).Base) <= 1);
    }

    /// <summary>On the line y = 0 the factors are 2x+1 and 2x-1, which no square splits off.</summary>
    [Fact]
    public void Factors_are_found_where_a_line_shows_a_difference_of_squares() =>
        Assert.Equal("(2*x-y-1)*(1+2*x+3*y)", Print.Text(Form("4*x^2+4*x*y-3*y^2-4*y-1").ToExpr()));

    [Theory]
    [InlineData("x^2+y^2")]
    [InlineData("x^2-2*y^2")]
    [InlineData("x*y-1")]
    [InlineData("x^2+x*y+y^2+1")]
    public void Polynomials_without_affine_factors_stay_whole(string text) =>
        Assert.IsType<Expr.Sum>(Form(text).ToExpr());

    private static Fraction Form(string text) => Form(Parse.Expression(text).OrThrow());

    private static Fraction Form(Expr expr) => NormalForm.Of(expr, Assumptions.None).OrThrow();

    /// <summary>The total degree.</summary>
    private static double Degree(Expr factor) => Form(factor).Numerator.Terms
        .Max(t => t.Monomial.Powers.Sum(p => (double)p.Exponent.Numerator));
}
