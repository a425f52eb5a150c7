using System.Numerics;

namespace QBattery.Symbolic.Proofs;

/// <summary>Refutations far out, for functions of N alone: by doubling N until the difference is negative.</summary>
internal static class Crossing
{
    /// <summary>N is doubled up to this power of two.</summary>
    private const int MaxDoublings = 600;

    /// <summary>A place where the claim fails although it held at half of it, brought down by halving; null if none is found.</summary>
    public static Verdict? Of(Claim claim)
    {
        if (claim.Symbols.Count != 1 || claim.For.Of(claim.Variable).Interval.Upper is not null) return null;
        var least = claim.For.Of(claim.Variable).Interval.Lower!.Value.Ceiling();
        for (var step = BigInteger.One << 12; step < BigInteger.One << MaxDoublings; step *= step < BigInteger.One << 80 ? 2 : step)
            if (At(claim, least + step) is not null) return First(claim, least, least + step);
        return null;
    }

    /// <summary>Between an N where the claim is not refuted and one where it is, the last place where that changes.</summary>
    private static Verdict.Refuted? First(Claim claim, BigInteger low, BigInteger high)
    {
        while (high - low > 1)
            if ((low + high) / 2 is var middle && At(claim, middle) is not null) high = middle;
            else low = middle;
        return At(claim, high);
    }

    /// <summary>At an integer of the domain, or the next one.</summary>
    private static Verdict.Refuted? At(Claim claim, BigInteger n) => Counterexample.At(claim,
        [(claim.Variable, claim.For.Of(claim.Variable).Contains(n) ? n : n + 1)]);
}
