namespace QBattery.Numerics.CrossChecks;

/// <summary>
/// The pure-birth chain k to k+1 at rate (k+1)(N-k), by uniformisation: only sums and products of positive numbers, so
/// that small populations keep their digits.
/// </summary>
internal static class BirthChain
{
    /// <summary>Expected jumps in one step; the exponential of minus this is far above the smallest double.</summary>
    private const double MaxJumps = 200;

    /// <summary>The populations after a time from k = 0.</summary>
    public static List<double> Populations(int cells, double time)
    {
        var rates = Enumerable.Range(0, cells + 1).Select(k => (k + 1.0) * (cells - k)).ToArray();
        var fastest = rates.Max();
        var steps = (int)Math.Ceiling(fastest * Math.Max(time, 0) / MaxJumps);
        var populations = Enumerable.Range(0, cells + 1).Select(k => k == 0 ? 1.0 : 0).ToArray();
        for (var step = 0; step < steps; step++) populations = Step(populations, rates, fastest,
            fastest * time / steps);
        return [.. populations];
    }

    /// <summary>Poisson mixture of powers of the jump matrix.</summary>
    private static double[] Step(double[] start, double[] rates, double fastest, double jumps)
    {
        var (power, weight, sum) = (start, Math.Exp(-jumps), new double[start.Length]);
        for (var n = 1; n < jumps + 40 * Math.Sqrt(jumps) + 60; n++)
        {
            for (var k = 0; k < sum.Length; k++) sum[k] += weight * power[k];
            power = [.. power.Select((p, k) =>
                p * (1 - rates[k] / fastest) + (k > 0 ? power[k - 1] * rates[k - 1] / fastest : 0))];
            weight *= jumps / n;
        }
        return sum;
    }
}
