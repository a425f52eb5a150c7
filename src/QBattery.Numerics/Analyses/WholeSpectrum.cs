using QBattery.Numerics.Bounds;
using QBattery.Numerics.Files;
using QBattery.Numerics.Hermitian;

namespace QBattery.Numerics.Analyses;

/// <summary>Everything from all eigenvalues, with the error of their computation.</summary>
internal static class WholeSpectrum
{
    /// <summary>The knowledge, or a <see cref="Reason.BadArgument"/> for an eigenvalue below zero.</summary>
    public static Result<EigenKnowledge> Of(HermitianMatrix density, double tolerance, string name)
    {
        var values = Eigenvalues.Of(density);
        return values[^1] < -tolerance
            ? new Reason.BadArgument(name,
                $"it has a negative eigenvalue {Collector.Text(values[^1])}; down to {Collector.Text(-tolerance)} is taken for rounding")
            : Of(values);
    }

    /// <summary>
    /// The knowledge from eigenvalues; those below zero count as zero, and their sum is an error of the rest.
    /// </summary>
    public static EigenKnowledge Of(double[] values)
    {
        var negative = 0.0;
        foreach (var value in values) negative -= Math.Min(0, value);
        var error = Eigenvalues.Error(values.Length) + negative;
        return new(
            Bracket.Around(values[0], error), Entropy(values, error), Rank(values, error),
                energies => Passive(values, energies, error),
            values.ToSeq(), "all eigenvalues, by Householder's reduction and QL steps");
    }

    /// <summary>
    /// An eigenvalue that is wrong by e changes -x ln x by at most e (1 - ln e), since the function is concave and
    /// steepest at zero.
    /// </summary>
    private static Bracket Entropy(double[] values, double error)
    {
        var sum = 0.0;
        foreach (var value in values)
            if (value > 0) sum -= value * Math.Log(value);
        return Bracket.Around(sum, values.Length * error * (1 - Math.Log(error)));
    }

    /// <summary>Eigenvalues that are certainly not zero, up to those that are not certainly zero.</summary>
    private static Bracket Rank(double[] values, double error)
    {
        var certain = 0;
        foreach (var value in values)
            if (value > error) certain++;
        return new(Math.Max(1, certain), values.Length);
    }

    /// <summary>
    /// The j-th eigenvalue on the j-th energy. Sorted eigenvalues are each wrong by at most the error; the largest has
    /// energy zero.
    /// </summary>
    private static Bracket Passive(double[] values, int[] energies, double error)
    {
        var (sum, total) = (0.0, 0.0);
        for (var j = 0; j < values.Length; j++)
            (sum, total) = (sum + Math.Max(0, values[j]) * energies[j], total + energies[j]);
        return Bracket.Around(sum, error * total);
    }
}
