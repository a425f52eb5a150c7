using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Dynamics;

/// <summary>Numbers from superoperator exponentials and null vectors of another program, to their digits.</summary>
public sealed class EvolveTests
{
    private static Evolved Run(int cells, string hamiltonian, string[] jumps, string time, string charger = "vacuum") => (
        from model in Model.Of(hamiltonian, jumps)
        from start in ChargerStart.Named(charger)
        from at in Parse.Expression(time)
        from end in Evolve.Until(model, cells, at, new Setup(BatteryStart.Ground, start) { Tolerance = 1e-13 })
        select end).OrThrow();

    private static void Agrees(Evolved evolved, double energy, double deficit, double full, double ladder, double local)
    {
        var found = evolved.Energetics;
        Assert.Equal(energy, found.Energy / evolved.Cells, 2e-12);
        Assert.Equal(deficit, found.Deficit, 2e-12);
        Assert.Equal(full, found.Full.Ergotropy, 1e-11);
        Assert.Equal(ladder, found.Ladder.Ergotropy, 1e-11);
        Assert.Equal(local, found.Local.Ergotropy, 1e-11);
        Assert.True(evolved.TraceDefect < 1e-13 && evolved.PositivityDefect < 1e-13, $"{evolved.TraceDefect} {evolved.PositivityDefect}");
    }

    [Fact]
    public void A_drive_with_superradiant_loss() => Agrees(
        Run(4, "2*Jx", ["sqrt(0.3)*Jm"], "1.5"), 0.735367475337, 0.231560360384, 2.70990954096, 2.63752393069, 2.60049839577);

    [Fact]
    public void A_drive_with_dephasing() => Agrees(
        Run(4, "2*Jx", ["sqrt(0.2)*Jz"], "1.5"), 0.957520144645, 0.125398566315, 3.70468201227, 3.68955246932, 3.67905509883);

    [Fact]
    public void Pumping_and_loss() => Agrees(
        Run(4, "0", ["Jp", "sqrt(0.5)*Jm"], "0.7"), 0.532200674801, 0.780022806869, 1.34877989234, 0.261130563282, 0.257605398411);

    [Fact]
    public void A_driven_steady_state() => Agrees(
        Evolve.Steady(Model.Of("3*Jx", ["Jm"]).OrThrow(), 6).OrThrow(),
        0.313681364114, 0.13287697961, 1.74921120507, 1.580173284, 1.51534285919);

    [Fact]
    public void A_lossy_cavity_with_two_photons() => Agrees(
        Run(2, "a*Jp + ad*Jm", ["sqrt(0.4)*a"], "0.8", "fock(2)"),
        0.619183173897, 0.383109126819, 0.855257220976, 0.782885831463, 0.47673269559);

    [Fact]
    public void A_cavity_beyond_the_rotating_wave_approximation() => Agrees(
        Run(3, "ad*a + Jz + 2/sqrt(3)*(a+ad)*Jx", [], "1.14", "coherent(0.05)"),
        0.238661357732, 0.311210872467, 0.404773200728, 0.300175516065, 0.0729915383833);

    /// <summary>L of H = x (N/2) Jx with the jump Jm at rest, from rho = eta eta*/Z.</summary>
    [Theory]
    [InlineData(4, "1/2", 3.0005002e-3)]
    [InlineData(8, "1/2", 6.3872469e-5)]
    [InlineData(16, "1/2", 3.2542933e-8)]
    [InlineData(32, "1/2", 1.1218064899e-14)]
    [InlineData(8, "2", 0.1765534)]
    [InlineData(16, "2", 0.1040759)]
    [InlineData(32, "2", 0.0568903)]
    public void Driven_superradiance_locks_less_and_less(int cells, string x, double locked)
    {
        var evolved = Evolve.Steady(Model.Of("x*N/2*Jx", ["Jm"], $"x={x}").OrThrow(), cells).OrThrow();
        Assert.Equal(1, Math.Exp(evolved.Energetics.LogLocked.OrThrow()) / locked, locked < 0.01 ? 3e-8 : 1e-6);
        Assert.Equal(1, evolved.Steady!.Dimension);
        Assert.InRange(evolved.Steady.Residual, 0, 1e-20);
    }

    /// <summary>With rho = eta eta*/Z in 60 digits: the state is pure beyond every double.</summary>
    [Fact]
    public void The_deficit_keeps_its_digits_far_below_rounding()
    {
        var evolved = Evolve.Steady(Model.Of("N/4*Jx", ["Jm"]).OrThrow(), 48).OrThrow();
        Assert.Equal(1, evolved.Energetics.Deficit / 1.46398944268e-20, 1e-6);
        Assert.InRange(evolved.Noise, 0, 1e-5);
    }

