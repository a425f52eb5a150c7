using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.States;

/// <summary>Numbers known within a range, as text: only digits that the range supports.</summary>
internal static class Numeral
{
    /// <summary>Whether a range is narrow enough to be called a value.</summary>
    public static bool IsKnown(Bracket x) => BracketText.IsKnown(x);

    /// <summary>A number, two ends, or what is not defined.</summary>
    public static string Text(Result<Bracket> x) => x.Match(Text, _ => "undefined");

    /// <summary>A number, or two ends.</summary>
    public static string Text(Bracket x) => BracketText.Of(x);

    /// <summary>A number for programs; null where it is not known or not defined.</summary>
    public static JsonNode? Json(Result<Bracket> x) =>
        x.Match(value => IsKnown(value) ? JsonText.Number(value.Mid) : null, _ => null);

    /// <summary>Both ends.</summary>
    public static JsonArray Ends(Bracket x) => [JsonText.Number(x.Low), JsonText.Number(x.High)];
}
