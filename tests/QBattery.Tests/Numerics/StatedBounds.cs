using QBattery.Symbolic.Core;

namespace QBattery.Tests.Numerics;

/// <summary>Left never exceeds Right, for the states the statement covers.</summary>
public sealed record StatedBound(
    string Name, bool TwoLevelsOnly, Func<Measured, double> Left, Func<Measured, double> Right)
{
    public bool Holds(Measured state) => Left(state) <= Right(state) + StatedBounds.Slack;

    public double Gap(Measured state) => Right(state) - Left(state);
}

/// <summary>
/// PHYSICS.md sections 2 and 3 as inequalities for n L = E_passive, so that empty batteries need no exception. To test
/// the bounds of the library instead, replace <see cref="All"/>.
/// </summary>
public static class StatedBounds
{
    /// <summary>Above the rounding of the brute force, below any mistake.</summary>
    public const double Slack = 1e-10;

    /// <summary>The purity bounds have vertical tangents; there rounding of P is allowed for in P.</summary>
    private const double PurityRounding = 1e-13;

    public static Seq<StatedBound> All { get; } =
    [
        new("T1, from below", true, s => s.Deficit, s => s.Passive),
        new("T1, from above", true, s => s.Passive, s => s.Deficit),
        new("T3, from below", false, LayeredDeficits, s => s.Passive),
        new("T3, from above", false, s => s.Passive, LayeredDeficits),
        new("universal", true, s => s.Passive, s => s.Cells / (s.Cells + 1.0)),
        new("rank", true, s => s.Passive, s => 1 - 1.0 / s.Rank),
        new("purity, simple lower", true, s => 1 - Math.Sqrt(s.Purity), s => s.Passive),
        new("purity, simple upper", true, s => s.Passive, s => 1 - s.Purity),
        new("purity, tight lower", true, s => 1 - LargestFromAbove(s), s => s.Passive),
        new("purity, tight upper", true, s => s.Passive, s => 1 - LargestFromBelow(s)),
        new("entropy, upper", true, s => s.Passive, s => 1 - Math.Exp(-s.Entropy)),
        new("entropy, lower", true, s => s.Entropy, EntropyAllowed),
        new("energy only", true, s => s.Passive, s => 1 - LargestFromEnergy(s)),
        new("target fidelity", true, s => s.Passive, s => 1 - s.Fidelity),
        new("d levels, lower", false, s => s.Deficit, s => s.Passive),
        new("d levels, upper", false, s => s.Passive, s => (s.Levels - 1) * s.Deficit),
        new("d levels, universal", false, s => s.Passive, s => (s.Levels - 1.0) * s.Cells / (s.Cells + 1)),
        new("ladder, lower", true, s => s.Deficit, s => s.PassiveLadder),
        new("ladder, upper", true, s => s.PassiveLadder, s => s.Deficit * (s.Cells + 1) / 2),
    ];

    public static StatedBound Named(string name) => All.Single(bound => bound.Name == name);

    /// <summary>sum over q = 1..d-1 of 1 - S_C(N+q-1, N), each the sum of the eigenvalues beyond.</summary>
    private static double LayeredDeficits(Measured s) => Enumerable.Range(1, s.Levels - 1)
        .Sum(q => s.Eigenvalues.Skip((int)MathNet.Numerics.Combinatorics.Combinations(s.Cells + q - 1, s.Cells)).Sum());

    private static double LargestFromAbove(Measured s)
    {
        var (share, purity) = (1.0 / s.Dimension, s.Purity + PurityRounding);
        return share + Math.Sqrt((1 - share) * (purity - share));
    }

    private static double LargestFromBelow(Measured s)
    {
        var purity = s.Purity - PurityRounding;
        var m = Math.Floor(1 / purity);
        return (1 + Math.Sqrt(((m + 1) * purity - 1) / m)) / (m + 1);
    }

    private static double EntropyAllowed(Measured s) =>
        XLogX(s.Largest) + XLogX(s.Deficit) + s.Deficit * Math.Log(Math.Max(1, s.Dimension - 1));

    private static double XLogX(double x) => x > 0 ? -x * Math.Log(x) : 0;

    private static double LargestFromEnergy(Measured s)
    {
        var b = Math.Min(s.Energy, s.Cells - s.Energy);
        var m = Math.Max(1, Math.Ceiling(2 * b));
        return 2 * (m - b) / (m * (m + 1));
    }
}
