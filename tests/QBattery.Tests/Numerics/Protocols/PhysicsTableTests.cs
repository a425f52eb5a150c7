using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

/// <summary>Every number of PHYSICS.md, sections 6 and 7, to its printed digits.</summary>
public sealed class PhysicsTableTests
{
    private const double SixDigits = 5.1e-7;

    [Theory]
    [InlineData(1, "fock", 1.165561, 0.844579, 0.815978)]
    [InlineData(2, "fock", 0.763586, 0.677050, 0.710949)]
    [InlineData(4, "fock", 0.535989, 0.644087, 0.801039)]
    [InlineData(8, "fock", 0.380691, 0.636192, 0.889756)]
    [InlineData(1, "coherent", 0.868330, 0.456495, 0.949987)]
    [InlineData(2, "coherent", 0.666649, 0.517253, 0.966931)]
    [InlineData(4, "coherent", 0.499577, 0.562988, 0.979803)]
    [InlineData(8, "coherent", 0.366778, 0.593697, 0.988492)]
    public void Maximal_power_of_a_cavity_with_N_photons(int cells, string charger, double time, double perCell, double ratio)
    {
        var charged = Run.Of("tavis-cummings", $"charger={charger},photons=N,time=max-power", cells);
        Assert.Equal(time, charged.Time!.Value, SixDigits);
        Assert.Equal(perCell, Run.PerCell(charged), SixDigits);
        Assert.Equal(ratio, Run.Ratio(charged), SixDigits);
    }

    [Fact]
    public void One_cell_and_one_photon_have_R_equal_to_2_minus_1_over_sin_squared_where_tan_x_is_2x()
    {
        var charged = Run.Of("tavis-cummings", "", 1);
        var x = charged.Time!.Value;
        Assert.Equal(2 * x, Math.Tan(x), 1e-12);
        Assert.Equal(2 - 1 / Math.Pow(Math.Sin(x), 2), Run.Ratio(charged), 1e-13);
    }

    [Fact]
    public void Two_cells_and_two_photons_at_pi_over_root_6_have_8_9_and_15_16()
    {
        var charged = Run.Of("tavis-cummings", "time=pi/sqrt(6)", 2);
        Assert.Equal(8.0 / 9, Run.PerCell(charged), 1e-14);
        Assert.Equal(15.0 / 16, Run.Ratio(charged), 1e-14);
    }

    [Theory]
    [InlineData(8, 0.590840)]
    [InlineData(128, 0.583049)]
    public void The_maximal_power_of_a_Fock_charger_goes_as_N_to_the_three_halves(int cells, double constant)
    {
        var charged = Run.Of("tavis-cummings", "", cells);
        var power = charged.Energetics.Energy / charged.Time!.Value;
        Assert.Equal(constant, power / Math.Pow(cells, 1.5), SixDigits);
    }

    [Fact]
    public void The_slope_from_64_to_128_cells_is_not_yet_minus_1() => Assert.Equal(-0.924,
        (Run.Of("tavis-cummings", "", 128).LogLocked.OrThrow() - Run.Of("tavis-cummings", "", 64).LogLocked.OrThrow())
        / Math.Log(2), 5e-4);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void A_strong_coherent_charger_locks_pi_squared_over_16_n(int cells)
    {
        var charged = Run.Of("tavis-cummings", "charger=coherent,photons=10^6,time=pi/2000", cells);
        Assert.Equal(1, Run.Locked(charged) * 1e6 / (Math.PI * Math.PI / 16), 1e-4);
    }

    [Theory]
    [InlineData(2, 10_000)]
    [InlineData(5, 100_000)]
    [InlineData(16, 65_536)]
    public void A_strong_Fock_charger_locks_N_minus_1_over_8_n_squared(int cells, int photons)
    {
        var charged = Run.Of(
            "tavis-cummings", $"photons={photons},time=pi/(2*sqrt({photons}-(N-1)/2))", cells);
        var shifted = photons - (cells - 1) / 2.0;
        Assert.Equal(
            1, Math.Exp(charged.Energetics.LogDeficit) / (cells * (cells - 1) / (8 * shifted * shifted)), 2e-3);
    }

    [Fact]
    public void Two_spins_charge_two_cells_perfectly()
    {
        var charged = Run.Of("spin-charger", "time=first-max", 2);
        Assert.Equal(Math.PI / (2 * Math.Sqrt(2)), charged.Time!.Value, 1e-10);
        Assert.Equal(2, charged.Energetics.Energy, 1e-13);
        Assert.InRange(charged.Energetics.Deficit, 0, 1e-27);
    }

    [Theory]
    [InlineData(3, 0.970759, 0.989959)]
    [InlineData(4, 0.961484, 0.986431)]
    public void The_first_maximum_of_a_full_spin_charger(int cells, double perCell, double ratio)
    {
        var charged = Run.Of("spin-charger", "time=first-max", cells);
        Assert.Equal(perCell, Run.PerCell(charged), SixDigits);
        Assert.Equal(ratio, Run.Ratio(charged), SixDigits);
    }

    [Theory]
    [InlineData(4, 0.083383886, 6e-10)]
    [InlineData(8, 7.4241842e-3, 6e-11)]
    public void Pumping_for_unit_time(int cells, double locked, double half) =>
        Assert.Equal(locked, Run.Locked(Run.Of("pump", "time=1", cells)), half);

    [Fact]
    public void Pumping_16_cells_for_a_quarter_of_N_locks_1_3e_minus_25() =>
        Assert.Equal(1.3e-25, Run.Locked(Run.Of("pump", "time=N/4", 16)), 5e-27);

    [Theory]
    [InlineData(3, 9, 10)]
    [InlineData(4, 4, 2)]
    public void A_sweep_fills_all_cells_with_the_product_of_crossings(int cells, int photons, int rate)
    {
        var full = Enumerable.Range(0, cells)
            .Aggregate(1.0, (p, j) => p * (1 - Math.Exp(-2 * Math.PI * (photons - j) / rate)));
        var charged = Run.Of("sweep", $"photons={photons},rate={rate}", cells);
        Assert.Equal(full, charged.Energetics.Largest, 1e-14);
    }
}
