using MathNet.Numerics.LinearAlgebra.Factorization;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.Printing;
using QBattery.Numerics.Protocols;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>What M of the N cells can give by themselves.</summary>
/// <param name="Cells">M.</param>
/// <param name="Extraction">All unitaries of the 2^M space.</param>
/// <param name="Share">
/// (W_M/M)/(W_N/N), the part of the ergotropy per cell that is left (Andolina et al., Phys. Rev. Lett. 122, 047702,
/// 2019); undefined where W_N = 0.
/// </param>
public sealed record Subset(int Cells, Extraction Extraction, Result<double> Share)
{
    /// <summary>The cells and what they give.</summary>
    public override string ToString() => $"M = {Cells}: {Extraction}, share {Share.Match(Decimals.Of, _ => "undefined")}";
}

/// <summary>
/// The states of M = N-1, ..., 1 cells by taking away one cell after another: |k> of M cells is
/// sqrt((M-k)/M) |k>|0> + sqrt(k/M) |k-1>|1>.
/// </summary>
public static class Subsets
{
    /// <summary>The most cells; each of N states is diagonalised.</summary>
    public const int MaxCells = 256;

    /// <summary>Every subset, the smallest first.</summary>
    /// <returns>The subsets; <see cref="Reason.TooLarge"/> above <see cref="MaxCells"/>.</returns>
    public static Result<Seq<Subset>> Of(Reduced state) => state.Cells > MaxCells
        ? ProtocolRefusals.ManyCellsForSubsets(state.Cells, MaxCells)
        : Shares(Extractions(Density(state)));

    private static Seq<Subset> Shares(Seq<Extraction> ascending)
    {
        var whole = ascending[^1].Ergotropy / ascending.Count;
        return ascending.Select((part, i) => new Subset(i + 1, part, whole > 0
            ? part.Ergotropy / (i + 1) / whole
            : ProtocolRefusals.NoShare)).ToSeq();
    }

    private static Seq<Extraction> Extractions(Matrix<double> density)
    {
        var parts = new List<Extraction> { Extract(density) };
        while (density.RowCount > 2) parts.Add(Extract(density = WithoutOne(density)));
        return parts.AsEnumerable().Reverse().ToSeq();
    }

    private static Extraction Extract(Matrix<double> density) => new(
        Enumerable.Range(0, density.RowCount).Sum(k => k * density[k, k]),
        Filling.AllButLargest(density.Evd(Symmetricity.Symmetric).EigenValues.Select(r => r.Real)));

    private static Matrix<double> WithoutOne(Matrix<double> density)
    {
        var cells = density.RowCount - 1;
        return Matrix<double>.Build.Dense(cells, cells, (a, b) =>
            (Math.Sqrt((cells - a) * (double)(cells - b)) * density[a, b]
                + Math.Sqrt((a + 1) * (double)(b + 1)) * density[a + 1, b + 1]) / cells);
    }

    private static Matrix<double> Density(Reduced state) => state switch
    {
        Reduced.Mixture mixture => Matrix<double>.Build.DenseOfDiagonalArray([.. mixture.Populations]),
        Reduced.Entangled entangled => entangled.Density,
    };
}
