using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.BruteForce;

/// <summary>
/// The full d^N space, built string by string from definitions. A string of digits is numbered with the first cell as
/// the most significant digit.
/// </summary>
internal static class ProductSpace
{
    /// <summary>The largest dimension d^N built; diagonalising it takes some 15 seconds, 256 some tenths.</summary>
    public const int Limit = 1024;

    /// <summary>d^N.</summary>
    /// <exception cref="ArgumentException">No cells, or a dimension above <see cref="Limit"/>.</exception>
    public static int Dimension(int cells, int levels)
    {
        if (cells < 1 || levels < 2 || BigInteger.Pow(levels, cells) > Limit)
            throw new ArgumentException($"{cells} cells of {levels} levels do not fit in {Limit} dimensions");
        return (int)BigInteger.Pow(levels, cells);
    }

    /// <summary>The energy of every string: its digit sum, in units of the cell gap.</summary>
    public static Seq<double> Energies(int cells, int levels) => Enumerable.Range(0, Dimension(cells, levels))
        .Select(index => (double)Digits(index, cells, levels).Sum())
        .ToSeq();

    /// <summary>
    /// The symmetric basis vectors as columns: the sum of all strings with the given occupation, normalised.
    /// </summary>
    public static Matrix<Complex> SymmetricVectors(int cells, int levels)
    {
        var basis = SymmetricBasis.Of(cells, levels);
        var places = basis.Places();
        var sums = Matrix<Complex>.Build.Dense(Dimension(cells, levels), basis.Vectors.Count);
        for (var index = 0; index < sums.RowCount; index++)
            sums[index, places[Occupation(Digits(index, cells, levels), levels)]] = 1;
        return sums.NormalizeColumns(2);
    }

    /// <summary>The density matrix of a state on the full space.</summary>
    /// <exception cref="ArgumentException">A dimension above <see cref="Limit"/>.</exception>
    public static Matrix<Complex> Embed(BatteryState state) => state switch
    {
        BatteryState.Product product => Enumerable.Repeat(OnSymmetric(product.Cell), state.Cells)
            .Aggregate((all, cell) => all.KroneckerProduct(cell)),
        BatteryState.Diagonal or BatteryState.Factored or BatteryState.Dense =>
            Conjugate(SymmetricVectors(state.Cells, state.Levels), OnSymmetric(state)),
    };

    /// <summary>The density matrix of the first M of N cells, by the partial trace over the others.</summary>
    public static Matrix<Complex> TraceOut(Matrix<Complex> density, int cells, int levels, int kept)
    {
        var others = Dimension(cells, levels) / Dimension(kept, levels);
        return Matrix<Complex>.Build.Dense(density.RowCount / others, density.RowCount / others, (row, column) =>
            density.SubMatrix(row * others, others, column * others, others).Trace());
    }

    private static Matrix<Complex> OnSymmetric(BatteryState state) => state switch
    {
        BatteryState.Diagonal diagonal => Matrix<Complex>.Build.DenseOfDiagonalArray(
            [.. diagonal.Populations.Select(p => new Complex(p, 0))]),
        BatteryState.Factored factored => factored.Factor * factored.Factor.ConjugateTranspose(),
        BatteryState.Dense dense => dense.Density,
        BatteryState.Product product => OnSymmetric(product.Cell),
    };

    private static Matrix<Complex> Conjugate(Matrix<Complex> vectors, Matrix<Complex> density) =>
        vectors * density * vectors.ConjugateTranspose();

    private static int[] Digits(int index, int cells, int levels)
    {
        var digits = new int[cells];
        for (var cell = cells - 1; cell >= 0; cell--) (index, digits[cell]) = Math.DivRem(index, levels);
        return digits;
    }

    private static Seq<int> Occupation(int[] digits, int levels)
    {
        var numbers = new int[levels];
        foreach (var digit in digits) numbers[digit]++;
        return numbers.ToSeq();
    }
}
