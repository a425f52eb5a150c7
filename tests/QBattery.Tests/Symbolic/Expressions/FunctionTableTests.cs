using QBattery.Symbolic;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Expressions;

/// <summary>The rows of the table of functions agree with themselves and with what is computed.</summary>
public sealed class FunctionTableTests
{
    private static readonly Seq<Expr> Arguments = [Build.Symbol("x"), Build.Symbol("y")];

    public static TheoryData<Function> Functions => [.. FunctionNames.All];

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_domain_is_said_once(Function function)
    {
        var asked = function.Row.Asks?.Invoke(Arguments);
        Assert.Equal(function.Row.IsOfPositive, asked is Requirement.Positive);
        Assert.Equal(
            function.Row.FirstPole is { } first ? Arguments[0] - Build.Number(first) : null,
            asked is Requirement.NoPole(var x) ? x : null);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_name_is_read_and_written(Function function)
    {
        var call = Build.Apply(function, [.. Arguments.Take(function.Arity)]);
        Assert.Equal(call, Parse.Expression($"{function.Name}({(function.Arity == 1 ? "x" : "x,y")})").OrThrow());
        Assert.Equal(call, Parse.Expression($"{call}").OrThrow());
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Values_lie_in_the_range(Function function) => Assert.All(Enumerable.Range(1, 40), i =>
    {
        var value = function.Row.Value([.. Enumerable.Repeat((Ball)i, function.Arity)], 64);
        Assert.True(!value.IsFinite || function.Row.Range == Interval.Everything
            || (function.Row.Range.Contains(value.Lower(64).ToRational()) && function.Row.Range.Contains(value.Upper(64).ToRational())));
    });
}
