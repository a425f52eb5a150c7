using QBattery.Numerics;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.Chains;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

public sealed class JointSpaceTests
{
    private const double Close = 1e-10;

    [Property(MaxTest = 25)]
    public bool A_Fock_charger_agrees_with_cells_taken_one_by_one(JointCharge input) => Agree(
        JointSpace.Charge(
            input.Cells, JointSpace.Cavity(input.Quanta + 1), JointSpace.Pure(Level(input.Quanta, input.Quanta)),
            input.Tenths / 10.0),
        Run.Of("tavis-cummings", $"photons={input.Quanta},time={input.Tenths}/10", input.Cells));

    [Property(MaxTest = 25)]
    public bool A_spin_charger_agrees_with_cells_taken_one_by_one(JointCharge input)
    {
        var spins = input.Quanta + 1;
        return Agree(
            JointSpace.Charge(
                input.Cells, JointSpace.Spin(spins), JointSpace.Pure(Level(input.Quanta, spins)), input.Tenths / 10.0),
            Run.Of("spin-charger", $"spins={spins},up={input.Quanta},time={input.Tenths}/10", input.Cells));
    }

    [Theory]
    [InlineData(1, 2.3)]
    [InlineData(2, 0.4)]
    [InlineData(3, 1.1)]
    public void A_coherent_charger_agrees_with_cells_taken_one_by_one(int cells, double time) => Assert.True(Agree(
        JointSpace.Charge(cells, JointSpace.Cavity(24), JointSpace.Pure(Weights(0.8, 24).Select(Math.Sqrt)), time),
        Run.Of("tavis-cummings", $"charger=coherent,photons=4/5,time={time}", cells)));

    [Theory]
    [InlineData(2, 1.7)]
    [InlineData(3, 0.6)]
    public void A_thermal_charger_agrees_with_cells_taken_one_by_one(int cells, double time) => Assert.True(Agree(
        JointSpace.Charge(
            cells, JointSpace.Cavity(24), JointSpace.Mixed(Enumerable.Range(0, 24).Select(m => Math.Pow(0.2, m))), time),
        Run.Of("tavis-cummings", $"charger=thermal,photons=1/4,time={time}", cells)));

    /// <summary>
    /// E, 1 - r_0, ladder passive energy, local ergotropy and purity by exponentiating the joint matrix of a collective
    /// spin and a cavity of 200 levels (scipy 1.10.1); squeezing with the signs (-1)^m of its amplitudes.
    /// </summary>
    [Theory]
    [InlineData("charger=coherent,photons=2,time=7/10", 3, 1.4533651000713, 0.049359165793235, 0.051880345944012, 1.3957450028181, 0.90592508577233)]
    [InlineData("charger=squeezed,photons=1/2,time=9/10", 3, 0.38146575716552, 0.054192639374716, 0.073543216894075, 0, 0.89631615613752)]
    [InlineData("charger=thermal,photons=1/2,time=9/10", 3, 0.45842100523012, 0.33083794300636, 0.45842100523012, 0, 0.50648549919371)]
    [InlineData("charger=fock,photons=5,time=9/20", 4, 2.5101489714388, 0.56799428024741, 0.79540157465872, 1.0202979428776, 0.37130614396775)]
    public void Every_quantity_agrees_with_another_program(
        string settings, int cells, double energy, double deficit, double ladder, double local, double purity)
    {
        var energetics = Run.Of("tavis-cummings", settings, cells).Energetics;
        Assert.Equal(
            [energy, deficit, ladder, local, purity],
            [
                energetics.Energy, energetics.Deficit, energetics.Ladder.PassiveEnergy, energetics.Local.Ergotropy,
                energetics.Purity,
            ],
            (left, right) => Math.Abs(left - right) < 1e-11);
    }

    [Fact]
    public void A_wrong_coupling_is_caught()
    {
        var truth = JointSpace.Charge(3, JointSpace.Cavity(5), JointSpace.Pure(Level(4, 4)), 0.7);
        Assert.True(Math.Abs(Energy([2 * 3, 1 * 4, 2 * 3]) - truth.Energy) > 1e-2);
        Assert.True(Math.Abs(Energy([5 * 3, 4 * 4, 3 * 3]) - truth.Energy) > 1e-2);
        Assert.Equal(truth.Energy, Energy([4 * 3, 3 * 4, 2 * 3]), 1e-12);
    }

