
namespace QBattery.Batteries.Documents;

/// <summary>Laws by the names programs know.</summary>
internal static class LawName
{
    /// <summary>The name of a kind of law.</summary>
    public static string Of(LawKind kind) => kind switch
    {
        LawKind.ExactFreedom => "exact-freedom",
        LawKind.Universal => "universal",
        LawKind.Power => "power",
        LawKind.PowerLog => "power-log",
        LawKind.Exponential => "exponential",
        LawKind.NoFreedom => "no-freedom",
    };
}
