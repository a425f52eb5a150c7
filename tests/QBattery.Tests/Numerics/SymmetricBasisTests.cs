using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

public sealed class SymmetricBasisTests
{
    [Fact]
    public void Three_levels_are_ordered_by_energy_and_then_by_the_ground_level()
    {
        Seq<Seq<int>> expected = [[2, 0, 0], [1, 1, 0], [0, 2, 0], [1, 0, 1], [0, 1, 1], [0, 0, 2]];
        Assert.Equal(expected, SymmetricBasis.Of(2, 3).Vectors);
        Assert.Equal<Seq<int>>([0, 1, 2, 2, 3, 4], SymmetricBasis.Quanta(2, 3));
    }

    [Fact]
    public void Two_levels_give_the_Dicke_ladder()
    {
        Assert.Equal<Seq<int>>([[3, 0], [2, 1], [1, 2], [0, 3]], SymmetricBasis.Of(3, 2).Vectors);
        Assert.Equal<Seq<int>>([0, 1, 2, 3], SymmetricBasis.Quanta(3, 2));
    }

    [Theory]
    [InlineData(6, 2, 7)]
    [InlineData(4, 3, 15)]
    [InlineData(3, 4, 20)]
    [InlineData(10, 6, 3003)]
    public void The_dimension_is_a_binomial(int cells, int levels, int dimension)
    {
        Assert.Equal(dimension, SymmetricBasis.Dimension(cells, levels));
        Assert.Equal(dimension, SymmetricBasis.Of(cells, levels).Vectors.Distinct().Count());
    }

    [Fact]
    public void Sizes_without_sense_or_measure_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SymmetricBasis.Dimension(3, 1));
        Assert.Throws<ArgumentException>(() => SymmetricBasis.Dimension(-1, 2));
        Assert.Throws<ArgumentException>(() => SymmetricBasis.Dimension(1000, 4));
        Assert.Throws<ArgumentException>(() => ProductSpace.Dimension(11, 2));
    }

    [Theory]
    [InlineData(5, 2)]
    [InlineData(3, 3)]
    [InlineData(2, 4)]
    public void The_symmetric_vectors_are_orthonormal_and_have_the_energies_of_the_basis(int cells, int levels)
    {
        var vectors = ProductSpace.SymmetricVectors(cells, levels);
        var energies = ProductSpace.Energies(cells, levels).Select(e => new Complex(e, 0)).ToArray();
        var projected = vectors.ConjugateTranspose() * Matrix<Complex>.Build.DenseOfDiagonalArray(energies) * vectors;
        var expected = SymmetricBasis.Quanta(cells, levels).Select(q => new Complex(q, 0)).ToArray();
        var identity = Matrix<Complex>.Build.DenseIdentity(vectors.ColumnCount);
        Assert.Equal(0, (vectors.ConjugateTranspose() * vectors - identity).FrobeniusNorm(), 1e-13);
        Assert.Equal(0, (projected - Matrix<Complex>.Build.DenseOfDiagonalArray(expected)).FrobeniusNorm(), 1e-13);
    }

    [Fact]
    public void Exchanging_two_cells_leaves_every_symmetric_vector_alone()
    {
        var vectors = ProductSpace.SymmetricVectors(3, 3);
        var swapped = Matrix<Complex>.Build.Dense(27, vectors.ColumnCount, (row, column) =>
            vectors[row / 9 * 9 + row % 3 * 3 + row / 3 % 3, column]);
        Assert.Equal(vectors, swapped);
    }
}