    [Theory]
    [InlineData(1, 1.165561, 0.844579, 0.815978)]
    [InlineData(2, 0.763586, 0.677050, 0.710949)]
    [InlineData(4, 0.535989, 0.644087, 0.801039)]
    [InlineData(8, 0.380691, 0.636192, 0.889756)]
    public void Tavis_Cummings_at_maximal_power(int cells, double time, double energy, double ratio)
    {
        var evolved = (from model in Model.Of("a*Jp + ad*Jm")
                       from start in ChargerStart.Named("fock(N)")
                       from end in Evolve.Until(model, cells, new Moment.MaxPower(), new(BatteryStart.Ground, start))
                       select end).OrThrow();
        Assert.Equal(time, evolved.Time!.Value, 1e-6);
        Assert.Equal(energy, evolved.Energetics.Energy / cells, 1e-6);
        Assert.Equal(ratio, evolved.Energetics.Full.Ratio.OrThrow(), 1e-6);
        Assert.Contains("conserved k + n", evolved.Method, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 0.499577, 0.562988, 0.979803)]
    [InlineData(8, 0.366778, 0.593697, 0.988492)]
    public void A_coherent_charger_at_maximal_power(int cells, double time, double energy, double ratio)
    {
        var evolved = (from model in Model.Of("a*Jp + ad*Jm")
                       from start in ChargerStart.Named("coherent(N)")
                       from end in Evolve.Until(model, cells, new Moment.MaxPower(), new(BatteryStart.Ground, start))
                       select end).OrThrow();
        Assert.Equal((time, energy, ratio), (
            Math.Round(evolved.Time!.Value, 6), Math.Round(evolved.Energetics.Energy / cells, 6),
            Math.Round(evolved.Energetics.Full.Ratio.OrThrow(), 6)));
    }

    /// <summary>Energy leaves the cavity only for the battery, as long as nothing is lost and both are in resonance.</summary>
    [Theory]
    [InlineData("a*Jp + ad*Jm", "fock(3)", 3)]
    [InlineData("ad*a + Jz + i*(a*Jp - ad*Jm)/sqrt(N)", "thermal(1/2)", 0.5)]
    [InlineData("(1+t)*(a*Jp + ad*Jm)", "fock(2)", 2)]
    [InlineData("(1+t)*(a*Jp + ad*Jm)", "coherent(1)", 1)]
    public void Energy_is_conserved(string hamiltonian, string charger, double photons)
    {
        var evolved = Run(3, hamiltonian, [], "0.9", charger);
        Assert.Equal(photons, evolved.Energetics.Energy + evolved.ChargerEnergy!.Value, 1e-9);
    }

    [Fact]
    public void A_turning_drive_is_a_still_one_in_its_frame()
    {
        var turning = Run(5, "2*(cos(3*t)*Jx - sin(3*t)*Jy)", ["sqrt(0.1)*Jm"], "1.7");
        var still = Run(5, "2*Jx + 3*Jz", ["sqrt(0.1)*Jm"], "1.7");
        Assert.Equal(still.Energetics.Energy, turning.Energetics.Energy, 1e-9);
        Assert.Equal(still.Energetics.Full.Ergotropy, turning.Energetics.Full.Ergotropy, 1e-9);
        Assert.Contains("midpoint", turning.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_photons_at_a_time_conserve_another_number() =>
        Assert.Contains("conserved 2 k + n", Run(2, "a^2*Jp + ad^2*Jm", [], "0.3", "fock(6)").Method, StringComparison.Ordinal);

    [Fact]
    public void Counter_rotating_terms_conserve_parity() =>
        Assert.Contains("conserved parity of k + n", Run(2, "ad*a + Jz + (a+ad)*Jx", [], "0.3").Method, StringComparison.Ordinal);

    [Fact]
    public void A_steady_state_that_is_not_the_only_one_is_said_to_be_none_of_one()
    {
        var reason = Assert.IsType<Reason.NotCovered>(
            Evolve.Steady(Model.Of("0", ["Jz"]).OrThrow(), 3).Match(_ => null!, reason => reason));
        Assert.Contains("dimension 4", reason.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Coherent_and_incoherent_ergotropy_add_up_and_a_pure_state_has_all_its_capacity()
    {
        var evolved = Run(5, "Jx", [], "pi/2");
        Assert.Equal(evolved.Energetics.Full.Ergotropy, evolved.Coherent + evolved.Incoherent, 1e-12);
        Assert.Equal(5, evolved.Capacity, 1e-12);
        Assert.Equal(2.5, evolved.Energetics.Energy, 1e-12);
        // The largest population of cos^2 = 1/2 over 5 cells is 10/32.
        Assert.Equal(1 - 10.0 / 32, evolved.Coherent, 1e-12);
    }

    /// <summary>Fast loss over many of its times: the series begins with terms far below rounding.</summary>
    [Fact]
    public void Many_cells_keep_their_trace_and_come_to_rest()
    {
        var model = Model.Of("N/4*Jx", ["Jm"]).OrThrow();
        var (moved, rest) = (Evolve.Until(model, 40, 3).OrThrow(), Evolve.Steady(model, 40).OrThrow());
        Assert.InRange(moved.TraceDefect, 0, 1e-12);
        Assert.Equal(rest.Energetics.Energy, moved.Energetics.Energy, 1e-6);
    }

    [Fact]
    public void Trajectories_pass_through_their_points()
    {
        var rows = Evolve.Along(Model.Of("2*Jx", ["sqrt(0.3)*Jm"]).OrThrow(), 4, 0, 1.5m, 4).OrThrow();
        Assert.Equal([0, 0.5, 1, 1.5], rows.Select(row => row.Time!.Value));
        Assert.Equal(4 * 0.735367475337, rows[^1].Energetics.Energy, 1e-11);
    }
}
