using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>What may be set, what is assumed of symbols, and what is refused as bad input.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData("gibbs", "x=2", "0<x<1 is needed")]
    [InlineData("gibbs", "x=0", "0<x<1 is needed")]
    [InlineData("gibbs", "x=1", "0<x<1 is needed")]
    [InlineData("gibbs", "x=1+y^2", "0<x<1 is needed")]
    [InlineData("gibbs", "x=-y", "0<x<1 is needed")]
    [InlineData("parallel", "s=1/3", "1/2<s<=1 is needed")]
    [InlineData("parallel", "s=1/2", "1/2<s<=1 is needed")]
    [InlineData("depolarised", "eps=2", "0<=eps<=1 is needed")]
    [InlineData("depolarised", "eps=-1/10", "0<=eps<=1 is needed")]
    [InlineData("depolarised", "eps=c*N", "0<=eps<=1 is needed")]
    [InlineData("depolarised", "eps=N", "0<=eps<=1 is needed")]
    [InlineData("depolarised", "eps=2-1/N", "0<=eps<=1 is needed")]
    [InlineData("depolarised", "eps=1/N^2-1/N", "0<=eps<=1 is needed")]
    [InlineData("depolarised", "eps=1+c/N", "0<=eps<=1 is needed")]
    [InlineData("depolarised", "eps=exp(c*N)", "0<=eps<=1 is needed")]
    [InlineData("coherent", "theta=0", "theta>0 is needed")]
    [InlineData("levels", "d=1", "d = 2, 3, ..., 20 is needed")]
    [InlineData("levels", "d=21", "d = 2, 3, ..., 20 is needed")]
    [InlineData("levels", "d=5/2", "d = 2, 3, ..., 20 is needed")]
    [InlineData("levels", "d=q", "must be set to a whole number")]
    [InlineData("levels", "", "must be set to a whole number")]
    [InlineData("gibbs", "x=1/N", "must not contain N")]
    [InlineData("levels", "d=N", "must be set to a whole number")]
    [InlineData("gibbs", "y=2", "did you mean 'x'?")]
    [InlineData("depolarised", "esp=1/2", "did you mean 'eps'?")]
    [InlineData("depolarised", "temperature=1/2", "the parameters are eps")]
    [InlineData("uniform", "x=1", "there are none")]
    [InlineData("gibs", "", "did you mean 'gibbs'?")]
    [InlineData("squeezed", "", "the families are uniform, gibbs")]
    [InlineData("depolarised", "eps=1/(c-c)", "division by zero")]
    [InlineData("pump", "t=1/N", "4 <= N*t = 1: it does not hold for large N")]
    [InlineData("dicke", "k=2*N", "0 <= 2*N <= N: it does not hold for large N")]
    [InlineData("subset", "k=2*N,M=2", "0 <= 2*N <= N: it does not hold for large N")]
    [InlineData("subset", "k=2,M=N+1", "1 <= N+1 <= N: it does not hold for large N")]
    public void What_makes_no_state_is_refused(string family, string settings, string why)
    {
        var reason = Refusal(Subject(family, settings));
        Assert.Contains(why, reason.Sentence);
        Assert.True(reason.IsBadInput);
    }

    [Fact]
    public void A_parameter_set_twice_is_refused() => Assert.Contains("more than once", Refusal(Catalogue.Subject(
        "gibbs", [("x", Read("1/2")), ("x", Read("1/3"))], Assumptions.None)).Sentence);

    [Theory]
    [InlineData("gibbs", "x=k")]
    [InlineData("coherent", "theta=k/3")]
    [InlineData("depolarised", "eps=Delta/N^2")]
    public void Names_with_a_meaning_of_their_own_are_refused_as_parameters(string family, string settings) =>
        Assert.Contains("use another name", Refusal(Subject(family, settings)).Sentence);

    [Theory]
    [InlineData("x>2")]
    [InlineData("x<0")]
    public void An_assumption_against_the_domain_is_refused(string assume) =>
        Assert.Contains("no value satisfies both 0<x<1", Refusal(Subject("gibbs", "", assume)).Sentence);

    [Fact]
    public void The_number_of_cells_cannot_be_bounded() =>
        Assert.Contains("grows without limit", Refusal(Subject("uniform", "", "N<10")).Sentence);

    [Fact]
    public void A_parameter_left_open_stands_for_its_domain() =>
        Assert.Equal(Interval.Open(0, 1), Subject("gibbs").OrThrow().Assumptions.Of("x").Interval);

    [Fact]
    public void A_symbol_in_the_place_of_a_parameter_takes_its_domain() =>
        Assert.Equal(Interval.Open(0, 1), Subject("gibbs", "x=q").OrThrow().Assumptions.Of("q").Interval);

    [Fact]
    public void Symbols_in_expressions_are_positive_unless_said_otherwise()
    {
        Assert.Equal(Interval.Above(0), Subject("depolarised", "eps=c/N^2").OrThrow().Assumptions.Of("c").Interval);
        Assert.Equal(Interval.Open(0, 1), Subject("depolarised", "eps=c/N^2", "0<c<1").OrThrow().Assumptions.Of("c").Interval);
    }

    [Theory]
    [InlineData("n")]
    [InlineData("P")]
    [InlineData("r_0")]
    [InlineData("d")]
    [InlineData("m")]
    [InlineData("rank")]
    [InlineData("x")]
    public void Quantities_in_bounds_do_not_capture_parameters_of_the_same_name(string name)
    {
        var (renamed, plain) = (Of("depolarised", $"eps={name}/N^2"), Of("depolarised", "eps=c/N^2"));
        var expected = plain.Bounds.Select(b => (b.Bound.Name, b.Status, b.Expression?.Substitute("c", Build.Symbol(name))));
        Assert.Equal(
            expected.Select(b => (b.Name, b.Status, Normal(b.Item3, name))),
            renamed.Bounds.Select(b => (b.Bound.Name, b.Status, Normal(b.Expression, name))));
    }

    private static string Normal(Expr? bound, string name) => bound is null ? "none" : Value(bound, $"N=3,{name}=1/2");
}
