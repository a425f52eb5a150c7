using QBattery.Batteries;
using QBattery.Batteries.Populations;
using QBattery.Symbolic;
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
        select derivation.Law.Leading).OrThrow();

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
        var expansion = Of("pump", "t=3*log(N)/N").Expansion.Estimate.Expansion;
        Assert.Equal(2, expansion.Terms.Count);
        Assert.Equal("log(N)^2/N^3", Print.Text(expansion.Remainder.Order!.ToExpr("N", Assumptions.None)));
    }

    [Fact]
    public void Too_short_a_time_has_no_leading_pole() =>
        Assert.False(Try("pump", "t=log(N)/N").IsOk);

    // P_1 <= 1 - p_N <= P_1 + (3e/2) t^2 ((N-1)(N-2)(N-3))^2 exp(-2(N-1)t), PHYSICS.md, section 8, T6.
    [Theory]
    [InlineData(4, "1")]
    [InlineData(4, "3/2")]
    [InlineData(6, "2/3")]
    [InlineData(8, "1/2")]
    [InlineData(8, "2")]
    [InlineData(12, "1/3")]
    [InlineData(16, "4")]
    public void The_rest_beyond_the_leading_pole_is_enclosed(int cells, string time)
    {
        var point = $"N={cells},t={time}";
        var pole = Read("(N-1)^2*exp(-N*t)*(N*t+1-2*N*harmonic(N-2)/(N-1))");
        var left = PumpAt.Of(cells, Read(time)).Deficit - pole;
        var rest = Read("3/2*e*t^2*((N-1)*(N-2)*(N-3))^2*exp(-2*(N-1)*t)");
        Assert.DoesNotContain('-', Value(left, point, 5)[..1]);
        Assert.DoesNotContain('-', Value(rest - left, point, 5)[..1]);
    }

    // From P_1 > 0 and the bound above on 1 - p_N, with mpmath; 1/8 for the pole alone would admit N at which it is negative.
    [Theory]
    [InlineData("t=1/sqrt(N)", 213)]
    [InlineData("t=N/4", 5)]
    [InlineData("t=2", 4)]
    public void The_stated_N_have_a_positive_pole_and_a_full_level_above_a_half(string settings, int from) =>
        Assert.Equal(new StatedRange(from, ResidueClass.All, []), Of("pump", settings).Range);

    [Theory]
    [InlineData("0 < P_1")]
    [InlineData("P_1 + 3/2*e*t^2*((N-1)*(N-2)*(N-3))^2*exp(-2*(N-1)*t) <= 1/2")]
    public void An_open_time_is_told_what_it_must_satisfy(string claim) =>
        Assert.Contains(claim, Of("pump").Range.Text, StringComparison.Ordinal);
}
