using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Numbers known within a range, for people and programs.</summary>
internal static class Numeral
{
    /// <summary>A number, two ends, or what is not defined.</summary>
    public static string Text(Result<Bracket> x) => x.Match(Text, _ => "undefined");

    /// <summary>A number, or two ends.</summary>
    public static string Text(Bracket x) => x.ToString();

    /// <summary>A number for programs; nothing where it is not known or not defined.</summary>
    public static Data Fact(Result<Bracket> x) => x.Match(
        value => BracketText.IsKnown(value) ? value.Middle : Data.None, _ => Data.None);

    /// <summary>Both ends.</summary>
    public static Data Ends(Bracket x) => Data.List([x.Low, x.High]);
}
