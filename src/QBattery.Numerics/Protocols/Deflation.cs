using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Spectra;

namespace QBattery.Numerics.Protocols;

/// <summary>
/// The spectrum of rho = F^T F. Near a pure state, its largest eigenvector v is taken out of the factor: what is left,
/// F (1 - v v^T), has all other eigenvalues, of their own size, and none is a small difference of large numbers. An error e
/// of v adds e^2 to them.
/// </summary>
internal static class Deflation
{
    /// <summary>1 - P above this leaves eleven digits in a Gram matrix.</summary>
    private const double NearlyPure = 2e-4;

    /// <summary>Products with rho that find v: the others fall by 1 - P at least each time.</summary>
    private const int Products = 12;

    /// <summary>The spectrum, descending.</summary>
    public static Spectrum Spectrum(Reduced.Entangled state)
    {
        var impurity = 1 - Math.Pow(state.Density.FrobeniusNorm(), 2);
        return Spectra.Spectrum.OfLogs(impurity > NearlyPure ? Logs(Values(state.Density)) : Deflated(state));
    }

    private static IEnumerable<double> Deflated(Reduced.Entangled state)
    {
        var top = Top(state.Density);
        var rest = state.Factor - (state.Factor * top).OuterProduct(top);
        // One of the values left is that of v itself, zero but for rounding.
        var others = Values(new Reduced.Entangled(rest).Density)[..^1];
        return Logs([1 - others.Sum(), .. others]);
    }

    /// <summary>The largest eigenvector, from the column of the largest population.</summary>
    private static Vector<double> Top(Matrix<double> density)
    {
        var vector = density.Column(density.Diagonal().MaximumIndex());
        for (var i = 0; i < Products; i++) vector = (density * vector).Normalize(2);
        return vector;
    }

    private static double[] Values(Matrix<double> density) =>
        Eigenvalues.Of(HermitianMatrix.Of(density.RowCount, (i, j) => density[i, j]));

    private static IEnumerable<double> Logs(double[] eigenvalues) => eigenvalues.Select(r => Math.Log(Math.Max(0, r)));
}
