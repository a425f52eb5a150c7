using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

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
        Cells, Levels, Energy(density, eigen.Error), eigen.Largest, Purity(density, eigen.Error), eigen.Entropy,
        eigen.Rank, FullLevel(density[Size - 1, Size - 1].Real, eigen.Error), eigen.Passive(Lowest),
        eigen.Passive(Quanta));

    /// <summary>
    /// The purity of a state: a matrix that is wrong by e in Frobenius norm has one that is wrong by at most
    /// 2 e sqrt P + e^2.
    /// </summary>
    public static Bracket Purity(HermitianMatrix density, StateError error)
    {
        var purity = density.SquaredNorm();
        return Bracket.Around(
            purity, Rounding(density.Size) * purity + error.Frobenius * (2 * Math.Sqrt(purity) + error.Frobenius))
            .Within(1.0 / density.Size, 1);
    }

    /// <summary>The largest population.</summary>
    public Bracket LargestPopulation(HermitianMatrix density, StateError error) =>
        FullLevel(Enumerable.Range(0, Size).Max(k => density[k, k].Real), error);

    /// <summary>The relative error that a sum of so many terms does not reach.</summary>
    public static double Rounding(int terms) => 1.2e-16 * (terms + 8);

    private Bracket Energy(HermitianMatrix density, StateError error)
    {
        var (sum, size) = (0.0, 0.0);
        for (var k = 0; k < Size; k++)
            (sum, size) = (sum + Quanta[k] * density[k, k].Real, size + Quanta[k] * Math.Abs(density[k, k].Real));
        return Bracket.Around(sum, (Rounding(Size) + error.Relative) * size + error.Displaced * Quanta[^1])
            .Within(0, Quanta[^1]);
    }

    private Bracket FullLevel(double population, StateError error) => Bracket.Around(
        population, (Rounding(Size) + error.Relative) * Math.Abs(population) + error.Displaced).Within(0, 1);
}
