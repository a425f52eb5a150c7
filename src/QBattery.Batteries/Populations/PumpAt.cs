using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>
/// The populations of the birth chain at one N, exactly: sums of residues of e^(st) prod lambda_j/(s + lambda_j) with
/// rational coefficients, one (a + b t) e^(-lambda t) for each distinct rate.
/// </summary>
public static class PumpAt
{
    /// <summary>a e^(-rate t) + b t e^(-rate t), by rate.</summary>
    private sealed record Residue(Rational A, Rational B)
    {
        public static Residue operator +(Residue x, Residue y) => new(x.A + y.A, x.B + y.B);

        public Residue Times(Rational factor) => new(A * factor, B * factor);
    }

    /// <summary>n and 1 - p_N, the latter summed over the other populations.</summary>
    /// <param name="cells">N, from 1 on.</param>
    /// <param name="time">The time, free of N.</param>
    public static FiniteSums Of(int cells, Expr time)
    {
        var populations = Enumerable.Range(0, cells).Select(k => Population(cells, k)).ToList();
        var missing = Sum(populations.Select((p, k) => (p, (Rational)(cells - k))), time);
        return new(Build.Number(cells) - missing, Sum(populations.Select(p => (p, Rational.One)), time));
    }

    private static Expr Sum(IEnumerable<(Dictionary<int, Residue> Population, Rational Weight)> parts, Expr time) =>
        Build.Sum(parts
        .SelectMany(part => part.Population.Select(p => (Rate: p.Key, Residue: p.Value.Times(part.Weight))))
        .GroupBy(p => p.Rate, p => p.Residue)
        .Select(group => (Rate: group.Key, Total: group.Aggregate((x, y) => x + y)))
        .Select(p =>
            (Build.Number(p.Total.A) + Build.Number(p.Total.B) * time) * Build.Exp(-(Build.Number(p.Rate) * time))));

    private static int Rate(int cells, int j) => (j + 1) * (cells - j);

    /// <summary>
    /// p_k for k below N: the product of the rates below k over the product of s + lambda_j for j = 0..k.
    /// </summary>
    private static Dictionary<int, Residue> Population(int cells, int k)
    {
        var rates = Enumerable.Range(0, k + 1).Select(j => Rate(cells, j)).ToList();
        var scale = rates.SkipLast(1).Aggregate(Rational.One, (product, rate) => product * rate);
        return rates.Distinct().ToDictionary(rate => rate, rate => At(rates, rate).Times(scale));
    }

    /// <summary>
    /// The residue of e^(st)/prod (s + lambda_j) at s = -rate: with c the product and d the logarithmic derivative of
    /// the other factors there, c for a simple pole and c (t + d) for a double one.
    /// </summary>
    private static Residue At(List<int> rates, int rate)
    {
        var others = rates.Where(other => other != rate).ToList();
        var c = others.Aggregate(Rational.One, (product, other) => product / (other - rate));
        var d = others.Aggregate(Rational.Zero, (sum, other) => sum - Rational.Of(1, other - rate));
        return rates.Count(other => other == rate) == 2 ? new(c * d, c) : new(c, Rational.Zero);
    }
}
