using QBattery.Numerics;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>The ways to fill energies agree, with a spectrum from logarithms too.</summary>
public sealed class FillingTests
{
    [Property]
    public bool Groups_single_values_and_the_ladder_agree(TwoLevelSample own)
    {
        var sample = own.Sample;
        var (state, ladder) = (sample.State(), Enumerable.Range(0, sample.Cells + 1).ToArray());
        var spectrum = Diagonalise.Of(state);
        double[] values = [.. spectrum.Groups.Select(group => group.Each)];
        var expected = values.Select((r, k) => r * k).Sum();
        return Near(expected, Filling.PassiveEnergy(spectrum, EnergyLevels.Symmetric(sample.Cells, 2)))
            && Near(expected, Filling.OnLadder(spectrum))
            && Near(expected, Filling.PassiveEnergy(values, ladder))
            && Near(expected, Filling.OnLadder(Spectrum.OfLogs(values.Select(r => Math.Log(r)))));
    }

    /// <summary>Three equal eigenvalues stand on 0, 1 and 2, the fourth on 3.</summary>
    [Fact]
    public void Equal_eigenvalues_stand_side_by_side() => Assert.Equal(0.3 * 3 + 0.1 * 3,
        Filling.OnLadder(new([new(Math.Log(0.3), 0.9, 3), new(Math.Log(0.1), 0.1, 1)])), 1e-15);

    [Fact]
    public void The_deficit_of_logarithms_goes_below_any_double()
    {
        var spectrum = Spectrum.OfLogs([0, -1000, -1000, double.NegativeInfinity]);
        Assert.Equal(-1000 + Math.Log(2), spectrum.LogDeficit, 1e-12);
        Assert.Equal(3, spectrum.Count);
        Assert.Equal(double.NegativeInfinity, Spectrum.OfLogs([0]).LogDeficit);
    }

    [Property]
    public bool And_is_the_logarithm_of_the_deficit(Sample sample) =>
        Diagonalise.Of(sample.State()) is var spectrum
        && (spectrum.Deficit == 0 || Near(spectrum.LogDeficit, Math.Log(spectrum.Deficit)));

    [Fact]
    public void Ranges_of_numbers_have_a_middle_and_shares()
    {
        var range = new Bracket(1, 3);
        Assert.Equal((2, 2, 1.5), (range.Middle, range.Width, range.At(0.25)));
        Assert.True(range.Contains(1) && range.Contains(3) && !range.Contains(0.999));
    }

    private static bool Near(double x, double y) => Math.Abs(x - y) <= 1e-13 * Math.Max(1, Math.Abs(x));
}
