using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Algebra;

public sealed class NormalFormTests
{
    private const int Bits = 400;

    [Property(MaxTest = 150)]
    public bool The_value_is_kept(AlgebraicForm written) =>
        Formulas.Points.All(point => Agree(written.Expr, written.Form().ToExpr(Formulas.Known), point));

    [Property(MaxTest = 150)]
    public bool A_normal_form_is_its_own_normal_form(AlgebraicForm written) =>
        NormalForm.Of(written.Form().ToExpr(Formulas.Known), Formulas.Known).OrThrow() is var again && (again - written.Form()).IsZero;

    [Property(MaxTest = 150)]
    public bool Sums_products_and_quotients_of_expressions_become_those_of_their_forms(AlgebraicForm a, AlgebraicForm b) =>
        (Form(a.Expr + b.Expr) - (a.Form() + b.Form())).IsZero
        && (Form(a.Expr * b.Expr) - a.Form() * b.Form()).IsZero
        && (b.Form().IsZero || (Form(a.Expr / b.Expr) - a.Form() / b.Form()).IsZero);

    [Theory]
    [InlineData("1/(sqrt(2)+1)", "sqrt(2)-1")]
    [InlineData("1/(sqrt(2)+sqrt(3))", "sqrt(3)-sqrt(2)")]
    [InlineData("sqrt(8)+sqrt(18)", "5*sqrt(2)")]
    [InlineData("(q^3-1)/(q-1)", "q^2+q+1")]
    [InlineData("6^N/2^N", "3^N")]
    [InlineData("x^(2*N+1)/x^N", "x^(N+1)")]
    [InlineData("log(12)-log(3)", "2*log(2)")]
    [InlineData("log(q^2*a)", "2*log(q)+log(a)")]
    [InlineData("exp(N*log(q))", "q^N")]
    [InlineData("log(q^N)", "N*log(q)")]
    [InlineData("sqrt(q^2*(1-q)^2)", "q*(1-q)")]
    [InlineData("sqrt((q-1)^2)", "1-q")]
    [InlineData("sqrt(q^4-2*q^2+1)", "1-q^2")]
    [InlineData("1/((1+q)^(3/2)-q*sqrt(1+q))", "1/sqrt(1+q)")]
    [InlineData("sin(x)^2+cos(x)^2", "1")]
    [InlineData("sin(x)^2/cos(x)+cos(x)", "1/cos(x)")]
    [InlineData("cos((N^2-1)/(N+1)*pi-N*pi)", "-1")]
    [InlineData("sin(pi/6*(q^2-1)/(1-q)+q*pi/6)", "-1/2")]
    [InlineData("(-1)^(2*N+1)", "-1")]
    public void Known_identities_are_proved(string left, string right) =>
        Assert.Equal(Truth.Yes, ZeroTest.Of(Formulas.Read(left) - Formulas.Read(right), Formulas.Known));

    [Theory]
    [InlineData("sqrt((1-s)^2)", "1-s", Truth.Yes)]
    [InlineData("sqrt((s-1)^2*N/4)", "(1-s)*sqrt(N)/2", Truth.Yes)]
    [InlineData("sqrt(s^2)", "s", Truth.Yes)]
    [InlineData("((1-s)^4*s^2)^(1/2)", "(1-s)^2*s", Truth.Yes)]
    [InlineData("sqrt((N-1)^2/(N+1)^2)", "(N-1)/(N+1)", Truth.Yes)]
    [InlineData("sqrt((2*s-1)^2)", "2*s-1", Truth.No)]
    [InlineData("((1-s)^2)^(-1/2)", "1-s", Truth.No)]
    public void Roots_of_squares_whose_base_may_vanish_keep_its_sign(string left, string right, Truth equal) =>
        Assert.Equal(equal, ZeroTest.Of(
            Formulas.Read(left) - Formulas.Read(right), Parse.Assumptions("0<=s<=1, N>=1, N integer").OrThrow()));

    [Theory]
    [InlineData("1/(q-q)")]
    [InlineData("1/((q^2-1)/(q-1)-q-1)")]
    [InlineData("1/(sqrt(2)*sqrt(3)-sqrt(6))")]
    [InlineData("1/(sin(x)^2+cos(x)^2-1)")]
    [InlineData("(sqrt(6)-sqrt(2)*sqrt(3))^(-1/2)")]
    public void Divisions_by_zero_are_found(string text) =>
        Assert.IsType<Reason.DivisionByZero>(
            Assert.IsType<Result<Fraction>.Fail>(NormalForm.Of(Formulas.Read(text), Formulas.Known)).Reason);

    [Theory]
    [InlineData("sqrt(x^2)", "x")]
    [InlineData("log(x^2)", "2*log(x)")]
    [InlineData("(x^2)^(N/2)", "x^N")]
    [InlineData("sqrt(cos(x)^2)", "cos(x)")]
    [InlineData("sqrt((x-1)*(x-2))", "sqrt(x-1)*sqrt(x-2)")]
    public void What_holds_only_for_positive_numbers_is_not_used_for_others(string left, string right) =>
        Assert.NotEqual(Truth.Yes, ZeroTest.Of(Formulas.Read(left) - Formulas.Read(right), Formulas.Known));

    [Fact]
    public void A_hidden_zero_under_a_division_does_no_harm() =>
        Assert.Equal(Truth.Unknown, ZeroTest.Of(
            Formulas.Read("1/(sqrt(10007*10009)*sqrt(10007*10037)-10007*sqrt(10009*10037))"), Assumptions.None));

    private static Fraction Form(Expr expr) => NormalForm.Of(expr, Formulas.Known).OrThrow();

    /// <summary>Where the expression has a value its normal form has the same.</summary>
    private static bool Agree(Expr expr, Expr form, IReadOnlyDictionary<string, Rational> point) =>
        Evaluate.Ball(expr, point, Bits) is not Result<Ball>.Ok({ IsFinite: true } value)
        || (Evaluate.Ball(form, point, Bits) is Result<Ball>.Ok(var same) && value.Overlaps(same));
}
