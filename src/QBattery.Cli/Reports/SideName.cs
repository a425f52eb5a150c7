using QBattery.Batteries;

namespace QBattery.Cli.Reports;

/// <summary>Sides of bounds by the names programs know.</summary>
internal static class SideName
{
    /// <summary>The name of a side.</summary>
    public static string Of(Side side) => side switch
    {
        Side.Lower => "lower",
        Side.Upper => "upper",
    };

    /// <summary>How L stands to a bound on that side.</summary>
    public static string Relation(Side side) => side switch
    {
        Side.Lower => ">=",
        Side.Upper => "<=",
    };
}
