using QBattery.Cli.Reports.Protocols;
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

    /// <summary>The closed form that was recognised, as an observation.</summary>
    public static string? Recognised(ExtractedLaw law) =>
        law.Evidence.OfType<Observation.Recognised>().Select(recognised => recognised.Claim).FirstOrDefault();

    private static string Towards(ExtractedLaw law) => law switch
    {
        _ when law.Evidence.OfType<Observation.TowardsUniversal>().Any() =>
            IsGiven(law.Exponent!) ? $"; towards 1/N (so far N^{Power(law)})" : "; towards 1/N",
        { Exponent: null } => "; faster than every power, but no model fits",
        { Exponent: { } exponent } when !IsGiven(exponent) => "; no exponent yet",
        _ => $"; so far {Form(law)}",
    };

    private static string Form(ExtractedLaw law) => law.Trend switch
    {
        Trend.Power => $"L ~ {Prefactor(law)}N^{Power(law)}",
        Trend.ExponentialInN => $"ln L ~ -{Value(law.Exponent!)} N",
        Trend.ExponentialInSquare => $"ln L ~ -{Value(law.Exponent!)} N^2",
    };

    private static string Power(ExtractedLaw law) => Figures.WithError(-law.Exponent!.Value, law.Exponent.Error);

    private static string Prefactor(ExtractedLaw law) => law.Prefactor is { } c && IsGiven(c) ? $"{Value(c)} " : "C ";

    /// <summary>A number is not given when nothing of it is known.</summary>
    private static bool IsGiven(Uncertain estimate) => estimate.Error < Math.Abs(estimate.Value);

    private static string Value(Uncertain estimate) => Figures.WithError(estimate.Value, estimate.Error);
}
