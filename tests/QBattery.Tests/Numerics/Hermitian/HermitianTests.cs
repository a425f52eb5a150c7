using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Spectra;

namespace QBattery.Tests.Numerics.Hermitian;

/// <summary>Eigenvalues and their proofs, against MathNet and against matrices whose eigenvalues are known.</summary>
public sealed class HermitianTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(33)]
    [InlineData(120)]
    public void All_eigenvalues_agree_with_another_library(int size)
    {
        var matrix = Random(size, size);
        var dense = Matrix<Complex>.Build.Dense(size, size, (i, j) => matrix[i, j]);
        var expected = Diagonalise.Eigenvalues(dense).OrderDescending();
        Assert.All(Eigenvalues.Of(matrix).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-12 * size));
    }

    [Fact]
    public void A_large_matrix_on_several_threads_has_the_eigenvalues_of_its_trace_and_norm()
    {
        var matrix = Random(350, 7);
        var values = Eigenvalues.Of(matrix);
        Assert.Equal(matrix.Trace(), values.Sum(), 1e-10);
        Assert.Equal(matrix.SquaredNorm(), values.Sum(value => value * value), 1e-8);
    }

    /// <summary>Couplings whose squares are no normal numbers are left by rounding in matrices near a multiple of the identity.</summary>
    [Theory]
    [InlineData(1e-150)]
    [InlineData(1e-158)]
    [InlineData(1e-165)]
    [InlineData(1e-320)]
    public void Couplings_too_small_to_be_squared_change_no_eigenvalue(double coupling) => Assert.All(
        Eigenvalues.Of(HermitianMatrix.Of(6, (i, j) => i == j ? 1 / 6.0 : coupling)), value => Assert.Equal(1 / 6.0, value, 1e-15));

    /// <summary>Two distinct eigenvalues and a null space: what rounding leaves of it settles too.</summary>
    [Theory]
    [InlineData(13)]
    [InlineData(34)]
    [InlineData(53)]
    public void States_of_low_rank_are_diagonalised(int seed)
    {
        var values = Eigenvalues.Of(CampaignEnsemble.All.Single(own => own.Name == "degenerate").Draw(new Random(seed), 151));
        Assert.Equal(1, values.Sum(), 1e-13);
        Assert.Equal(2, values.Where(value => value > 1e-10).Select(value => Math.Round(value, 12)).Distinct().Count());
    }

    [Fact]
    public void Degenerate_and_split_matrices_are_diagonalised()
    {
        Assert.Equal([1, 1, 1, 0.5, 0, 0], Eigenvalues.Of(HermitianMatrix.Diagonal([0, 1, 0.5, 1, 0, 1])));
        var projector = HermitianMatrix.Of(40, (_, _) => new Complex(1 / 40.0, 0));
        Assert.Equal(1, Eigenvalues.Of(projector)[0], 1e-14);
        Assert.All(Eigenvalues.Of(projector)[1..], value => Assert.Equal(0, value, 1e-15));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(7, 1)]
    [InlineData(60, 1)]
    [InlineData(60, -1)]
    [InlineData(310, 1)]
    public void The_iteration_encloses_the_largest_eigenvalue(int size, double sign)
    {
        var (matrix, values) = (Random(size, 3), Eigenvalues.Of(Random(size, 3)));
        var (found, expected) = (Lanczos.Largest(matrix, sign), sign > 0 ? values[0] : -values[^1]);
        Assert.InRange(expected, found.Value - 1e-12, found.Value + found.Residual + 1e-12);
        Assert.InRange(found.Residual, 0, 1e-11);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(70)]
    [InlineData(310)]
    public void A_factorisation_proves_bounds_that_hold_and_no_others(int size)
    {
        var (matrix, values) = (Random(size, 4), Eigenvalues.Of(Random(size, 4)));
        Assert.InRange(Cholesky.LargestUpTo(matrix, values[0] + 1e-9) ?? double.NaN, values[0], values[0] + 1e-7);
        Assert.Null(Cholesky.LargestUpTo(matrix, values[0] - 1e-9));
        Assert.InRange(Cholesky.LeastDownTo(matrix, values[^1] - 1e-9) ?? double.NaN, values[^1] - 1e-7, values[^1]);
        Assert.Null(Cholesky.LeastDownTo(matrix, values[^1] + 1e-9));
    }

    [Fact]
    public void Entries_that_are_not_finite_are_misuse() =>
        Assert.Throws<ArgumentException>(() => Eigenvalues.Of(HermitianMatrix.Of(3, (_, _) => double.NaN)));

    internal static HermitianMatrix Random(int size, int seed)
    {
        var random = new Random(seed);
        return HermitianMatrix.Of(size,
            (i, j) => new(random.NextDouble() - 0.5, i == j ? 0 : random.NextDouble() - 0.5));
    }
}
