using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.States;
using QBattery.Tests.Generators;
using QBattery.Tests.Numerics.Protocols;

namespace QBattery.Tests.Numerics;

/// <summary>Capacity and its company against the whole 2^N space.</summary>
public sealed class ClosedQuantityTests
{
    private const double Close = 1e-10;

    [Property(MaxTest = 100)]
    public bool Each_is_what_the_whole_space_says(TwoLevelSample drawn)
    {
        var sample = drawn.Sample;
        var (state, closed) = (sample.State(), Closed(sample));
        var (ergotropy, anti) = (BruteErgotropy.Full(state).Ergotropy, BruteErgotropy.Full(Turned(state)).Ergotropy);
        var incoherent = BruteErgotropy.Full(BatteryStates.Dicke([.. Density(state).Diagonal().Select(p => p.Real)])).Ergotropy;
        return Near(closed.AntiErgotropy, anti) && Near(closed.Capacity, ergotropy + anti)
            && Near(closed.Incoherent, incoherent) && Near(closed.Coherent, ergotropy - incoherent)
            && Near(closed.Gap, ergotropy - sample.Cells * BruteErgotropy.Subset(state, 1).Ergotropy);
    }

    [Property(MaxTest = 100)]
    public bool Each_keeps_its_bounds(TwoLevelSample drawn)
    {
        var sample = drawn.Sample;
        var (state, closed) = (sample.State(), Closed(sample));
        var (n, full) = (sample.Cells, BruteErgotropy.Full(state));
        return 1 - closed.Capacity.Middle / n <= 2.0 / (n + 1) + Close && closed.Capacity.Middle >= closed.LeastCapacity - Close
            && closed.Incoherent.Middle <= full.Ergotropy + Close && closed.Gap.Middle <= full.Ergotropy + Close
            && closed.AntiErgotropy.Middle <= n - full.Energy + Close && closed.Coherent.Middle <= 1 + Close;
    }

    [Fact]
    public void A_battery_that_is_pure_with_its_charger_gives_all_of_its_energy_to_a_daemon()
    {
        var coherent = Run.Of("tavis-cummings", "charger=coherent,photons=2,time=1/2", 3);
        Assert.True(coherent.IsPureWithCharger);
        Assert.False(Run.Of("tavis-cummings", "charger=thermal,photons=2,time=1/2", 3).IsPureWithCharger);

        // The charger is measured in its number basis: each outcome leaves a pure state of the battery.
        var factor = ((Reduced.Entangled)coherent.State).Factor;
        var gained = factor.EnumerateRows().Sum(row => row.PointwisePower(2).Select((p, k) => p * k).Sum());
        Assert.Equal(coherent.Energetics.Energy, gained, 1e-12);
    }

    [Fact]
    public void A_protocol_has_the_same_as_the_matrix_it_leaves()
    {
        var charged = Run.Of("tavis-cummings", "charger=coherent,photons=3,time=1/2", 5);
        var factor = ((Reduced.Entangled)charged.State).Factor;
        var state = BatteryStates.Factored(5, 2, MatrixExtensions.ToComplex(factor.Transpose()));
        Assert.True(Near(charged.Closed.AntiErgotropy, BruteErgotropy.Full(Turned(state)).Ergotropy));
        Assert.True(Near(charged.Closed.Capacity, 5 - 2 * charged.Energetics.Deficit));
    }

    private static bool Near(Bracket found, double truth) => Math.Abs(found.Middle - truth) < Close;

    private static ClosedQuantities Closed(Sample sample)
    {
        var density = Density(sample.State());
        var matrix = HermitianMatrix.Of(density.RowCount, (i, j) => (density[i, j] + Complex.Conjugate(density[j, i])) / 2);
        return Analyse.Of(matrix, 2, 1e-9, true, "a random state").OrThrow().Closed.OrThrow();
    }

    /// <summary>All cells turned over: what could be put in can be taken out.</summary>
    private static BatteryState Turned(BatteryState state)
    {
        var density = Density(state);
        var top = density.RowCount - 1;
        return BatteryStates.Dense(top, 2, Matrix<Complex>.Build.Dense(top + 1, top + 1, (i, j) => density[top - i, top - j]));
    }

    private static Matrix<Complex> Density(BatteryState state) => state switch
    {
        BatteryState.Diagonal diagonal => Matrix<Complex>.Build.DenseOfDiagonalArray(
            [.. diagonal.Populations.Select(p => new Complex(p, 0))]),
        BatteryState.Factored factored => factored.Factor * factored.Factor.ConjugateTranspose(),
        BatteryState.Dense dense => dense.Density,
        BatteryState.Product => throw new ArgumentException("a product state is not on the ladder"),
    };
}
