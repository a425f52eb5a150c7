namespace QBattery.Numerics.Documents;

/// <summary>Verdicts in words.</summary>
internal static class VerdictName
{
    /// <summary>The words.</summary>
    public static string Of(BoundVerdict verdict) => verdict switch
    {
        BoundVerdict.Holds => "holds",
        BoundVerdict.WithinError => "holds within the error",
        BoundVerdict.Violated => "violated",
    };
}
