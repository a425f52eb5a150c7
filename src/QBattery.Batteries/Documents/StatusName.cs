
namespace QBattery.Batteries.Documents;

/// <summary>What is known of bounds by the names programs know.</summary>
internal static class StatusName
{
    /// <summary>The name of a status.</summary>
    public static string Of(BoundStatus status) => status switch
    {
        BoundStatus.Saturated => "saturated",
        BoundStatus.Proved => "proved",
        BoundStatus.ByTheorem => "theorem",
        BoundStatus.Violated => "violated",
    };
}
