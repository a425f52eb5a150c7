namespace QBattery.Cli.Reports.Expansions;

/// <summary>What is known of the error of an expansion, for reading.</summary>
internal static class ErrorText
{
    /// <summary>The bound, or why there is none; nothing for an exact expansion or where none was asked for.</summary>
    public static IEnumerable<string> Lines(Expanded result, Notation notation) => (result.Bound, result.Estimate.Unbounded) switch
    {
        ({ } bound, _) => [$"|error| <= {notation.Of(bound.Constant * result.Growth!, result.Variable)}, {result.Evidence}"],
        (null, { } reason) => [reason.Sentence],
        (null, null) => [],
    };
}
