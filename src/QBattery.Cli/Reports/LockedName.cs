using QBattery.Batteries;

namespace QBattery.Cli.Reports;

/// <summary>Locked fractions by their symbols.</summary>
internal static class LockedName
{
    /// <summary>The symbol of a locked fraction.</summary>
    public static string Of(Sense sense) => sense switch
    {
        Sense.Full => "L",
        Sense.Ladder => "L_ladder",
    };
}
