using QBattery.Batteries;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>When charging stops.</summary>
public abstract record Moment
{
    private Moment() { }

    /// <summary>As it is set: max-power, first-max, or a formula.</summary>
    public sealed override string ToString() => this switch
    {
        MaxPower => "max-power",
        FirstMax => "first-max",
        At(var time) => Print.Text(time),
    };

    /// <summary>The first maximiser of E(t)/t.</summary>
    public sealed record MaxPower : Moment;

    /// <summary>The first maximum of E(t).</summary>
    public sealed record FirstMax : Moment;

    /// <summary>A given time, in units of the inverse coupling constant; may contain N.</summary>
    public sealed record At(Expr Time) : Moment;

    private const string Times = "max-power|first-max|EXPR";

    /// <summary>The setting.</summary>
    internal static ProtocolSetting Setting { get; } = new(
        "time", Times, "first maximiser of E/t, first maximum of E, or a given g t", "max-power")
        {
            Choices = [Named("max-power"), Named("first-max")],
        };

    private static NamedValue Named(string name) => new(name, Parse.Expression(name).OrThrow());

    /// <summary>The names of moments are differences in the expression language, and are recognised as such.</summary>
    internal static Result<Moment> Of(Expr value) =>
        Choice.Of<Moment>(Setting.Name, value, [("max-power", new MaxPower()), ("first-max", new FirstMax())])
            .Match(Result.Ok, _ => value.Symbols.All(symbol => symbol == Battery.CellsName)
                ? new At(value)
                : ProtocolRefusals.NoTime(value, Times));
}
