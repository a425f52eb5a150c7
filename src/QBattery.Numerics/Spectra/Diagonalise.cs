using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Spectra;

/// <summary>Spectra of states, each case by the means that keep its small eigenvalues most accurate.</summary>
internal static class Diagonalise
{
    /// <summary>The largest number of distinct eigenvalues of a product state that is enumerated.</summary>
    public const int ProductLimit = 200_000;

    /// <summary>The non-zero eigenvalues; those of a dense matrix that come out negative count as zero.</summary>
    /// <exception cref="ArgumentException">A product state beyond <see cref="ProductLimit"/>.</exception>
    public static Spectrum Of(BatteryState state) => state switch
    {
        BatteryState.Diagonal diagonal => Single(diagonal.Populations),
        BatteryState.Factored factored => Single(Squares(factored.Factor)),
        BatteryState.Dense dense => Single(Eigenvalues(dense.Density)),
        BatteryState.Product product => Power(Of(product.Cell), product.Cells),
    };

    /// <summary>The eigenvalues of a Hermitian matrix, in no order.</summary>
    public static IEnumerable<double> Eigenvalues(Matrix<Complex> hermitian) =>
        hermitian.Evd(Symmetricity.Hermitian).EigenValues.Select(value => value.Real);

    private static IEnumerable<double> Squares(Matrix<Complex> factor) =>
        factor.Svd(computeVectors: false).S.Select(value => value.Real * value.Real);

    private static Spectrum Single(IEnumerable<double> eigenvalues) => new(eigenvalues
        .Where(value => value > 0)
        .OrderDescending()
        .Select(value => new EigenGroup(Math.Log(value), value, BigInteger.One))
        .ToSeq());

    /// <summary>Products of N eigenvalues of the cell; how often each is taken gives the multinomial count.</summary>
    private static Spectrum Power(Spectrum cell, int cells)
    {
        var values = cell.Groups;
        if (values.Count > 1 && SymmetricBasis.Dimension(cells, values.Count) > ProductLimit)
            throw new ArgumentException($"more than {ProductLimit} eigenvalues of a product of {cells} cells");
        return new(Occupations.All(cells, values.Count)
            .Select(taken => Group(taken.Zip(values, (number, value) => number * value.Log).Sum(), taken))
            .OrderByDescending(group => group.Log)
            .ToSeq());
    }

    private static EigenGroup Group(double log, Seq<int> taken)
    {
        var count = Occupations.Strings(taken);
        return new(log, Math.Exp(log + BigInteger.Log(count)), count);
    }
}
