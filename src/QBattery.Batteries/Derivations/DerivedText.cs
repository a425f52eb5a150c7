using QBattery.Symbolic;

namespace QBattery.Batteries.Derivations;

/// <summary>The result of a derivation in a few lines, as the command line begins.</summary>
internal static class DerivedText
{
    /// <summary>L, its law, and the N it is about where these are not all.</summary>
    public static string Of(Derivation derivation) => string.Join('\n',
    [
        Locked(derivation, $"{derivation.Forms.LockedFraction}", Sum(derivation)),
        $"law: {derivation.Law}",
        .. derivation.Range.IsEveryN ? Array.Empty<string>() : [$"for {derivation.Range}"],
    ]);

    private static string Locked(Derivation derivation, string closed, string sum) =>
        derivation.FormKind != FormKind.Exact ? $"L ~ {closed}\nL = {sum}"
        : closed == sum ? $"L = {closed}"
        : $"L = {closed} = {sum}";

    private static string Sum(Derivation derivation)
    {
        var (expansion, known) = (derivation.Locked.Expansion, derivation.Subject.Assumptions
            .With(Battery.CellsName, Domain.PositiveInteger));
        return Print.TextSum(expansion.Terms.Select(term => term.ToExpr(Battery.CellsName, known)),
            expansion.Remainder.Order is { } growth ? $"O({growth.ToExpr(Battery.CellsName, known)})" : null);
    }
}
