using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Proofs;

/// <summary>The search for a proof by an expansion with a bounded remainder.</summary>
internal static class ProveRemainders
{
    /// <summary>So many N are enclosed one by one at the most.</summary>
    private const int MaxOrder = 3, LatestStart = 1 << 12;

    /// <summary>A proof; null if none is found.</summary>
    public static Proof.Remainders? Of(Claim claim)
    {
        if (claim.Symbols.Count != 1 || claim.For.Of(claim.Variable).Interval.Upper is not null) return null;
        for (var order = 1; order <= MaxOrder; order++)
            if (ErrorBound.Of(claim.Difference, order, claim.For, claim.Variable)
                is Result<Estimate>.Ok(var estimate) && Start(estimate.Expansion, claim) is { } from)
                return new(new(claim.Difference, new(claim.Variable, claim.For), order, estimate), from);
        return null;
    }

    /// <summary>The first N tried from which the leading term dominates.</summary>
    private static int? Start(TermSum expansion, Claim claim)
    {
        var valid = Math.Max(2, expansion.Remainder is Omitted.Bounded(_, _, var known) ? known : 2);
        if (claim.For.Of(claim.Variable).Interval.Lower!.Value.Ceiling() is var first && first > int.MaxValue / 2) return null;
        var least = Math.Max(valid, (int)first);
        for (var from = least; from <= (int)first + LatestStart; from += Math.Max(1, (from - (int)first) / 3))
            if (RemainderCheck.Dominates(expansion, claim, from)) return from;
        return null;
    }
}
