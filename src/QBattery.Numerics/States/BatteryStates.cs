using System.Globalization;
using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>The ways to make a <see cref="BatteryState"/>. What is not a state to the tolerance is misuse.</summary>
internal static class BatteryStates
{
    /// <summary>How far a trace may be from 1, or an eigenvalue below 0; such errors are mended.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>A mixture of symmetric basis vectors.</summary>
    /// <exception cref="ArgumentException">A negative population, a sum not 1, or not one for each vector.</exception>
    public static BatteryState Diagonal(int cells, int levels, IEnumerable<double> populations)
    {
        var given = populations.ToArray();
        RequireSize(cells, levels, given.Length, "populations");
        RequireFinite(given);
        Require(given.Min() >= 0, "populations from zero up", given.Min());
        var sum = given.Sum();
        Require(IsOne(sum), "populations with sum 1", sum);
        return new BatteryState.Diagonal(cells, levels, given.Select(p => p / sum).ToSeq());
    }

    /// <summary>A mixture of the Dicke levels k = 0..N of two-level cells; N is the number given less one.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Diagonal"/>.</exception>
    public static BatteryState Dicke(params IReadOnlyCollection<double> populations) =>
        Diagonal(populations.Count - 1, 2, populations);

    /// <summary>A pure state from its amplitudes.</summary>
    /// <exception cref="ArgumentException">A norm that is not 1, or not one amplitude for each vector.</exception>
    public static BatteryState Pure(int cells, int levels, IEnumerable<Complex> amplitudes)
    {
        var given = amplitudes.ToArray();
        return Factored(cells, levels, Matrix<Complex>.Build.Dense(given.Length, 1, given));
    }

    /// <summary>
    /// rho = F F*, one row for each symmetric basis vector. A factor with more columns than rows is replaced by the
    /// square one of the same state.
    /// </summary>
    /// <exception cref="ArgumentException">A Frobenius norm that is not 1, or a wrong number of rows.</exception>
    public static BatteryState Factored(int cells, int levels, Matrix<Complex> factor)
    {
        RequireSize(cells, levels, factor.RowCount, "rows");
        RequireFinite(factor.Enumerate().SelectMany(z => new[] { z.Real, z.Imaginary }));
        var norm = factor.FrobeniusNorm();
        Require(IsOne(norm * norm), "amplitudes of norm 1", norm);
        return new BatteryState.Factored(cells, levels, Narrow(factor / norm));
    }

    /// <summary>A density matrix on the symmetric subspace.</summary>
    /// <exception cref="ArgumentException">A wrong size, or a matrix not Hermitian, positive, of trace 1.</exception>
    public static BatteryState Dense(int cells, int levels, Matrix<Complex> density)
    {
        RequireSize(cells, levels, density.RowCount, "rows");
        var given = UnitTrace.Of(density.ToArray(), Tolerance, "the density matrix")
            .Match(one => one.Matrix, reason => throw new ArgumentException(reason.Sentence));
        var mended = Matrix<Complex>.Build.Dense(given.Size, given.Size, (row, column) => given[row, column]);
        var least = mended.Evd(Symmetricity.Hermitian).EigenValues.Min(r => r.Real);
        Require(least >= -Tolerance, $"no negative eigenvalue (down to {-Tolerance} is taken for rounding)", least);
        return new BatteryState.Dense(cells, levels, mended);
    }

    /// <summary>N independent copies of a cell.</summary>
    /// <exception cref="ArgumentException">Fewer than one copy, or a "cell" of several cells.</exception>
    public static BatteryState Product(int cells, BatteryState cell)
    {
        Require(cells >= 1, "a cell", cells);
        Require(cell.Cells == 1, "copies of a single cell", cell.Cells);
        return new BatteryState.Product(cells, cell is BatteryState.Product product ? product.Cell : cell);
    }

    /// <summary>N copies of a pure cell as a collective state: amplitudes sqrt(N!/prod n_j!) prod c_j^n_j.</summary>
    /// <exception cref="ArgumentException">Cell amplitudes whose norm is not 1.</exception>
    public static BatteryState Copies(int cells, IReadOnlyList<Complex> cell) =>
        Pure(cells, cell.Count, SymmetricBasis.Of(cells, cell.Count).Vectors.Select(vector => vector
            .Select((number, level) => Complex.Pow(cell[level], number))
            .Aggregate(new Complex(Math.Sqrt((double)Occupations.Strings(vector)), 0), (all, one) => all * one)));

    /// <summary>F* = Q R gives F F* = R* R.</summary>
    private static Matrix<Complex> Narrow(Matrix<Complex> factor) => factor.ColumnCount <= factor.RowCount
        ? factor
        : factor.ConjugateTranspose().QR(QRMethod.Thin).R.ConjugateTranspose();

    private static bool IsOne(double weight) => Math.Abs(weight - 1) <= Tolerance;

    private static void RequireSize(int cells, int levels, int given, string what)
    {
        Require(cells >= 1, "a cell", cells);
        Require(given == SymmetricBasis.Dimension(cells, levels),
            $"{SymmetricBasis.Dimension(cells, levels)} {what} for {cells} cells of {levels} levels", given);
    }

    private static void RequireFinite(IEnumerable<double> numbers)
    {
        foreach (var number in numbers) Require(double.IsFinite(number), "finite numbers", number);
    }

    private static void Require(bool holds, string what, double given)
    {
        if (!holds)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"a state needs {what}, not {given:R}"));
    }
}
