using System.Numerics;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Spectra;

/// <summary>States of equal energy.</summary>
/// <param name="Quanta">The energy in units of the cell gap.</param>
/// <param name="Count">How many states have it.</param>
internal readonly record struct EnergyLevel(int Quanta, BigInteger Count);

/// <summary>The levels of the battery Hamiltonian, ascending.</summary>
internal static class EnergyLevels
{
    /// <summary>
    /// The lowest levels of N cells on the full d^N space, enough of them to hold the given number of states (the last
    /// may hold more). Level q has as many states as there are strings of N digits 0..d-1 with digit sum q: the
    /// coefficient of x^q in (1 + x + ... + x^(d-1))^N, counted cell by cell and cut off at the number asked for.
    /// </summary>
    /// <exception cref="ArgumentException">More states than the space has, or none.</exception>
    public static Seq<EnergyLevel> Lowest(int cells, int levels, BigInteger states)
    {
        if (states < 1 || states > BigInteger.Pow(levels, cells))
            throw new ArgumentException($"{cells} cells of {levels} levels do not have {states} states");
        var (top, counts) = (1, Strings(cells, levels, 1, states));
        while (Total(counts) < states) counts = Strings(cells, levels, top *= 2, states);
        return counts.Select((count, quanta) => new EnergyLevel(quanta, count)).ToSeq();
    }

    /// <summary>The levels of the symmetric subspace: for d = 2 the ladder 0, 1, ..., N.</summary>
    public static Seq<EnergyLevel> Symmetric(int cells, int levels) => SymmetricBasis.Quanta(cells, levels)
        .Select(quanta => new EnergyLevel(quanta, BigInteger.One))
        .ToSeq();

    private static BigInteger Total(BigInteger[] counts) => counts.Aggregate(BigInteger.Zero, (a, b) => a + b);

    private static BigInteger[] Strings(int cells, int levels, int top, BigInteger cap)
    {
        var none = new BigInteger[Math.Min(top, cells * (levels - 1)) + 1];
        none[0] = BigInteger.One;
        return Enumerable.Range(0, cells).Aggregate(none, (counts, _) => AddCell(counts, levels, cap));
    }

    private static BigInteger[] AddCell(BigInteger[] counts, int levels, BigInteger cap)
    {
        var next = new BigInteger[counts.Length];
        for (var quanta = 0; quanta < next.Length; quanta++)
            for (var own = 0; own < levels && own <= quanta; own++)
                next[quanta] = BigInteger.Min(cap, next[quanta] + counts[quanta - own]);
        return next;
    }
}
