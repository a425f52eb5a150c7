using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>Left never exceeds Right, for the states the statement covers.</summary>
public sealed record StatedBound(
    string Name, bool TwoLevelsOnly, Func<Measured, double> Left, Func<Measured, double> Right)
{
    public bool Holds(Measured state) => Left(state) <= Right(state) + StatedBounds.Slack;

    public double Gap(Measured state) => Right(state) - Left(state);
}

/// <summary>
/// What PHYSICS.md sections 2 and 3 state beyond the library's bounds, as inequalities for n L = E_passive, so that empty
/// batteries need no exception: theorems T1 and T3, and bounds in quantities that the library does not use.
/// </summary>
public static class StatedBounds
{
    /// <summary>Above the rounding of the brute force, below any mistake.</summary>
    public const double Slack = 1e-10;

    public static Seq<StatedBound> All { get; } =
    [
        new("T1, from below", true, s => s.Deficit, s => s.Passive),
        new("T1, from above", true, s => s.Passive, s => s.Deficit),
        new("T3, from below", false, LayeredDeficits, s => s.Passive),
        new("T3, from above", false, s => s.Passive, LayeredDeficits),
        new("entropy, upper", true, s => s.Passive, s => 1 - Math.Exp(-s.Entropy)),
        new("entropy, lower", true, s => s.Entropy, EntropyAllowed),
        new("energy only", true, s => s.Passive, s => 1 - LargestFromEnergy(s)),
        new("target fidelity", true, s => s.Passive, s => 1 - s.Fidelity),
        new("ladder, lower", true, s => s.Deficit, s => s.PassiveLadder),
        new("ladder, upper", true, s => s.PassiveLadder, s => s.Deficit * (s.Cells + 1) / 2),
    ];

    public static StatedBound Named(string name) => All.Single(bound => bound.Name == name);

    /// <summary>sum over q = 1..d-1 of 1 - S_C(N+q-1, N), each the sum of the eigenvalues beyond.</summary>
    private static double LayeredDeficits(Measured s) => Enumerable.Range(1, s.Levels - 1)
        .Sum(q => s.Eigenvalues.Skip((int)MathNet.Numerics.Combinatorics.Combinations(s.Cells + q - 1, s.Cells)).Sum());

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