    [Theory]
    [InlineData(5, "charger=coherent,photons=3,time=1/2")]
    [InlineData(6, "charger=coherent,photons=N,time=first-max")]
    [InlineData(6, "charger=squeezed,photons=1,time=1")]
    [InlineData(6, "charger=fock,photons=4,time=max-power")]
    public void The_passive_energy_is_that_of_the_whole_product_space(int cells, string settings)
    {
        var charged = Run.Of("tavis-cummings", settings, cells);
        var brute = BruteErgotropy.Full(Expanded(charged.State));
        Assert.Equal(brute.PassiveEnergy, charged.Energetics.Full.PassiveEnergy, Close);
        Assert.Equal(brute.Energy, charged.Energetics.Full.Energy, Close);
    }

    [Theory]
    [InlineData(5, "charger=coherent,photons=3,time=1/2")]
    [InlineData(4, "charger=fock,photons=4,time=1/2")]
    public void Every_subset_agrees_with_the_partial_trace(int cells, string settings)
    {
        var state = Run.Of("tavis-cummings", settings, cells).State;
        Assert.All(Subsets.Of(state).OrThrow(), subset =>
        {
            var brute = BruteErgotropy.Subset(Expanded(state), subset.Cells);
            Assert.Equal(brute.Energy, subset.Extraction.Energy, Close);
            Assert.Equal(brute.PassiveEnergy, subset.Extraction.PassiveEnergy, Close);
        });
    }

    [Fact]
    public void The_smallest_subset_has_the_local_ergotropy_and_the_largest_the_full_one()
    {
        var charged = Run.Of("tavis-cummings", "charger=coherent,photons=N^2,time=1/10", 9);
        var subsets = Subsets.Of(charged.State).OrThrow();
        Assert.Equal(charged.Energetics.Local.Ergotropy, 9 * subsets[0].Extraction.Ergotropy, 1e-12);
        Assert.Equal(charged.Energetics.Full.Ergotropy, subsets[^1].Extraction.Ergotropy, 1e-12);
        Assert.Equal(1, subsets[^1].Share.OrThrow(), 1e-15);
    }

    /// <summary>Without coherence, a cell that is less than half excited is passive.</summary>
    [Theory]
    [InlineData("pump", "time=10^(-9)", 20)]
    [InlineData("pump", "time=10^(-30)", 8)]
    [InlineData("pump", "time=1/1000", 1)]
    [InlineData("tavis-cummings", "time=10^(-12)", 8)]
    [InlineData("tavis-cummings", "charger=squeezed,time=10^(-5)", 8)]
    [InlineData("tavis-cummings", "charger=thermal,time=10^(-6)", 8)]
    public void Nothing_comes_out_of_passive_cells(string protocol, string settings, int cells) =>
        Assert.Equal(0, Run.Of(protocol, settings, cells).Energetics.Local.Ergotropy);

    /// <summary>The energy by the chain with the given squared couplings.</summary>
    private static double Energy(double[] squares)
    {
        var motion = new Motion([new Block(4, 1, new Chain(squares.Select(Math.Sqrt).ToSeq()))]);
        return motion.Observe(motion.At(0.7)).Energy;
    }

    private static IEnumerable<double> Level(int level, int top) =>
        Enumerable.Range(0, top + 1).Select(m => m == level ? 1.0 : 0);

    /// <summary>Poisson weights.</summary>
    private static IEnumerable<double> Weights(double mean, int count)
    {
        var weight = Math.Exp(-mean);
        for (var m = 0; m < count; weight *= mean / ++m) yield return weight;
    }

    private static BatteryState Expanded(Reduced state) => state switch
    {
        Reduced.Mixture mixture => BatteryStates.Dicke([.. mixture.Populations]),
        Reduced.Entangled(var factor) => BatteryStates.Factored(state.Cells, 2, MathNet.Numerics.LinearAlgebra
            .MatrixExtensions.ToComplex(factor.Transpose())),
    };

    private static bool Agree(Extraction brute, Charged charged) =>
        Math.Abs(brute.Energy - charged.Energetics.Energy) < Close
        && Math.Abs(brute.PassiveEnergy - charged.Energetics.Deficit) < Close;
}
