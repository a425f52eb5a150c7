using QBattery.Numerics;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.Ensembles;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

public sealed class OracleAgainstBruteForceTests
{
    private const double Close = 1e-11;

    [Property(MaxTest = 150)]
    public bool Counted_levels_agree_with_the_full_space(Sample sample) =>
        Agree(Oracle.Full(sample.State()), BruteErgotropy.Full(sample.State()));

    [Property(MaxTest = 150)]
    public bool The_ladder_agrees_with_the_projected_Hamiltonian(Sample sample) =>
        Agree(Oracle.Ladder(sample.State()).OrThrow(), BruteErgotropy.Ladder(sample.State()));

    [Property(MaxTest = 150)]
    public bool Reduced_states_agree_with_the_partial_trace(Sample sample) =>
        Enumerable.Range(1, sample.Cells).All(kept => Agree(
            Oracle.Subset(sample.State(), kept), BruteErgotropy.Subset(sample.State(), kept)));

    [Property(MaxTest = 150)]
    public bool Reduced_matrices_agree_entry_by_entry(Sample sample)
    {
        var state = sample.State();
        var traced = ProductSpace.TraceOut(ProductSpace.Embed(state), state.Cells, state.Levels, 1);
        return (traced - ProductSpace.Embed(CellReduction.Subset(state, 1))).FrobeniusNorm() < Close;
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void More_cells_agree_too(int cells)
    {
        var state = RandomStates.Draw(new Ensemble.Ginibre(cells + 1), cells, 2, cells);
        Assert.True(Agree(Oracle.Full(state), BruteErgotropy.Full(state)));
    }

    [Property(MaxTest = 150)]
    public bool Products_of_random_cells_agree(Sample sample)
    {
        var cell = CellReduction.Subset(sample.State(), 1);
        var product = BatteryStates.Product(Math.Min(4, sample.Cells), cell);
        return Agree(Oracle.Full(product), BruteErgotropy.Full(product));
    }

    [Property(MaxTest = 150)]
    public bool Ergotropies_are_ordered_local_and_ladder_below_full(Sample sample)
    {
        var report = Oracle.Report(sample.State());
        return report.Local.Ergotropy <= report.Full.Ergotropy + Close
            && report.Ladder.OrThrow().Ergotropy <= report.Full.Ergotropy + Close
            && report.Local.Ergotropy >= -Close && report.Ladder.OrThrow().Ergotropy >= -Close;
    }

    [Property(MaxTest = 150)]
    public bool Spectral_quantities_agree_with_the_embedded_eigenvalues(Sample sample)
    {
        var (report, measured) = (Oracle.Report(sample.State()), Measured.Of(sample));
        return Math.Abs(report.Largest - measured.Largest) < Close
            && Math.Abs(report.Deficit - measured.Deficit) < Close
            && Math.Abs(report.Purity - measured.Purity) < Close
            && Math.Abs(report.Impurity - (1 - measured.Purity)) < Close
            && Math.Abs(report.Entropy - measured.Entropy) < 1e-10
            && report.Rank <= sample.Rank();
    }

    private static bool Agree(Extraction left, Extraction right) =>
        Math.Abs(left.Energy - right.Energy) < Close && Math.Abs(left.PassiveEnergy - right.PassiveEnergy) < Close;
}
