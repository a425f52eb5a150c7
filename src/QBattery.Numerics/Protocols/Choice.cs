using QBattery.Symbolic;
using QBattery.Symbolic.Outcomes;

namespace QBattery.Numerics.Protocols;

/// <summary>Settings that are one of several names.</summary>
internal static class Choice
{
    /// <summary>What a name stands for, or what it may have been meant to be.</summary>
    public static Result<T> Of<T>(string setting, Expr value, Seq<(string Name, T Value)> choices) =>
        choices.Where(choice => Parse.Expression(choice.Name).OrThrow() == value)
            .Select(choice => Result.Ok(choice.Value))
            .FirstOrDefault(Unknown($"{setting}={Print.Short(value)}", Print.Short(value), choices.Select(choice => choice.Name)));

    /// <summary>A name that is not known.</summary>
    public static Reason Unknown(string what, string name, IEnumerable<string> known) => 
        UnknownName.Of(what, name, known, "there are");
}
