using System.Numerics;
using MathNet.Numerics;
using QBattery.Symbolic;

namespace QBattery.Numerics.Spectra;

/// <summary>Equal eigenvalues of a state.</summary>
/// <param name="Log">The natural logarithm of one of them; does not underflow for products of many cells.</param>
/// <param name="Mass">Their sum.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct EigenGroup(double Log, double Mass, BigInteger Count)
{
    /// <summary>One of the eigenvalues.</summary>
    public double Each => Count.IsOne ? Mass : Math.Exp(Log);
}

/// <summary>
/// The non-zero eigenvalues r_0 >= r_1 >= ... of a state. Quantities that vanish for a pure state are sums of positive
/// terms over the small eigenvalues, never differences from 1.
/// </summary>
/// <param name="Groups">The eigenvalues, descending; groups need not be merged where they are equal.</param>
internal sealed record Spectrum(Seq<EigenGroup> Groups)
{
    /// <summary>From the logarithms of eigenvalues, descending; minus infinity stands for zero.</summary>
    public static Spectrum OfLogs(IEnumerable<double> logs) => new(logs.Where(double.IsFinite)
        .Select(log => new EigenGroup(log, Math.Exp(log), BigInteger.One)).ToSeq());

    /// <summary>The largest eigenvalue r_0.</summary>
    public double Largest => Groups[0].Each;

    /// <summary>1 - r_0.</summary>
    public double Deficit => Groups[0].Mass * (1 - 1 / (double)Groups[0].Count) + Rest.Sum(group => group.Mass);

    /// <summary>ln(1 - r_0), also where 1 - r_0 is below the range of a double.</summary>
    public double LogDeficit => LogScale.Sum([.. LogMass(Groups[0], Groups[0].Count - 1),
        .. Rest.SelectMany(group => LogMass(group, group.Count))]);

    /// <summary>The purity P = sum r_j^2.</summary>
    public double Purity => Groups.Sum(group => group.Mass * group.Each);

    /// <summary>1 - P = sum r_j (1 - r_j).</summary>
    public double Impurity => Groups[0].Mass * Deficit + Rest.Sum(group => group.Mass * (1 - group.Each));

    /// <summary>The von Neumann entropy S = -sum r_j ln r_j, in nats.</summary>
    public double Entropy => -Groups[0].Mass * LogLargest - Rest.Sum(group => group.Mass * group.Log);

    /// <summary>The number of non-zero eigenvalues kept.</summary>
    public BigInteger Count => Groups.Aggregate(BigInteger.Zero, (sum, group) => sum + group.Count);

    private IEnumerable<EigenGroup> Rest => Groups.Skip(1);

    /// <summary>The logarithm of the sum of so many eigenvalues of a group, if there are any.</summary>
    private static IEnumerable<double> LogMass(EigenGroup group, BigInteger count) =>
        count.IsZero ? [] : [count.IsOne ? group.Log : group.Log + BigInteger.Log(count)];

    private double LogLargest => Deficit < 0.5 ? SpecialFunctions.Log1p(-Deficit) : Groups[0].Log;

    /// <summary>The number of eigenvalues above the tolerance times r_0.</summary>
    public BigInteger Rank(double tolerance) => Groups
        .Where(group => group.Log > Groups[0].Log + Math.Log(tolerance))
        .Aggregate(BigInteger.Zero, (sum, group) => sum + group.Count);
}
