using FsCheck;
using FsCheck.Fluent;
using QBattery.Batteries;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>A mean excitation and a largest eigenvalue are stated only where some state has both.</summary>
public sealed class OwnPairTests
{
    private const int MostCells = 60;

    // Where states exist was found by filling the levels from the ground up and from the top, N = 1..100.
    [Theory]
    [InlineData("N/3", "1/(N+1)", "there is none at any N from 1 to 100")]
    [InlineData("9*N/10", "2/N", "there are states only at N = 2, of")]
    [InlineData("N/3", "1/N", "there are states only at N = 1, 2, 3, of")]
    [InlineData("1/4", "1/2+1/N", "there are states only at N = 2, 3, 4, of")]
    [InlineData("Delta*N/3", "3/(2*N+5)", "there is none at any N")]
    [InlineData("N-1/N", "1/2", "there are states only at N = 2, of")]
    [InlineData("a/N", "1/2", "is not decided")]
    public void Values_that_no_state_has_for_large_N_are_refused(string energy, string largest, string which)
    {
        var reason = Refusal(Own(energy, largest));
        Assert.Contains("no state has it for large N", reason.Sentence);
        Assert.Contains(which, reason.Sentence);
        Assert.True(reason.IsBadInput);
    }

    [Theory]
    [InlineData("N/2", "1/(N+1)")]
    [InlineData("(N-2)/4", "2/N")]
    [InlineData("N/4", "2/N")]
    [InlineData("1/N", "1-1/N")]
    [InlineData("N/3", "2/5")]
    public void Values_at_the_edge_are_stated_where_they_exist(string energy, string largest) =>
        Assert.True(Agrees(energy, largest));

    [Fact]
    public void What_parameters_leave_open_is_called_assumed() =>
        Assert.Equal("assumed", How(Own("N/2", "c/N").OrThrow(), "(2*N-c)^2/(8*c*N) <= N/2"));

    /// <summary>Random n and r_0: states exist at every stated N, and for none of the large N where they are refused.</summary>
    [Property(MaxTest = 50, Replay = "20260611,1")]
    public void Random_values_are_stated_only_where_states_have_them(OwnPair pair) => Agrees(pair.Energy, pair.Largest);

    [Fact]
    public void Neither_all_nor_none_of_them_are_stated() => Assert.InRange(PopulationGenerators.Pairs().Generator
        .Sample(50, new Rnd(20260611), 50)
        .Count(pair => Catalogue.Own(Read(pair.Energy), Read(pair.Largest), Assumptions.None).IsOk), 10, 45);

    /// <summary>Whether there is an answer; each must agree with the states at single N.</summary>
    private static bool Agrees(string energy, string largest)
    {
        bool IsPossible(int cells) => Exists(Exactly(energy, cells), Exactly(largest, cells), cells);
        if (Catalogue.Own(Read(energy), Read(largest), Assumptions.None) is not Result<Subject>.Ok(var subject))
        {
            Assert.False(IsPossible(1000) || IsPossible(1001) || IsPossible(1002), $"{energy}, {largest}");
            return false;
        }
        var stated = Enumerable.Range(1, MostCells).Where(cells => Holds(subject, cells)).ToList();
        Assert.NotEmpty(stated);
        Assert.All(stated, cells => Assert.True(IsPossible(cells), $"{energy}, {largest} at N = {cells}"));
        return true;
    }

    /// <summary>
    /// By filling: no level holds more than the largest eigenvalue, so n is least with that on each level from the ground
    /// up, and most from the top down.
    /// </summary>
    private static bool Exists(double excitation, double largest, int cells)
    {
        var (left, least) = (1.0, 0.0);
        for (var k = 0; k <= cells; k++)
        {
            var here = Math.Min(largest, left);
            (left, least) = (left - here, least + k * here);
        }
        return largest is > 0 and <= 1 + 1e-9 && left <= 1e-9 && excitation >= least - 1e-9
            && excitation <= cells - least + 1e-9;
    }

    private static bool Holds(Subject subject, int cells) =>
        subject.Conditions.SelectMany(c => c.Margins).All(m => Exactly(m.Quantity, cells) >= -1e-12)
        && subject.Conditions.SelectMany(c => c.Integers).All(value => double.IsInteger(Exactly(value, cells)));

    private static double Exactly(string form, int cells) => Exactly(Read(form), cells);

    private static double Exactly(Expr form, int cells) =>
        Evaluate.Ball(form, new Dictionary<string, Rational> { ["N"] = cells }, 120)
            is Result<Ball>.Ok(var ball) ? ball.Mid.ToRational().ToDouble() : double.NaN;
}
