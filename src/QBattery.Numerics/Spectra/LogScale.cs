namespace QBattery.Numerics.Spectra;

/// <summary>Sums of numbers that may be far outside the range of a double, by their logarithms.</summary>
internal static class LogScale
{
    /// <summary>ln of the sum of exp(x); minus infinity for none.</summary>
    public static double Sum(ReadOnlySpan<double> logs)
    {
        var most = double.NegativeInfinity;
        foreach (var log in logs) most = Math.Max(most, log);
        if (double.IsNegativeInfinity(most)) return most;
        var sum = 0.0;
        foreach (var log in logs) sum += Math.Exp(log - most);
        return most + Math.Log(sum);
    }

    /// <summary>ln(e^x + e^y).</summary>
    public static double Add(double x, double y) => Sum([x, y]);

    /// <summary>ln(1 - e^x) for x below 0, without loss of digits at either end.</summary>
    public static double OneMinusExp(double x) =>
        x > -Math.Log(2) ? Math.Log(-ExpMinusOne(x)) : MathNet.Numerics.SpecialFunctions.Log1p(-Math.Exp(x));

    private static double ExpMinusOne(double x) => 2 * Math.Exp(x / 2) * Math.Sinh(x / 2);
}
