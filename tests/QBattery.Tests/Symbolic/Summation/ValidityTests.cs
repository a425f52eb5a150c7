using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Certificates;
using QBattery.Analyzers;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>From where on closed forms hold. Values were added up outside of this program, an empty sum being 0.</summary>
public sealed class ValidityTests
{
    [Theory]
    [InlineData("1/(k-2)", "3", "N", 2, "0", "1")]
    [InlineData("1/(k*(N-k))", "1", "N-1", 1, "0", "1")]
    [InlineData("k", "3", "N", 2, "0", "3")]
    [InlineData("1/k", "5", "N", 4, "0", "1/5")]
    [InlineData("k", "1", "N", 0, "0", "1")]
    [InlineData("2^k", "3", "N", 2, "0", "8")]
    [InlineData("k", "12", "2*N", 6, "12", "39")]
    public void A_closed_form_holds_from_where_the_range_is_not_reversed(
        string term, string from, string to, int start, string first, string second)
    {
        var sum = Of(term, "k", from, to).OrThrow();
        Assert.Equal((start, first, second),
            (sum.ValidFrom, ValueAt(sum.Value, $"N={start}"), ValueAt(sum.Value, $"N={start + 1}")));
        Assert.True(Checker.Check(sum).IsOk);
    }

    [Theory]
    [InlineData("binomial(3,k)/(k-x)", "N", "N=9,x=7", "N=5,x=7", "N=9,x=13/2")]
    [InlineData("binomial(3,k)/(k-x)", "N", "N=4,x=3", "N=4,x=-1", "N=4,x=5")]
    [InlineData("binomial(k,N)/(k+x)", "N", "N=6,x=-2", "N=6,x=1", "N=6,x=-7")]
    public void A_pole_among_terms_that_vanish_leaves_the_sum_without_a_value(
        string term, string to, string pole, string below, string beside)
    {
        var sum = Of(term, "k", "0", to).OrThrow();
        bool Holds(string point) => sum.Provisos.All(own => own.Holds(Parse.Point(point).OrThrow()));
        Assert.Equal((false, true, true), (Holds(pole), Holds(below), Holds(beside)));
        Assert.DoesNotContain(sum.Provisos, own => own is Proviso.NonZero);
    }

    [Theory]
    [InlineData("1/(3*N+k-2)", "N", "N=2", "37/60")]
    [InlineData("1/(N+k-2)", "N/3", "N=6", "37/60")]
    public void Harmonic_numbers_are_taken_on_the_side_where_they_have_values(
        string term, string to, string point, string expected)
    {
        var sum = Of(term, "k", "0", to).OrThrow();
        Assert.Equal(expected, ValueAt(sum.Restated?.Value ?? sum.Value, point));
        Assert.DoesNotContain(sum.Restated?.Provisos ?? sum.Provisos, own => own is Proviso.AtMost or Proviso.NoPole);
    }

    [Fact]
    public void What_an_order_of_integers_keeps_from_vanishing_is_not_asked_for() => Assert.DoesNotContain(
        Of("binomial(k,M)/(N-k+4)", "k", "0", "N-1").OrThrow().Restated!.Provisos, own => own is Proviso.NonZero);

    [Theory]
    [InlineData("x=4,M=5", false)]
    [InlineData("x=5,M=5", true)]
    [InlineData("x=9/2,M=5", true)]
    public void A_factorial_has_its_poles_also_where_its_terms_vanish(string point, bool holds) => Assert.Equal(
        holds, Of("(x-k)!*binomial(3,k)", "k", "0", "M").OrThrow().Provisos.All(own => own.Holds(Parse.Point(point).OrThrow())));
}
