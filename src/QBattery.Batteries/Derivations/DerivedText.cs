using QBattery.Symbolic;

namespace QBattery.Batteries.Derivations;

/// <summary>The result of a derivation in a few lines, as the command line begins.</summary>
internal static class DerivedText
{
    /// <summary>L, its law, and the N it is about where these are not all.</summary>
    public static string Of(Derivation derivation) => string.Join('\n',
    [
        Locked(derivation, $"{derivation.Forms.LockedFraction}", derivation.Expansion.Line),
        $"law: {derivation.Law}",
        .. derivation.Range.IsEveryN ? Array.Empty<string>() : [$"for {derivation.Range}"],
    ]);

    private static string Locked(Derivation derivation, string closed, string sum) =>
        derivation.FormKind != FormKind.Exact ? $"L ~ {closed}\nL = {sum}"
        : closed == sum ? $"L = {closed}"
        : $"L = {closed} = {sum}";
}
