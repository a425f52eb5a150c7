namespace QBattery.Batteries.Documents;

/// <summary>Sides of bounds by the names programs know.</summary>
internal static class SideName
{
    /// <summary>The name of a side.</summary>
    public static string Of(Side side) => side switch
    {
        Side.Lower => "lower",
        Side.Upper => "upper",
    };
}
