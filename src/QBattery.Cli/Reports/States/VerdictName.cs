using QBattery.Numerics.Bounds;

namespace QBattery.Cli.Reports.States;

/// <summary>Verdicts in words.</summary>
internal static class VerdictName
{
    /// <summary>The words.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.WithinError => "holds within the error",
        Verdict.Violated => "violated",
    };
}
