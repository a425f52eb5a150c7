using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>
/// States of some of the cells. A symmetric basis vector n of N cells splits over M kept and N-M other cells as
/// |n> = sum over m of sqrt(h) |m>|n-m>, with h the hypergeometric probability that M cells drawn from n have m.
/// </summary>
internal static class CellReduction
{
    private readonly record struct Part(int Whole, double Weight);

    /// <summary>The state of M of the N cells, 1 to N; M = 1 is the one-cell reduced state.</summary>
    /// <exception cref="ArgumentException">M out of range.</exception>
    public static BatteryState Subset(BatteryState state, int cells)
    {
        if (cells < 1 || cells > state.Cells) throw new ArgumentException($"no {cells} of {state.Cells} cells");
        return state switch
        {
            BatteryState.Diagonal diagonal => BatteryStates.Diagonal(cells, state.Levels,
                Splits(state, cells).Select(row => row.Sum(part => part.Weight * diagonal.Populations[part.Whole]))),
            BatteryState.Factored factored => BatteryStates.Factored(cells, state.Levels,
                Factor(factored.Factor, Splits(state, cells))),
            BatteryState.Dense dense => BatteryStates.Dense(cells, state.Levels,
                Density(dense.Density, Splits(state, cells))),
            BatteryState.Product product => BatteryStates.Product(cells, product.Cell),
        };
    }

    /// <summary>For every vector of the kept cells (rows) and of the others (columns) the whole vector and h.</summary>
    private static Part[][] Splits(BatteryState state, int cells)
    {
        var whole = SymmetricBasis.Of(state.Cells, state.Levels).Places();
        var others = SymmetricBasis.Of(state.Cells - cells, state.Levels).Vectors;
        return [.. SymmetricBasis.Of(cells, state.Levels).Vectors.Select(kept => others
            .Select(other => kept.Zip(other, (a, b) => a + b).ToSeq())
            .Select(sum => new Part(whole[sum], Hypergeometric(sum, kept))).ToArray())];
    }

    /// <summary>Draws the cells one by one, so that no partial product exceeds 1.</summary>
    private static double Hypergeometric(Seq<int> whole, Seq<int> kept)
    {
        var (weight, drawn, cells) = (1.0, 0, whole.Sum());
        for (var level = 0; level < kept.Count; level++)
            for (var i = 0; i < kept[level]; i++, drawn++)
                weight *= (drawn + 1.0) / (i + 1) * (whole[level] - i) / (cells - drawn);
        return weight;
    }

    private static Matrix<Complex> Factor(Matrix<Complex> factor, Part[][] splits) =>
        Matrix<Complex>.Build.Dense(splits.Length, splits[0].Length * factor.ColumnCount, (row, column) =>
        {
            var part = splits[row][column / factor.ColumnCount];
            return Math.Sqrt(part.Weight) * factor[part.Whole, column % factor.ColumnCount];
        });

    private static Matrix<Complex> Density(Matrix<Complex> density, Part[][] splits) =>
        Matrix<Complex>.Build.Dense(splits.Length, splits.Length, (row, column) => splits[row]
            .Zip(splits[column], (a, b) => Math.Sqrt(a.Weight * b.Weight) * density[a.Whole, b.Whole])
            .Aggregate(Complex.Zero, (sum, term) => sum + term));
}
