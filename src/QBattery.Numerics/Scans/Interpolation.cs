using MathNet.Numerics.LinearAlgebra;

namespace QBattery.Numerics.Scans;

/// <summary>A measured point.</summary>
/// <param name="Cells">N.</param>
/// <param name="Value">The value there.</param>
/// <param name="Noise">How far it may be off by rounding.</param>
public sealed record Sample(int Cells, double Value, double Noise);

/// <summary>A number with an estimate of its error.</summary>
/// <param name="Value">The number.</param>
/// <param name="Error">How far off it probably is.</param>
public sealed record Uncertain(double Value, double Error);

/// <summary>Combinations of as many functions of N as there are points, through all of them.</summary>
internal static class Interpolation
{
    /// <summary>The coefficient of one function, with the noise of the points carried through.</summary>
    public static Uncertain Coefficient(Seq<Func<double, double>> functions, Seq<Sample> points, int which)
    {
        var weights = Matrix(functions, points).Transpose().Solve(Unit(functions.Count, which));
        return new(
            points.Select((point, i) => weights[i] * point.Value).Sum(),
            points.Select((point, i) => Math.Abs(weights[i]) * point.Noise).Sum());
    }

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

    private static Vector<double> Unit(int size, int which) =>
        Vector<double>.Build.Dense(size, i => i == which ? 1 : 0);
}
