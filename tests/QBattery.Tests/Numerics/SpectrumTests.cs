using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.Ensembles;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

public sealed class SpectrumTests
{
    [Fact]
    public void Three_populations_give_the_numbers_of_a_hand_calculation()
    {
        var spectrum = Diagonalise.Of(BatteryStates.Dicke(0.25, 0, 0.25, 0.5));
        Assert.Equal(0.5, spectrum.Largest);
        Assert.Equal(0.5, spectrum.Deficit);
        Assert.Equal(0.375, spectrum.Purity, 1e-15);
        Assert.Equal(0.625, spectrum.Impurity, 1e-15);
        Assert.Equal(1.5 * Math.Log(2), spectrum.Entropy, 1e-15);
        Assert.Equal(3, spectrum.Rank(1e-12));
    }

    [Fact]
    public void A_nearly_pure_mixture_keeps_relative_accuracy()
    {
        var report = Oracle.Report(BatteryStates.Dicke(1e-25, 2e-25, 0, 1 - 3e-25));
        Assert.Equal(1, report.Deficit / 3e-25, 1e-14);
        Assert.Equal(1, report.Impurity / 6e-25, 1e-14);
        Assert.Equal(1, report.Full.LockedFraction.OrThrow() / 1e-25, 1e-14);
        Assert.Equal(1, report.Entropy / (3e-25 - 1e-25 * Math.Log(1e-25) - 2e-25 * Math.Log(2e-25)), 1e-14);
    }

    [Fact]
    public void A_factored_state_resolves_what_a_density_matrix_cannot()
    {
        var (small, root) = (1e-10, Math.Sqrt(0.5));
        var factor = Matrix<Complex>.Build.DenseOfArray(new Complex[,]
        {
            { root, small * root }, { 0, 0 }, { new(0, root), new(0, -small * root) },
        });
        var deficit = Diagonalise.Of(BatteryStates.Factored(2, 2, factor)).Deficit;
        Assert.Equal(1, deficit / (small * small), 1e-5);
    }

    [Fact]
    public void A_factor_with_many_columns_becomes_a_square_one_of_the_same_state()
    {
        var wide = Matrix<Complex>.Build.Dense(3, 40, (row, column) => new(Math.Cos(row * column), Math.Sin(row + 2)));
        var factor = wide / wide.FrobeniusNorm();
        var narrow = ((BatteryState.Factored)BatteryStates.Factored(2, 2, factor)).Factor;
        var difference = narrow * narrow.ConjugateTranspose() - factor * factor.ConjugateTranspose();
        Assert.Equal((3, 3), (narrow.RowCount, narrow.ColumnCount));
        Assert.Equal(0, difference.FrobeniusNorm(), 1e-14);
    }

    [Fact]
    public void A_dense_state_has_the_spectrum_of_its_factor()
    {
        var factored = (BatteryState.Factored)RandomStates.Draw(new Ensemble.Ginibre(4), 3, 3, 8);
        var dense = BatteryStates.Dense(3, 3, factored.Factor * factored.Factor.ConjugateTranspose());
        var (expected, actual) = (Oracle.Report(factored), Oracle.Report(dense));
        Assert.Equal(expected.Full.PassiveEnergy, actual.Full.PassiveEnergy, 1e-13);
        Assert.Equal(expected.Entropy, actual.Entropy, 1e-12);
        Assert.Equal(expected.Local.PassiveEnergy, actual.Local.PassiveEnergy, 1e-13);
        Assert.Equal((4, 4), ((int)expected.Rank, (int)actual.Rank));
    }

    [Fact]
    public void The_spectrum_of_copies_has_the_entropy_and_purity_of_copies()
    {
        var cell = BatteryStates.Diagonal(1, 3, [0.5, 0.2, 0.3]);
        var (one, many) = (Diagonalise.Of(cell), Diagonalise.Of(BatteryStates.Product(40, cell)));
        Assert.Equal(40 * one.Entropy, many.Entropy, 1e-10);
        Assert.Equal(1, many.Purity / Math.Pow(one.Purity, 40), 1e-11);
        Assert.Equal(BigInteger.Pow(3, 40), many.Count);
        Assert.Equal(1, many.Groups.Sum(group => group.Mass), 1e-12);
    }

    [Fact]
    public void Copies_beyond_the_range_of_a_double_are_still_states()
    {
        var many = Diagonalise.Of(BatteryStates.Product(1200, BatteryStates.Dicke(0.5, 0.5)));
        Assert.Equal(1, many.Groups.Sum(group => group.Mass), 1e-10);
        Assert.Equal(1, many.Deficit, 1e-12);
        Assert.Equal(1200 * Math.Log(2), many.Entropy, 1e-8);
    }

    [Fact]
    public void What_is_not_a_state_is_refused()
    {
        Assert.Throws<ArgumentException>(() => BatteryStates.Dicke(0.5, 0.4));
        Assert.Throws<ArgumentException>(() => BatteryStates.Dicke(1.1, -0.1));
        Assert.Throws<ArgumentException>(() => BatteryStates.Dicke(double.NaN, 1));
        Assert.Throws<ArgumentException>(() => BatteryStates.Dicke(1));
        Assert.Throws<ArgumentException>(() => BatteryStates.Diagonal(2, 3, [0.5, 0.5]));
        Assert.Throws<ArgumentException>(() => BatteryStates.Pure(1, 2, [1, 1]));
        Assert.Throws<ArgumentException>(() => BatteryStates.Dense(1, 2, Square(1, 0.5, 0, 0)));
        Assert.Throws<ArgumentException>(() => BatteryStates.Dense(1, 2, Square(0.5, 0.6, 0.6, 0.5)));
        Assert.Throws<ArgumentException>(() => BatteryStates.Product(2, BatteryStates.Dicke(0, 0, 1)));
    }

    private static Matrix<Complex> Square(double a, double b, double c, double d) =>
        Matrix<Complex>.Build.DenseOfArray(new Complex[,] { { a, b }, { c, d } });
}
