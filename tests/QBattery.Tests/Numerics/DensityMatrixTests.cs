using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.Files;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>Matrices given through the library are checked as files are, and the fault is named with its size.</summary>
public sealed class DensityMatrixTests
{
    public static TheoryData<string, Complex[,]> Faults => new()
    {
        { "it is 2 x 3", new Complex[2, 3] },
        { "it is 0 x 0", new Complex[0, 0] },
        { "row 0, column 1 (counted from 0) is not a finite number", new Complex[,] { { 0.5, double.NaN }, { 0, 0.5 } } },
        { "row 1, column 1 (counted from 0) is not a finite number", new Complex[,] { { 0.5, 0 }, { 0, double.PositiveInfinity } } },
        { "(1, 0) and (0, 1) differ from conjugates by 2.5e-1", new Complex[,] { { 0.5, 0.25 }, { 0, 0.5 } } },
        { "(1, 1) and (1, 1) differ from conjugates by 2e-1", new Complex[,] { { 0.5, 0 }, { 0, new(0.5, 0.1) } } },
        { "the trace is 0.75, not 1", new Complex[,] { { 0.5, 0 }, { 0, 0.25 } } },
        { "negative eigenvalue -5e-1", new Complex[,] { { 1.5, 0 }, { 0, -0.5 } } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_no_state_is_refused(string fault, Complex[,] matrix)
    {
        var result = DensityMatrix.Of(matrix).Then(density => Analyse.Of(density, 2));
        Assert.Contains(fault, Assert.IsType<Result<Analysis>.Fail>(result).Reason.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5, 0.4, "the trace is 0.9, not 1")]
    [InlineData(double.NaN, 0.4, "not a finite number")]
    [InlineData(1.25, -0.25, "negative eigenvalue -2.5e-1")]
    public void Also_one_of_which_a_triangle_is_kept(double first, double second, string fault)
    {
        var result = Analyse.Of(HermitianMatrix.Diagonal([first, second]), 2, 1e-9, true, "rho");
        Assert.Contains(fault, Assert.IsType<Result<Analysis>.Fail>(result).Reason.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_is_refused_with_the_size_of_the_fault()
    {
        AssertRefused("2 populations for 1 cells of 2 levels, not 3", () => BatteryStates.Diagonal(1, 2, [0.5, 0.25, 0.25]));
        AssertRefused("populations with sum 1, not 0.75", () => BatteryStates.Dicke(0.5, 0.25));
        AssertRefused("populations from zero up, not -0.25", () => BatteryStates.Dicke(1.25, -0.25));
        AssertRefused("finite numbers, not NaN", () => BatteryStates.Dicke(double.NaN, 1));
        AssertRefused("amplitudes of norm 1, not 2", () => BatteryStates.Pure(1, 2, [2, 0]));
        AssertRefused("finite numbers, not", () => BatteryStates.Pure(1, 2, [double.PositiveInfinity, 0]));
        AssertRefused("differ from conjugates by 5e-1", () => Dense(0.5, 0.5, 0, 0.5));
        AssertRefused("the trace is 0.75, not 1", () => Dense(0.5, 0, 0, 0.25));
        AssertRefused("no negative eigenvalue (down to -1E-09 is taken for rounding), not -0.5", () => Dense(1.5, 0, 0, -0.5));
        AssertRefused("is not a finite number", () => Dense(0.5, double.NaN, 0, 0.5));
    }

    /// <summary>2^3 = 8 rows; piqs has (N/2+1)^2 = 9 for four cells, (N+1)(N+3)/4 = 6 for three.</summary>
    [Theory]
    [InlineData(8, 2, 3, "the full product space of 3 cells (2^3 = 8)")]
    [InlineData(9, 2, 4, "the ladders of all J of 4 cells (QuTiP's piqs)")]
    [InlineData(6, 2, 3, "the ladders of all J of 3 cells (QuTiP's piqs)")]
    [InlineData(9, 3, 2, "the full product space of 2 cells (3^2 = 9)")]
    [InlineData(7, 2, 5, "are not the symmetric subspace of 5 2-level cells, which has 6")]
    [InlineData(7, 64, 20000, "which has more")]
    public void Other_layouts_are_named(int size, int levels, int cells, string message) => Assert.Contains(
        message, Assert.IsType<Result<int>.Fail>(Sizes.Cells(size, levels, "rho", cells)).Reason.Sentence,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(8, 2, 7)]
    [InlineData(3, 2, 2)]
    [InlineData(6, 3, 2)]
    public void The_asserted_number_is_taken(int size, int levels, int cells) =>
        Assert.Equal(cells, Sizes.Cells(size, levels, "rho", cells).OrThrow());

    private static void AssertRefused(string message, Func<BatteryState> make) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);

    private static BatteryState Dense(Complex a, Complex b, Complex c, Complex d) =>
        BatteryStates.Dense(1, 2, Matrix<Complex>.Build.DenseOfArray(new[,] { { a, b }, { c, d } }));
}
