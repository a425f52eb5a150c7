using QBattery.Numerics;

namespace QBattery.Tests.Numerics.Protocols;

/// <summary>Powers: maxima against grids, and the bound |dE/dt| &lt;= sqrt(Var(H_B) I_E), which no run may break.</summary>
public sealed class PowerTests
{
    private const double Rounding = 1e-12;

    [Property]
    public bool No_run_is_faster_than_the_spread_of_energy_and_its_information_allow(ProtocolRun run)
    {
        var flow = FlowOf(run.Protocol, run.Settings, run.Cells, run.Hundredths / 100.0);
        return Math.Abs(flow.Power) <= flow.Bound * (1 + Rounding) + Rounding;
    }

    [Property(MaxTest = 40)]
    public bool The_flow_of_energy_is_its_derivative(ProtocolRun run)
    {
        var (time, step) = (run.Hundredths / 100.0, 1e-5);
        var change = Energy(time + step) - Energy(time - step);
        var flow = FlowOf(run.Protocol, run.Settings, run.Cells, time);
        return Math.Abs(change / (2 * step) - flow.Power) < 1e-5 * run.Cells * run.Cells * run.Cells;

        double Energy(double t) => At(run.Protocol, run.Settings, run.Cells, t).Energetics.Energy;
    }

    [Theory]
    [InlineData("tavis-cummings", "charger=squeezed,photons=N", 12)]
    [InlineData("tavis-cummings", "charger=thermal,photons=2*N", 12)]
    [InlineData("tavis-cummings", "charger=coherent,photons=N^2", 10)]
    [InlineData("spin-charger", "", 9)]
    public void The_maximal_power_is_that_at_its_time_and_asked_for_at_any_time(string protocol, string settings, int cells)
    {
        var peak = Run.Of(protocol, Joined(settings, "time=max-power"), cells);
        var asked = PowerOf(protocol, settings, cells, 0.01).Peak.OrThrow();
        Assert.Equal(peak.Energetics.Energy / peak.Time!.Value, asked.Power, 1e-9 * asked.Power);
        Assert.Equal(peak.Time!.Value, asked.Time, 1e-6);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(30)]
    public void A_pump_is_fastest_on_average_where_a_fine_grid_says(int cells)
    {
        var peak = PowerOf("pump", "", cells, 1).Peak.OrThrow();
        var grid = Enumerable.Range(1, 400).Select(i => i * peak.Time / 200)
            .Max(t => At("pump", "", cells, t).Energetics.Energy / t);
        Assert.InRange(peak.Power / grid, 1 - 1e-12, 1 + 1e-4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_and_two_pumped_cells_are_fastest_in_the_beginning(int cells) =>
        Assert.Equal((0, cells), PowerOf("pump", "", cells, 1).Peak.Match(peak => (peak.Time, peak.Power), _ => (-1, -1)));

    /// <summary>
    /// P = 0.583049 N^(3/2) for N = 128 photons (PHYSICS.md, section 7); one cell has sqrt(n) sin^2(x)/x, largest where
    /// tan x = 2x, x = 1.16556 (section 7).
    /// </summary>
    [Fact]
    public void Cells_share_a_charger_at_less_power_than_each_has_with_one_of_its_own()
    {
        const double x = 1.1655611852072113;
        var single = Math.Sqrt(128) * Math.Pow(Math.Sin(x), 2) / x;
        Assert.Equal(
            0.583049 * Math.Pow(128, 1.5) / (128 * single), PowerOf("tavis-cummings", "", 128, 0.1).Advantage.OrThrow(), 1e-6);
    }

    [Fact]
    public void A_sweep_has_no_power() =>
        Assert.False(ChargingPower.Of(Run.Named("sweep", "rate=1").Protocol, Run.Of("sweep", "rate=1", 4)).IsOk);

    private static ChargingPower PowerOf(string protocol, string settings, int cells, double time)
    {
        var named = Run.Named(protocol, Joined(settings, At(time)));
        return ChargingPower.Of(named.Protocol, Charging.Of(named.Protocol, cells).OrThrow()).OrThrow();
    }

    private static EnergyFlow FlowOf(string protocol, string settings, int cells, double time) =>
        Flow(At(protocol, settings, cells, time));

    private static EnergyFlow Flow(Charged charged) => EnergyFlow.Of(charged.State.Populations, charged.Changes);

    private static Charged At(string protocol, string settings, int cells, double time) =>
        Run.Of(protocol, Joined(settings, At(time)), cells);

    private static string At(double time) => FormattableString.Invariant($"time={time:r}");

    private static string Joined(string settings, string time) => settings.Length == 0 ? time : $"{settings},{time}";
}
