using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Expansions;

/// <summary>What is known of the error of an expansion, for reading.</summary>
internal static class ErrorText
{
    /// <summary>
    /// The bound, or why there is none; nothing for an exact expansion or where none was asked for. Then where the
    /// function has a value, if that is not everywhere.
    /// </summary>
    public static IEnumerable<string> Lines(Expanded result, Notation notation) =>
        Bound(result, notation).Concat(result.Expansion.Places);

    private static IEnumerable<string> Bound(Expanded result, Notation notation) =>
        (result.Expansion.Remainder as Remainder.Bounded, result.Expansion.Unbounded) switch
    {
        ({ } bound, _) => [$"|error| <= {notation.Of(bound.Constant * result.Growth!, result.Variable)}, {result.Expansion.Evidence}"],
        (null, { } reason) => [reason.Sentence],
        (null, null) => [],
    };
}
