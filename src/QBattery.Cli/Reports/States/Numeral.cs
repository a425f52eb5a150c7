using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.States;

/// <summary>Numbers known within a range, for people and programs.</summary>
internal static class Numeral
{
    /// <summary>A number, two ends, or what is not defined.</summary>
    public static string Text(Result<Bracket> x) => x.Match(Text, _ => "undefined");

    /// <summary>A number, or two ends.</summary>
    public static string Text(Bracket x) => x.ToString();

    /// <summary>A number for programs; null where it is not known or not defined.</summary>
    public static JsonNode? Json(Result<Bracket> x) =>
        x.Match(value => BracketText.IsKnown(value) ? JsonText.Number(value.Middle) : null, _ => null);

    /// <summary>Both ends.</summary>
    public static JsonArray Ends(Bracket x) => [JsonText.Number(x.Low), JsonText.Number(x.High)];
}
