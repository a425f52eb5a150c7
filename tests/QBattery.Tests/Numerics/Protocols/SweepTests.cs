using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;
using Complex = System.Numerics.Complex;

namespace QBattery.Tests.Numerics.Protocols;

public sealed class SweepTests
{
    /// <summary>A finite sweep leaves oscillations of this size.</summary>
    private const double Finite = 0.012;

    [Theory]
    [InlineData(1, 1, 3)]
    [InlineData(2, 3, 12)]
    [InlineData(3, 2, 8)]
    public void All_populations_agree_with_a_slow_integration_through_resonance(int cells, int photons, double rate)
    {
        var logs = AdiabaticSweep.LogPopulations(cells, photons, rate);
        var integrated = Integrated(cells, photons, rate);
        Assert.All(integrated.Index(), entry => Assert.Equal(entry.Item, Math.Exp(logs[entry.Index]), Finite));
    }

    [Fact]
    public void Fewer_photons_than_cells_leave_cells_empty()
    {
        var charged = Run.Of("sweep", "photons=3,rate=1/10", 5);
        Assert.Equal(3, charged.Energetics.Energy, 1e-12);
        Assert.InRange(charged.Energetics.Deficit, 0, 1e-20);
    }

    /// <summary>Split steps of H(t) = -v t k + couplings, averaged over the last tenth of the sweep.</summary>
    private static double[] Integrated(int cells, int photons, double rate)
    {
        var levels = Math.Min(cells, photons) + 1;
        var (end, step) = (80 / Math.Sqrt(rate), 0.01 / Math.Sqrt(rate));
        var steps = (int)(2 * end / step);
        var hop = Hop(cells, photons, levels, step);
        var (psi, mean) = (Vector<Complex>.Build.Dense(levels, k => k == 0 ? 1 : 0), new double[levels]);
        for (var i = 0; i < steps; i++)
        {
            var turn = rate * (i * step - end + step / 2) * step / 2;
            psi = Turned(hop * Turned(psi, turn), turn);
            for (var k = 0; i >= steps - steps / 10 && k < levels; k++)
                mean[k] += Math.Pow(psi[k].Magnitude, 2) / (steps / 10);
        }
        return mean;
    }

    private static Vector<Complex> Turned(Vector<Complex> psi, double angle) =>
        psi.MapIndexed((k, value) => value * Complex.FromPolarCoordinates(1, k * angle));

    private static Matrix<Complex> Hop(int cells, int photons, int levels, double step)
    {
        var couplings = Matrix<double>.Build.Dense(levels, levels, (i, j) => Math.Abs(i - j) == 1
            ? Math.Sqrt(photons - Math.Min(i, j)) * Math.Sqrt((Math.Min(i, j) + 1) * (cells - Math.Min(i, j)))
            : 0);
        var evd = couplings.Evd(Symmetricity.Symmetric);
        var vectors = evd.EigenVectors.ToComplex();
        return vectors * Matrix<Complex>.Build.DenseOfDiagonalArray(
            [.. evd.EigenValues.Select(value => Complex.Exp(-Complex.ImaginaryOne * value * step))])
            * vectors.ConjugateTranspose();
    }
}
