using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using QBattery.Benchmarks.Peers;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Benchmarks;

/// <summary>
/// Models of one's own beside QuTiP's mesolve (tolerance 1e-10) and steadystate in one run: processor time of one call,
/// and how far the energies are apart.
/// </summary>
internal static class ModelsBeside
{
    private const string Python = "/usr/bin/python3";

    /// <param name="Name">In the table.</param>
    /// <param name="Cells">N.</param>
    /// <param name="Hamiltonian">H.</param>
    /// <param name="Jump">L.</param>
    /// <param name="Time">When it stops; null for the steady state.</param>
    /// <param name="Charger">The cavity.</param>
    /// <param name="Peer">The same in Python.</param>
    private sealed record Case(
        string Name, int Cells, string Hamiltonian, string Jump, string? Time, string Charger, string Peer);

    private static readonly Case[] Cases =
    [
        new("N = 16, 8 Jx, Jm, t = 2", 16, "8*Jx", "Jm", "2", "vacuum", "driven(16, 8, 2)"),
        new("N = 100, 50 Jx, Jm, t = 1/5", 100, "50*Jx", "Jm", "1/5", "vacuum", "driven(100, 50, 0.2)"),
        new("Tavis-Cummings N = 4, 4 photons, loss, t = 5", 4, "a*Jp+ad*Jm", "sqrt(1/2)*a", "5", "fock(4)", "cavity(4, 4, 5)"),
        new("N = 100, 50 Jx, Jm, at rest", 100, "50*Jx", "Jm", null, "vacuum", "rest(100, 50)"),
        new("N = 400, 200 Jx, Jm, at rest", 400, "200*Jx", "Jm", null, "vacuum", ""),
    ];

    private const string Program =
        """
        import sys, time, numpy, qutip as qt
        precise = qt.Options(atol=1e-12, rtol=1e-10, nsteps=10000000)
        def energy(n, rho): return qt.expect(qt.jmat(n / 2, 'z'), rho) + n / 2
        def driven(n, omega, t):
            start = qt.ket2dm(qt.basis(n + 1, n))
            return energy(n, qt.mesolve(omega * qt.jmat(n / 2, 'x'), start, [0, t], [qt.jmat(n / 2, '-')], options=precise).states[-1])
        def cavity(n, photons, t):
            a, up = qt.tensor(qt.destroy(photons + 1), qt.qeye(n + 1)), qt.tensor(qt.qeye(photons + 1), qt.jmat(n / 2, '+'))
            start = qt.ket2dm(qt.tensor(qt.basis(photons + 1, photons), qt.basis(n + 1, n)))
            end = qt.mesolve(a * up + (a * up).dag(), start, [0, t], [numpy.sqrt(0.5) * a], options=precise).states[-1]
            return energy(n, end.ptrace(1))
        def rest(n, omega): return energy(n, qt.steadystate(omega * qt.jmat(n / 2, 'x'), [qt.jmat(n / 2, '-')]))
        call, repeats = sys.argv[1], 5
        eval(call)
        times = []
        for _ in range(repeats):
            start = time.process_time()
            value = eval(call)
            times.append(time.process_time() - start)
        print(sorted(times)[repeats // 2], value)
        """;

    /// <summary>Prints the table.</summary>
    /// <returns>0.</returns>
    public static int All()
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumns("model", "here, ms", "QuTiP, ms", "times slower there", "energies differ by", "memory here, MB");
        foreach (var one in Cases)
        {
            var energy = 0.0;
            var here = one.Cells > 200 ? Once(() => energy = Run(one)) : Timing.Median(() => energy = Run(one));
            var peer = QuTiP.IsInstalled && one.Peer.Length > 0 ? Asked(one.Peer) : ((double Seconds, double Energy)?)null;
            table.AddRow(one.Name, Figures.Short(1000 * here),
                peer is { } time ? Figures.Short(1000 * time.Seconds) : "-", peer is { } other ? Figures.Short(other.Seconds / here) : "-",
                peer is { } there ? Figures.Short(Math.Abs(there.Energy - energy)) : "-",
                Figures.Short(Process.GetCurrentProcess().PeakWorkingSet64 / 1e6));
        }
        AnsiConsole.Profile.Width = 160;
        AnsiConsole.Write(table);
        return 0;
    }

    private static double Once(Action call)
    {
        var start = Environment.CpuUsage.TotalTime;
        call();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double Run(Case one) => (
        from model in Model.Of(one.Hamiltonian, [one.Jump])
        from charger in ChargerStart.Named(one.Charger)
        from end in one.Time is { } text
            ? Parse.Expression(text).Then(time => Evolve.Until(model, one.Cells, time, new(BatteryStart.Ground, charger)))
            : Evolve.Steady(model, one.Cells)
        select end.Energetics.Energy).OrThrow();

    private static (double Seconds, double Energy) Asked(string call)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", Program, call]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var words = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ');
        process.WaitForExit();
        return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture));
    }
}
