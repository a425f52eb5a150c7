using QBattery.Numerics.Printing;

namespace QBattery.Numerics.Scans;

/// <summary>An extracted law in words.</summary>
internal static class ExtractedLawText
{
    /// <summary>One line.</summary>
    public static string Of(ExtractedLaw law) => law.Kind switch
    {
        ScanLawKind.Undetermined => "none: too few rows",
        ScanLawKind.ExactFreedom => $"{law.Subject.Symbol} = 0 as far as rounding tells",
        ScanLawKind.NotYetAsymptotic => $"not yet asymptotic{Towards(law)}",
        ScanLawKind.Universal => $"{(law.Subject == LawSubject.Locked ? "universal" : "power law")}, {Form(law)}",
        ScanLawKind.Power => $"power law, {Form(law)}",
        ScanLawKind.PowerLog => $"a power and a logarithm, {Form(law)}",
        ScanLawKind.NoFreedom =>
            $"{(law.Subject == LawSubject.Locked ? "no asymptotic freedom" : "tends to a constant")}, {Form(law)}",
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
        (Trend.Power, _) when law is { Kind: ScanLawKind.NoFreedom, Prefactor: { } c } => $"{law.Subject.Symbol} ~ {c}",
        (Trend.Power, { } b) => $"{law.Subject.Symbol} ~ {Prefactor(law)}{Variable(law)}^{Power(b)}{Logarithm(law)}",
        (Trend.ExponentialInN, { } rate) => $"{LogSymbol(law)} ~ -{rate} {Variable(law)}",
        (Trend.ExponentialInSquare, { } rate) => $"{LogSymbol(law)} ~ -{rate} {Variable(law)}^2",
    };

    private static string Variable(ExtractedLaw law) => law.Subject == LawSubject.Column ? "x" : "N";

    private static string LogSymbol(ExtractedLaw law) =>
        law.Subject.Symbol.Length == 1 ? $"ln {law.Subject.Symbol}" : $"ln({law.Subject.Symbol})";

    private static string Logarithm(ExtractedLaw law) => law.Logarithm switch
    {
        0 => "",
        1 => $" ln {Variable(law)}",
        var power => $" (ln {Variable(law)})^{Decimals.Small(power)}",
    };

    private static string Power(Uncertain exponent) => Decimals.WithError(-exponent.Value, exponent.Error);

    private static string Prefactor(ExtractedLaw law) => law.Prefactor is { } c && IsGiven(c) ? $"{c} " : "C ";

    /// <summary>A number is not given when nothing of it is known.</summary>
    private static bool IsGiven(Uncertain estimate) => estimate.Error < Math.Abs(estimate.Value);
}
