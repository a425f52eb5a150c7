using QBattery.Numerics.Bounds;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;

namespace QBattery.Numerics.Analyses;

/// <summary>Cells, and what their number and levels determine.</summary>
/// <param name="Cells">N.</param>
/// <param name="Levels">d.</param>
/// <param name="Quanta">The energies of the symmetric subspace, ascending; there are as many as dimensions.</param>
/// <param name="Lowest">As many of the lowest energies of the whole space.</param>
internal sealed record Shape(int Cells, int Levels, int[] Quanta, int[] Lowest)
{
    /// <summary>The dimension of the symmetric subspace.</summary>
    public int Size => Quanta.Length;

    /// <summary>The shape of N d-level cells.</summary>
    public static Shape Of(int cells, int levels)
    {
        var quanta = SymmetricBasis.Quanta(cells, levels);
        var lowest = EnergyLevels.Lowest(cells, levels, quanta.Count)
            .SelectMany(level => Enumerable.Repeat(level.Quanta, level.Count < quanta.Count ? (int)level.Count
                : quanta.Count));
        return new(cells, levels, [.. quanta], [.. lowest.Take(quanta.Count)]);
    }

    /// <summary>What bounds speak about, for a state of these cells.</summary>
    public Quantities Quantities(HermitianMatrix density, EigenKnowledge eigen) => new(
        Cells, Levels, Energy(density), eigen.Largest, Purity(density), eigen.Entropy, eigen.Rank,
        Bracket.Around(density[Size - 1, Size - 1].Real, Rounding(Size)), eigen.Passive(Lowest), eigen.Passive(Quanta));

    /// <summary>The purity of a state.</summary>
    public static Bracket Purity(HermitianMatrix density)
    {
        var purity = density.SquaredNorm();
        return Bracket.Around(purity, Rounding(density.Size) * purity);
    }

    private Bracket Energy(HermitianMatrix density)
    {
        var sum = 0.0;
        for (var k = 0; k < Size; k++) sum += Quanta[k] * density[k, k].Real;
        return Bracket.Around(sum, Rounding(Size) * Math.Abs(sum));
    }

    /// <summary>The relative error that a sum of so many terms does not reach.</summary>
    private static double Rounding(int terms) => 1.2e-16 * (terms + 8);
}
