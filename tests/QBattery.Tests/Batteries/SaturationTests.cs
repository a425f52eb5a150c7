using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Numerics.CrossChecks;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.States;
using QBattery.Symbolic;
using QBattery.Tests.Cli;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>
/// A bound is called saturated for every N exactly where the states of the family reach it, by matrices that know only
/// the definition.
/// </summary>
public sealed class SaturationTests
{
    [Theory]
    [InlineData("uniform", "", "")]
    [InlineData("gibbs", "", "x=0.37|x=0.81")]
    [InlineData("gibbs", "x=1/2", "")]
    [InlineData("thermal", "", "x=0.37|x=0.81")]
    [InlineData("binomial", "", "q=1/4|q=3/4")]
    [InlineData("binomial", "q=1/2", "")]
    [InlineData("dicke", "k=1", "")]
    [InlineData("dicke", "k=N", "")]
    [InlineData("dicke", "k=N/2", "")]
    [InlineData("subset", "k=1,M=N-1", "")]
    [InlineData("subset", "k=1,M=2", "")]
    [InlineData("subset", "k=N/2,M=1", "")]
    [InlineData("subset", "k=N/2,M=N/2", "")]
    [InlineData("subset", "k=2,M=N-2", "")]
    [InlineData("coherent", "", "theta=1.1|theta=2.7")]
    [InlineData("coherent", "theta=pi", "")]
    [InlineData("depolarised", "", "eps=0.4|eps=0.7")]
    [InlineData("depolarised", "eps=0", "")]
    [InlineData("depolarised", "eps=1", "")]
    [InlineData("depolarised", "eps=1/2", "")]
    [InlineData("depolarised", "eps=c/N^2", "c=0.3|c=0.9")]
    [InlineData("depolarised", "eps=exp(-c*N)", "c=0.3|c=0.9")]
    [InlineData("pump", "t=N", "")]
    [InlineData("levels", "d=2", "")]
    [InlineData("levels", "d=3", "")]
    [InlineData("noisy-levels", "d=2", "eps=0.4|eps=0.7")]
    [InlineData("noisy-levels", "d=3", "eps=0.4|eps=0.7")]
    [InlineData("noisy-levels", "d=3,eps=0", "")]
    [InlineData("noisy-levels", "d=3,eps=1", "")]
    [InlineData("parallel", "", "s=0.7|s=0.9")]
    public void A_bound_is_called_saturated_where_it_is_reached(string family, string settings, string points)
    {
        var derivation = Of(family, settings);
        var states = points.Split('|').SelectMany(point => States(derivation.Subject, At(point))).ToList();
        Assert.NotEmpty(states);
        Assert.All(derivation.Bounds, bound =>
        {
            var slack = states.Max(state => BoundSlack.Of(bound.Bound, state, Oracle.Report(state)).Low);
            Assert.Equal((bound.Bound.Name, bound.Bound.Side, slack <= 1e-12, slack),
                (bound.Bound.Name, bound.Bound.Side, bound.Status is BoundStatus.Saturated, slack));
        });
    }

    private static IEnumerable<BatteryState> States(Subject subject, Dictionary<string, Rational> at) =>
        from cells in Enumerable.Range(3, 6)
        let known = DefinedState.WithCells(at, cells)
        where subject.Conditions.SelectMany(c => c.Integers).All(x => double.IsInteger(Approximate.Value(x, known)))
            && subject.Conditions.SelectMany(c => c.Margins).All(m => Approximate.Value(m.Quantity, known) >= 0)
        select DefinedState.Of(subject.State.Definition, cells, at).OrThrow();

    [Theory]
    [InlineData("every state for d = 2, a pure state for d > 2")]
    [InlineData("equal on the lowest or highest levels, at most as much on the next")]
    public void The_list_names_the_states_that_reach_a_bound(string meaning) =>
        Assert.Contains(meaning, CommandLine.Result("list"));

    private static Dictionary<string, Rational> At(string point) => point == "" ? []
        : Parse.Point(point).OrThrow().ToDictionary(entry => entry.Key, entry => entry.Value);
}
