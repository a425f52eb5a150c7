namespace QBattery.Numerics.Documents;

/// <summary>Extracted laws by the names programs know, and what was recognised of them.</summary>
internal static class ScanLawName
{
    /// <summary>The name programs know.</summary>
    public static string Of(ScanLawKind kind) => kind switch
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
