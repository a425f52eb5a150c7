using QBattery.Numerics;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>
/// What the bounds of PHYSICS.md section 3 speak about, from matrices on the full product space: n, the passive
/// energies (L is the first over n), all eigenvalues descending with negative errors set to zero, and the
/// population of |N>.
/// </summary>
public sealed record Measured(
    int Cells, int Levels, int Rank, double Energy, double Passive, double PassiveLadder,
    Seq<double> Eigenvalues, double Fidelity)
{
    public static Measured Of(Sample sample) => Of(sample.State(), sample.Rank());

    internal static Measured Of(BatteryState state, int rank)
    {
        var density = ProductSpace.Embed(state);
        var full = BruteErgotropy.OfMatrix(density, ProductSpace.Energies(state.Cells, state.Levels));
        return new(state.Cells, state.Levels, rank, full.Energy, full.PassiveEnergy,
            BruteErgotropy.Ladder(state).PassiveEnergy,
            BruteErgotropy.Eigenvalues(state).Select(r => Math.Max(0, r)).ToSeq(),
            density[density.RowCount - 1, density.ColumnCount - 1].Real);
    }

    public double Largest => Eigenvalues[0];

    /// <summary>1 - r_0.</summary>
    public double Deficit => Eigenvalues.Skip(1).Sum();

    public double Purity => Eigenvalues.Sum(r => r * r);

    public double Entropy => Eigenvalues.Sum(r => r > 0 ? -r * Math.Log(r) : 0);

    public int Dimension => SymmetricBasis.Dimension(Cells, Levels);
}
