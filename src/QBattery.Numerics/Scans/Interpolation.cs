using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A measured point.</summary>
/// <param name="Cells">N.</param>
/// <param name="Value">The value there.</param>
/// <param name="Noise">How far it may be off by rounding.</param>
internal sealed record Sample(double Cells, double Value, double Noise)
{
    /// <summary>The noise and the rounding of the value itself.</summary>
    internal double Uncertainty => Noise + 4e-16 * (1 + Math.Abs(Value));
}

/// <summary>A number with a bound on its error that is estimated, not proved.</summary>
/// <param name="Value">The number.</param>
/// <param name="Error">How far off it is at most, as far as the points tell.</param>
public sealed record Uncertain(double Value, double Error)
{
    /// <summary>Digits, and the error of the last ones in brackets: 0.25000005(90).</summary>
    public override string ToString() => Decimals.WithError(Value, Error);
}

/// <summary>How far a prediction is off.</summary>
/// <param name="Size">The distance.</param>
/// <param name="Noise">How much of it the noise of the points may be.</param>
internal sealed record Miss(double Size, double Noise);

/// <summary>Combinations of as many functions of N as there are points, through all of them.</summary>
internal static class Interpolation
{
    /// <summary>How far the combination through all points but the last is from the last.</summary>
    public static Miss Surprise(Seq<Func<double, double>> functions, Seq<Sample> points)
    {
        var known = points[..^1];
        var weights = Matrix(functions, known).Transpose()
            .Solve(Vector<double>.Build.DenseOfEnumerable(functions.Select(function => function(points[^1].Cells))));
        return new(
            Math.Abs(known.Select((point, i) => weights[i] * point.Value).Sum() - points[^1].Value),
            known.Select((point, i) => Math.Abs(weights[i]) * point.Uncertainty).Sum() + points[^1].Uncertainty);
    }

    private static Matrix<double> Matrix(Seq<Func<double, double>> functions, Seq<Sample> points) =>
        Matrix<double>.Build.Dense(points.Count, functions.Count, (i, j) => functions[j](points[i].Cells));
}
