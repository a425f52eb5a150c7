using QBattery.Numerics.Printing;

namespace QBattery.Numerics.Scans;

/// <summary>An extracted law in words.</summary>
internal static class ExtractedLawText
{
    /// <summary>One line.</summary>
    public static string Of(ExtractedLaw law) => law.Kind switch
    {
        ScanLawKind.Undetermined => "none: too few rows",
        ScanLawKind.ExactFreedom => "L = 0 as far as rounding tells",
        ScanLawKind.NotYetAsymptotic => $"not yet asymptotic{Towards(law)}",
        ScanLawKind.Universal => $"universal, {Form(law)}",
        ScanLawKind.Power => $"power law, {Form(law)}",
        ScanLawKind.NoFreedom => $"no asymptotic freedom, {Form(law)}",
        ScanLawKind.ExponentialInN => $"exponential in N, {Form(law)}",
        ScanLawKind.ExponentialInSquare => $"exponential in N^2, {Form(law)}",
    };

    private static string Towards(ExtractedLaw law) => law switch
    {
        _ when law.Evidence.OfType<Observation.TowardsUniversal>().Any() =>
            law.Exponent is { } exponent && IsGiven(exponent) ? $"; towards 1/N (so far N^{Power(exponent)})" : "; towards 1/N",
        { Exponent: null } => "; faster than every power, but no model fits",
        { Exponent: { } exponent } when !IsGiven(exponent) => "; no exponent yet",
        _ => $"; so far {Form(law)}",
    };

    private static string Form(ExtractedLaw law) => (law.Trend, law.Exponent) switch
    {
        (_, null) => "exponent unknown",
        (Trend.Power, { } b) => $"L ~ {Prefactor(law)}N^{Power(b)}",
        (Trend.ExponentialInN, { } rate) => $"ln L ~ -{rate} N",
        (Trend.ExponentialInSquare, { } rate) => $"ln L ~ -{rate} N^2",
    };

    private static string Power(Uncertain exponent) => Decimals.WithError(-exponent.Value, exponent.Error);

    private static string Prefactor(ExtractedLaw law) => law.Prefactor is { } c && IsGiven(c) ? $"{c} " : "C ";

    /// <summary>A number is not given when nothing of it is known.</summary>
    private static bool IsGiven(Uncertain estimate) => estimate.Error < Math.Abs(estimate.Value);
}
