using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Scans;

/// <summary>An extracted law in words.</summary>
internal static class LawText
{
    /// <summary>The name programs know.</summary>
    public static string Kind(ScanLawKind kind) => kind switch
    {
        ScanLawKind.Universal => "universal",
        ScanLawKind.Power => "power",
        ScanLawKind.ExponentialInN => "exponential-in-N",
        ScanLawKind.ExponentialInSquare => "exponential-in-N^2",
        ScanLawKind.NoFreedom => "no-freedom",
        ScanLawKind.ExactFreedom => "exact-freedom",
        ScanLawKind.NotYetAsymptotic => "not-yet-asymptotic",
        ScanLawKind.Undetermined => "undetermined",
    };

    /// <summary>The closed form that was recognised, as an observation.</summary>
    public static string? Recognised(ExtractedLaw law) =>
        law.Evidence.OfType<Observation.Recognised>().Select(recognised => recognised.Claim).FirstOrDefault();
}
