using System.Numerics;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>What states, analyses and scans say of themselves.</summary>
public sealed class TextTests
{
    private static readonly DensityMatrix Plus = DensityMatrix.Of(new Complex[,] { { 0.5, 0.25 }, { 0.25, 0.5 } }).OrThrow();

    [Fact]
    public void A_small_matrix_is_written_out()
    {
        Assert.Equal("density matrix 2 x 2 [0.5, 0.25; 0.25, 0.5]", Plus.ToString());
        Assert.Equal("2 x 2 [0, 0-0.5i; 0+0.5i, 0]", HermitianMatrix.Of(2, (i, j) => i == j ? 0 : new Complex(0, 0.5)).ToString());
        Assert.Equal("9 x 9", new HermitianMatrix(9).ToString());
    }

    /// <summary>Eigenvalues 3/4 and 1/4, energy 1/2: one quarter is passive.</summary>
    [Fact]
    public void An_analysis_says_the_three_ergotropies()
    {
        var text = Analyse.Of(Plus, 2, wholeSpectrum: true, "rho").OrThrow().ToString();
        Assert.Equal("N = 1 cells of 2 levels, E = 0.5; full W = 0.25, R = 0.5; ladder W = 0.25, R = 0.5; local W = 0.25, R = 0.5", text);
    }

    [Fact]
    public void Numbers_show_the_digits_that_are_known()
    {
        Assert.Equal("0", default(Bracket).ToString());
        Assert.Equal("0.5", new Bracket(0.5, 0.5).ToString());
        Assert.Equal("0 .. 1", new Bracket(0, 1).ToString());
        Assert.Equal("0.25000000(10)", new Uncertain(0.25, 1e-7).ToString());
        Assert.Equal("N = 4, E = 2, 1 - r_0 = 5.075958898e-435, L = 2.537979449e-435",
            new ScanRow(4, null, 2, -1000, 0, 0).ToString());
    }
}
