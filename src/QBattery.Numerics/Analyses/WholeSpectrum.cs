using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Numerics.Analyses;

/// <summary>Everything from all eigenvalues, with the errors of the matrix and of their computation.</summary>
internal static class WholeSpectrum
{
    /// <summary>The knowledge from the eigenvalues of a matrix; those below zero count as zero.</summary>
    public static EigenKnowledge Of(double[] values, StateError given)
    {
        var (own, norm) = (Eigenvalues.Error(values.Length), Math.Sqrt(values.Sum(value => value * value)));
        var error = given.Clipped(Below(values, own), Math.Max(0, -values[^1]), norm);
        var (each, all) = (own + Below(values, 0) + error.Frobenius, values.Length * own + Below(values, 0) + error.Trace);
        return new(
            Bracket.Around(values[0], each).Within(1.0 / values.Length, 1), Entropy(values, all), Rank(values, each),
            energies => Passive(values, energies, each, all), values.ToSeq(), each, error,
            new EigenMethod.All());
    }

    /// <summary>The sum of what eigenvalues are below zero by, beyond an error.</summary>
    private static double Below(double[] values, double error)
    {
        var sum = 0.0;
        foreach (var value in values) sum += Math.Max(0, -value - error);
        return sum;
    }

    /// <summary>
    /// Errors e_j of eigenvalues change the sum of -x ln x by at most that of -e_j ln e_j (Fannes), which is largest
    /// when all are equal.
    /// </summary>
    private static Bracket Entropy(double[] values, double all)
    {
        var (sum, share) = (0.0, Math.Min(all / values.Length, 1 / Math.E));
        foreach (var value in values)
            if (value > 0) sum -= value * Math.Log(value);
        return Bracket.Around(sum, values.Length * share * -Math.Log(share)).Within(0, Math.Log(values.Length));
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
    /// The j-th eigenvalue on the j-th energy. Sorted eigenvalues are wrong by at most the error of each, and together
    /// by at most that of all.
    /// </summary>
    private static Bracket Passive(double[] values, int[] energies, double each, double all)
    {
        var total = 0.0;
        foreach (var energy in energies) total += energy;
        var error = Math.Min(each * total, all * energies[^1]);
        return Bracket.Around(Filling.PassiveEnergy(values, energies), error).Within(0, double.MaxValue);
    }
}
