using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.BruteForce;
using QBattery.Symbolic;
using Complex = System.Numerics.Complex;

namespace QBattery.Tests.Numerics.Dynamics;

/// <summary>
/// A model on all 2^N states of the cells and the levels of a cavity, as dense matrices made of the operators of single
/// cells: no ladder, no sector, no band, no symmetry. Time runs by Taylor series in short steps.
/// </summary>
internal sealed record WholeSpace(int Cells, int Photons)
{
    /// <summary>Levels of the cavity that products of operators may pass through.</summary>
    private const int Spare = 2;

    private int Levels => Photons + 1 + Spare;

    /// <summary>Energy and passive energy of the cells after a time, from all cells down and a photon number state.</summary>
    public Extraction Charge(Operator hamiltonian, Seq<Operator> jumps, int photons, double time, int sign = 1)
    {
        var h = Cut(Dense(hamiltonian)) * sign;
        var all = jumps.Select(jump => Cut(Dense(jump))).ToArray();
        var size = h.RowCount;
        var rho = Matrix<Complex>.Build.Dense(size, size);
        rho[photons, photons] = 1;
        var norm = 2 * h.L1Norm() + all.Sum(jump => 2 * jump.L1Norm() * jump.ConjugateTranspose().L1Norm());
        var steps = (int)Math.Ceiling(norm * time / 4);
        for (var step = 0; step < steps; step++) rho = Taylor(h, all, rho, time / steps);
        return BruteErgotropy.OfMatrix(Traced(rho), ProductSpace.Energies(Cells, 2));
    }

    private static Matrix<Complex> Taylor(Matrix<Complex> h, Matrix<Complex>[] jumps, Matrix<Complex> rho, double time)
    {
        var (sum, term) = (rho, rho);
        for (var n = 1; n < 45; n++)
        {
            term = Lindblad(h, jumps, term) * (time / n);
            sum += term;
        }
        return sum;
    }

    private static Matrix<Complex> Lindblad(Matrix<Complex> h, Matrix<Complex>[] jumps, Matrix<Complex> rho) => jumps.Aggregate(
        -Complex.ImaginaryOne * (h * rho - rho * h), (sum, jump) => jump.ConjugateTranspose() is var adjoint
            ? sum + jump * rho * adjoint - (adjoint * jump * rho + rho * adjoint * jump) / 2 : sum);

    private Matrix<Complex> Dense(Operator value) => value switch
    {
        Operator.Scalar(var re, var im) => Identity() * new Complex(Number(re), Number(im)),
        Operator.Ladder(var symbol) => Symbol(symbol),
        Operator.Sum(var terms) => terms.Select(Dense).Aggregate((a, b) => a + b),
        Operator.Product(var factors) => factors.Select(Dense).Aggregate((a, b) => a * b),
        Operator.Power(var b, var exponent) => Enumerable.Repeat(Dense(b), exponent).Aggregate((x, y) => x * y),
        _ => throw new ArgumentException("no operator"),
    };

    private double Number(Expr value) => double.Parse(
        Evaluate.Digits(value, new Dictionary<string, Rational> { ["N"] = Cells }, 17).OrThrow().Value,
        System.Globalization.CultureInfo.InvariantCulture);

    private Matrix<Complex> Symbol(LadderSymbol symbol)
    {
        var (plus, annihilator) = (Raising(), Matrix<Complex>.Build.Dense(Levels, Levels, (i, j) => j == i + 1 ? Math.Sqrt(j) : 0));
        var (minus, empty) = (plus.ConjugateTranspose(), Matrix<Complex>.Build.DenseIdentity(1 << Cells));
        return symbol switch
        {
            LadderSymbol.Jp => OfCells(plus),
            LadderSymbol.Jm => OfCells(minus),
            LadderSymbol.Jx => OfCells((plus + minus) / 2),
            LadderSymbol.Jy => OfCells((plus - minus) / new Complex(0, 2)),
            LadderSymbol.Jz => OfCells((plus * minus - minus * plus) / 2),
            LadderSymbol.A => empty.KroneckerProduct(annihilator),
            _ => empty.KroneckerProduct(annihilator.ConjugateTranspose()),
        };
    }

    /// <summary>The sum over the cells of the matrix ((0, 0), (1, 0)) of one of them.</summary>
    private Matrix<Complex> Raising() => Enumerable.Range(0, Cells).Select(cell => Enumerable.Range(0, Cells)
        .Select(other => other == cell
            ? Matrix<Complex>.Build.DenseOfArray(new Complex[,] { { 0, 0 }, { 1, 0 } })
            : Matrix<Complex>.Build.DenseIdentity(2)).Aggregate((a, b) => a.KroneckerProduct(b))).Aggregate((a, b) => a + b);

    private Matrix<Complex> OfCells(Matrix<Complex> cells) =>
        cells.KroneckerProduct(Matrix<Complex>.Build.DenseIdentity(Levels));

    private Matrix<Complex> Identity() => Matrix<Complex>.Build.DenseIdentity((1 << Cells) * Levels);

    private Matrix<Complex> Cut(Matrix<Complex> whole) => Matrix<Complex>.Build.Dense((1 << Cells) * (Photons + 1), (1 << Cells) * (Photons + 1),
        (i, j) => whole[Whole(i), Whole(j)]);

    private int Whole(int place) => place / (Photons + 1) * Levels + place % (Photons + 1);

    private Matrix<Complex> Traced(Matrix<Complex> joint) => Matrix<Complex>.Build.Dense(1 << Cells, 1 << Cells, (row, column) =>
        joint.SubMatrix(row * (Photons + 1), Photons + 1, column * (Photons + 1), Photons + 1).Trace());
}
