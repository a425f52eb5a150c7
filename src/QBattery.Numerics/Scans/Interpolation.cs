using MathNet.Numerics.LinearAlgebra;

namespace QBattery.Numerics.Scans;

/// <summary>A measured point.</summary>
/// <param name="Cells">N.</param>
/// <param name="Value">The value there.</param>
/// <param name="Noise">How far it may be off by rounding.</param>
public sealed record Sample(int Cells, double Value, double Noise);

/// <summary>A number with a bound on its error that is estimated, not proved.</summary>
/// <param name="Value">The number.</param>
/// <param name="Error">How far off it is at most, as far as the points tell.</param>
public sealed record Uncertain(double Value, double Error);

/// <summary>Combinations of as many functions of N as there are points, through all of them.</summary>
internal static class Interpolation
{
    /// <summary>How far the combination through all points but the last is from the last.</summary>
    public static double Surprise(Seq<Func<double, double>> functions, Seq<Sample> points)
    {
        var known = points[..^1];
        var coefficients = Matrix(functions, known)
            .Solve(Vector<double>.Build.DenseOfEnumerable(known.Select(point => point.Value)));
        var predicted = functions.Select((function, i) => coefficients[i] * function(points[^1].Cells)).Sum();
        return Math.Abs(predicted - points[^1].Value);
    }

    private static Matrix<double> Matrix(Seq<Func<double, double>> functions, Seq<Sample> points) =>
        Matrix<double>.Build.Dense(points.Count, functions.Count, (i, j) => functions[j](points[i].Cells));
}
