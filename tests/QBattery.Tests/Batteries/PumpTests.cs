using QBattery.Batteries.Populations;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Printing;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>
/// Collective pumping against matrix exponentials with mpmath at 200 digits, and PHYSICS.md, section 6.
/// </summary>
public sealed class PumpTests
{
    [Theory]
    [InlineData(16, "4", "1.3095366600229645141e-25")]
    [InlineData(8, "1", "0.0074241842492371302433")]
    [InlineData(4, "1", "0.083383886012898809831")]
    [InlineData(2, "1", "0.27834187888629417403")]
    public void The_sum_of_residues_is_right_to_20_digits(int cells, string time, string locked)
    {
        var sums = PumpAt.Of(cells, Read(time));
        Assert.Equal(locked, Value(sums.Deficit / sums.Excitation, "N=1", 20));
    }

    [Theory]
    [InlineData(1, "exp(-t)")]
    [InlineData(2, "(1+2*t)*exp(-2*t)")]
    public void Small_batteries_have_the_known_deficits(int cells, string deficit) =>
        Assert.Equal(Value(Read(deficit), "N=1,t=3/7"), Value(PumpAt.Of(cells, Read("t")).Deficit, "N=1,t=3/7"));

    [Theory]
    [InlineData("t=beta*log(N)/N", "beta>2", "log(N)*(beta-2)*N^(1-beta)")]
    [InlineData("t=3*log(N)/N", "", "log(N)/N^2")]
    [InlineData("t=t", "", "t*N^2*exp(-t*N)")]
    [InlineData("t=tau*N", "", "tau*N^3*exp(-tau*N^2)")]
    public void One_protocol_has_three_laws(string settings, string assume, string leading) =>
        Assert.Equal(leading, Print.Text(Leading(settings, assume)));

    private static Expr Leading(string settings, string assume) => (
        from subject in Subject("pump", settings, assume)
        from derivation in QBattery.Batteries.Derive.Of(subject, 1)
        select derivation.Law.Leading).Value;

    [Fact]
    public void The_leading_pole_is_that_of_the_paper()
    {
        var locked = Of("pump").Forms.LockedFraction;
        var stated = Read("(N-1)^2*exp(-N*t)*(N*t+1-2*N*harmonic(N-2)/(N-1))/N");
        Assert.Equal(Value(stated, "N=9,t=2"), Value(locked, "N=9,t=2"));
    }

    [Fact]
    public void What_the_leading_pole_leaves_out_bounds_the_expansion()
    {
        var expansion = Of("pump", "t=3*log(N)/N").Locked.Expansion;
        Assert.Equal(2, expansion.Terms.Count);
        Assert.Equal("log(N)^2/N^3", Print.Text(expansion.Remainder.Order!.ToExpr("N", Assumptions.None)));
    }

    [Fact]
    public void Too_short_a_time_has_no_leading_pole() =>
        Assert.False(Try("pump", "t=log(N)/N").IsOk);
}
