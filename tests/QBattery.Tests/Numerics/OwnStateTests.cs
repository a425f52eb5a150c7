using System.Globalization;
using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>A density matrix of one's own, in the lines of a program; numbers from NumPy on the product space.</summary>
public sealed class OwnStateTests
{
    private static readonly Complex[,] Rho = { { 0.2, new(0, -0.1), 0 }, { new(0, 0.1), 0.5, 0.05 }, { 0, 0.05, 0.3 } };

    public static TheoryData<string, Side, double, double> BoundsByNumPy => new()
    {
        { "universal", Side.Upper, 0.606060606061, 0.187740756856 },
        { "rank", Side.Upper, 0.606060606061, 0.187740756856 },
        { "levels", Side.Lower, 0.418319849204, 0 },
        { "levels", Side.Upper, 0.418319849204, 0 },
        { "levels-universal", Side.Upper, 0.606060606061, 0.187740756856 },
        { "purity-simple", Side.Lower, 0.330548997211, 0.087770851993 },
        { "purity-simple", Side.Upper, 0.540909090909, 0.122589241705 },
        { "purity-tight", Side.Lower, 0.407350347748, 0.010969501456 },
        { "purity-tight", Side.Upper, 0.506705476905, 0.088385627700 },
        { "entropy", Side.Lower, 0.401050561547, 0.017269287657 },
        { "entropy", Side.Upper, 0.571965988940, 0.153646139735 },
        { "energy-only", Side.Upper, 0.575757575758, 0.157437726553 },
        { "target-fidelity", Side.Upper, 0.636363636364, 0.218043787159 },
        { "ladder", Side.Lower, 0.418319849204, 0.152773922526 },
        { "ladder", Side.Upper, 0.627479773807, 0.056386002077 },
    };

    private static Analysis Analysed => DensityMatrix.Of(Rho).Select(Analyse.Of).OrThrow();

    [Fact]
    public void Energy_spectrum_and_the_three_ergotropies()
    {
        var analysis = Analysed;
        Seq<(double Expected, Bracket Found)> pairs =
        [
            (1.1, analysis.Energy), (0.539848165875, analysis.LargestEigenvalue), (0.405, analysis.Purity),
            (0.639848165875, analysis.Full.Ergotropy), (0.471796851097, analysis.Ladder.Ergotropy),
            (0.287082869339, analysis.Local.Ergotropy),
        ];
        Assert.All(pairs, pair => Assert.Equal(pair.Expected, pair.Found.Middle, 1e-11));
    }

    [Theory]
    [MemberData(nameof(BoundsByNumPy))]
    public void Every_bound(string name, Side side, double value, double slack)
    {
        var bound = Assert.Single(Analysed.Bounds, bound => bound.Name == name && bound.Side == side);
        Assert.True(bound.Holds);
        Assert.Equal(value, bound.Value.OrThrow().Middle, 1e-11);
        Assert.Equal(slack, bound.Slack.OrThrow().Middle, 1e-11);
    }

    [Fact]
    public void And_no_other() => Assert.Equal(BoundsByNumPy.Count, Analysed.Bounds.Count);

    [Fact]
    public void A_matrix_of_the_library_is_the_same_state() => Assert.Equal(Analysed.Bounds,
        DensityMatrix.Of(Matrix<Complex>.Build.DenseOfArray(Rho)).Select(Analyse.Of).OrThrow().Bounds);

    [Fact]
    public void The_empty_battery_has_no_locked_fraction()
    {
        var analysis = DensityMatrix.Of(new Complex[,] { { 1, 0 }, { 0, 0 } }).Select(Analyse.Of).OrThrow();
        Assert.Equal("0.000", Formatted(analysis.Energy, "F3"));
        Assert.All(analysis.Bounds, bound => Assert.Equal("L is not defined: the stored energy is zero", $"{bound.Slack:E2}"));
        Assert.All(analysis.Bounds, bound => Assert.True(bound.Holds));
    }

    [Fact]
    public void One_row_is_no_cell() => Assert.Equal("the density matrix: it is 1 x 1, which is a state of no cell",
        DensityMatrix.Of(new Complex[,] { { 1 } }).Match(_ => "accepted", reason => reason.Sentence));

    /// <summary>Above 512 rows Cholesky's factorisation decides.</summary>
    [Theory]
    [InlineData(5, 0)]
    [InlineData(5, 1e-12)]
    [InlineData(5, 1e-6)]
    [InlineData(600, 1e-12)]
    [InlineData(600, 1e-6)]
    public void A_negative_eigenvalue_is_refused_beyond_rounding(int size, double below)
    {
        var populations = Enumerable.Range(0, size).Select(k => k == 0 ? -below : (1 + below) / (size - 1)).ToArray();
        var state = DensityMatrix.Of(HermitianMatrix.Diagonal(populations)).Select(Analyse.Of);
        Assert.Equal(below < 1e-9, state.IsOk);
        if (!state.IsOk)
            Assert.Contains("negative eigenvalue -1e-6", $"{state}", StringComparison.Ordinal);
    }

    /// <summary>A mixture of a random pure state with weight 1 + x and of one basis vector with -x is no state.</summary>
    [Property(MaxTest = 50)]
    public bool Only_states_are_accepted(NearlyState own) =>
        DensityMatrix.Of(Mixed(own.Parts, own.Tenths / 10.0)).IsOk == (own.Tenths >= 0);

    private static Matrix<Complex> Mixed(Seq<int> parts, double weight)
    {
        var psi = Matrix<Complex>.Build
            .Dense(4, 1, (row, _) => new Complex(parts[2 * row], parts[2 * row + 1])).NormalizeColumns(2);
        var rho = psi * psi.ConjugateTranspose() * (1 - weight);
        rho[0, 0] += weight;
        return rho;
    }

    [Theory]
    [InlineData(0.5, 0, "F3", "0.500")]
    [InlineData(-1e-9, 1e-12, "F3", "0.000")]
    [InlineData(-1e-9, 1e-12, "E1", "-1.0E-009")]
    [InlineData(-1e-16, 1e-15, "E1", "0.0E+000")]
    [InlineData(2, 1, "F3", "0.99999 .. 3.00001")]
    public void Numbers_in_a_range_take_a_format(double middle, double error, string format, string text) =>
        Assert.Equal(text, Formatted(Bracket.Around(middle, error), format));

    [Theory]
    [InlineData(0.25, 1e-7, "0.25")]
    [InlineData(0, 1e-15, "0 (to 2e-15)")]
    public void And_print_themselves(double middle, double error, string text) =>
        Assert.Equal(text, $"{Bracket.Around(middle, error)}");

    private static string Formatted(Bracket number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
