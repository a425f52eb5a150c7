using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>Weights of the occupation vectors of d-level cells.</summary>
public sealed class OccupationTests
{
    // E, E_passive and r_0 with exact fractions, all d^N product states listed outside of this program.
    [Theory]
    [InlineData(3, "x^n_0", "0<x<1", "N=4,x=1/3", "3006/547", "608/547", "81/547")]
    [InlineData(4, "(1/2)^n_0", "", "N=4", "836/117", "239/117", "16/351")]
    [InlineData(3, "x^n_2", "0<x<1", "N=5,x=2/5", "29585/9264", "33709/27792", "3125/27792")]
    [InlineData(3, "N+1-n_1", "", "N=5", "5", "20/13", "6/91")]
    [InlineData(4, "(N-n_3)*(N+2-n_3)", "", "N=3", "251/69", "44/23", "5/69")]
    [InlineData(5, "N-n_0", "", "N=3", "20/3", "11/4", "1/28")]
    [InlineData(5, "3^(-n_4)", "", "N=3", "3186/643", "1627/643", "27/643")]
    [InlineData(4, "1", "", "N=3", "9/2", "9/4", "1/20")]
    [InlineData(2, "binomial(N,n_1)", "N even", "N=6", "3", "11/16", "5/16")]
    [InlineData(2, "2^n_0", "", "N=2", "4/7", "3/7", "4/7")]
    public void Energies_are_those_of_all_product_states(
        int levels, string weight, string assume, string point, string energy, string passive, string largest)
    {
        var forms = Own(weight, levels, assume).OrThrow().Forms;
        Assert.Equal(Exact(energy), Value(forms.Energy, point));
        Assert.Equal(Exact(passive), Value(forms.PassiveEnergy, point));
        Assert.Equal(Exact(largest), Value(forms.LargestEigenvalue, point));
    }

    [Theory]
    [InlineData(3, "x^n_1", "0<x<1")]
    [InlineData(4, "1/(n_0+1)", "")]
    [InlineData(3, "N^2-n_2^2", "N>1")]
    public void Matrices_from_the_definition_agree(int levels, string weight, string assume) =>
        Assert.True(CrossCheck.Of(Own(weight, levels, assume).OrThrow()).OrThrow().Agrees);

    [Theory]
    [InlineData(3, "1-n_0", "negative at n_0 = 2")]
    [InlineData(3, "0", "add up to zero")]
    [InlineData(3, "n_0+n_1", "several occupation numbers")]
    [InlineData(3, "2^(-n_3)", "n_0, n_1, n_2")]
    [InlineData(3, "k", "write n_0, n_1, n_2")]
    [InlineData(2, "k+n_1", "n_1 is k")]
    public void Weights_that_are_none_are_bad_input(int levels, string weight, string why)
    {
        var reason = Refusal(Own(weight, levels));
        Assert.True(reason.IsBadInput, reason.Sentence);
        Assert.Contains(why, reason.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x^n_0", "x>1", "largest at n_0 = N")]
    [InlineData("n_2", "", "largest at n_2 = N")]
    [InlineData("x^n_0", "", "is not proved")]
    public void An_order_that_is_not_proved_is_refused(string weight, string assume, string why)
    {
        var reason = Refusal(Own(weight, 3, assume));
        Assert.False(reason.IsBadInput, reason.Sentence);
        Assert.Contains(why, reason.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_assumed_of_an_occupation_number() =>
        Assert.IsType<Reason.BadArgument>(Refusal(Own("2^(-n_0)", 3, "n_0>1")));

    private static Result<Derivation> Own(string weight, int levels, string assume = "") =>
        from assumptions in Parse.Assumptions(assume)
        from subject in Catalogue.Occupations(Read(weight), levels, assumptions)
        from derivation in Derive.Of(subject, 2)
        select derivation;

    private static string Exact(string rational) => Value(Read(rational), "N=1");
}
