using QBattery.Symbolic;

namespace QBattery.Batteries.Derivations;

/// <summary>A derivation in a few lines.</summary>
internal static class Summary
{
    /// <summary>L, closed and expanded; the law; for which N, if not for every N.</summary>
    public static IEnumerable<string> Of(Derivation derivation) =>
    [
        .. Locked(derivation, Print.Text(derivation.Forms.LockedFraction), derivation.Expansion.ToText()),
        $"law: {derivation.Law}",
        .. derivation.Range.IsEveryN ? Array.Empty<string>() : [$"for {derivation.Range}"],
    ];

    private static IEnumerable<string> Locked(Derivation derivation, string closed, string sum) =>
        derivation.FormKind != FormKind.Exact ? [$"L ~ {closed}", $"L = {sum}"]
        : closed == sum ? [$"L = {closed}"]
        : [$"L = {closed} = {sum}"];
}
