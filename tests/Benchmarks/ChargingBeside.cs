using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Benchmarks;

/// <summary>Alternating single runs beside QuTiP; without QuTiP its benchmark is named and left out.</summary>
public sealed class BesideQuTiP : ManualConfig
{
    /// <summary>The job.</summary>
    public BesideQuTiP()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring).WithWarmupCount(30).WithIterationCount(15));
        AddFilter(new SimpleFilter(run =>
            QuTiP.IsInstalled || !run.Descriptor.WorkloadMethod.Name.StartsWith("QuTiP")));
        if (!QuTiP.IsInstalled) Console.WriteLine("QuTiP is not installed; its benchmarks are left out");
    }
}

/// <summary>
/// Tavis-Cummings, a coherent charger with 256 photons, 16 cells, one time: E and 1 - r_0. QuTiP takes 420 levels of
/// the cavity, ten standard deviations above the mean, and has default tolerances or those that give ten digits.
/// </summary>
[Config(typeof(BesideQuTiP))]
public class CoherentCharger
{
    private static readonly Protocol Coherent =
        Charger.Protocol("charger=coherent,photons=N^2,time=pi/(2*N)");

    private readonly QuTiP _peer = new();

    /// <summary>Ends the peer.</summary>
    [GlobalCleanup]
    public void End() => _peer.Dispose();

    /// <summary>sesolve on the joint space, default tolerances (1e-6), then the reduced state.</summary>
    [Benchmark(Baseline = true)]
    public string QuTiPDefault() => _peer.Ask("default");

    /// <summary>The same with tolerances of 1e-10.</summary>
    [Benchmark]
    public string QuTiPTenDigits() => _peer.Ask("precise");

    /// <summary>Blocks of fixed excitation number.</summary>
    [Benchmark]
    public Charged QBattery() => Charging.Of(Coherent, 16).OrThrow();
}

/// <summary>Long jobs of this library alone.</summary>
[Config(typeof(Processes))]
public class ChargingAlone
{
    private static readonly Protocol Fock = Charger.Protocol("charger=fock,photons=N,time=first-max");

    private static readonly Protocol Coherent = Charger.Protocol("charger=coherent,photons=N^2,time=first-max");

    /// <summary>The first maximum of E for 1,000 cells and 1,000 photons.</summary>
    [Benchmark]
    public Charged FirstMaximumOfAThousandCells() => Charging.Of(Fock, 1000).OrThrow();

    /// <summary>A scan of a coherent charger with N^2 photons over N = 4..64, and its law.</summary>
    [Benchmark]
    public ExtractedLaw ScanOfACoherentCharger() => Extract.Of(
        Result.All(new[] { 4, 8, 16, 32, 64 }.Select(cells => Scan.Row(Coherent, cells))).OrThrow());
}

/// <summary>Protocols in the words of the command line.</summary>
internal static class Charger
{
    public static Protocol Protocol(string settings) => (
        from values in Parse.Definitions(settings)
        from named in ProtocolCatalogue.Of("tavis-cummings", values)
        select named.Protocol).OrThrow();
}

/// <summary>A Python process that runs QuTiP when asked, so that its start is not measured.</summary>
internal sealed class QuTiP : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Program =
        """
        import math, sys, qutip as qt
        n, cells, levels = 256, 16, 420
        hop = qt.tensor(qt.destroy(levels), qt.jmat(cells / 2, '+'))
        h = hop + hop.dag()
        start = qt.tensor(qt.coherent(levels, math.sqrt(n), method='analytic'), qt.basis(cells + 1, cells))
        options = {'default': qt.Options(), 'precise': qt.Options(atol=1e-12, rtol=1e-10, nsteps=100000)}
        for line in sys.stdin:
            end = qt.sesolve(h, start, [0, math.pi / (2 * cells)], options=options[line.strip()]).states[-1]
            battery = end.ptrace(1)
            energy = qt.expect(qt.jmat(cells / 2, 'z'), battery) + cells / 2
            print(energy, 1 - max(battery.eigenenergies()), flush=True)
        """;

    private readonly Lazy<Process> _process = new(() => Start(["-c", Program]));

    public static bool IsInstalled { get; } = File.Exists(Python) && Succeeds("import qutip");

    /// <summary>One run; its energy and 1 - r_0.</summary>
    public string Ask(string options)
    {
        _process.Value.StandardInput.WriteLine(options);
        return _process.Value.StandardOutput.ReadLine() ?? throw new InvalidOperationException("QuTiP has ended");
    }

    public void Dispose()
    {
        if (!_process.IsValueCreated) return;
        _process.Value.StandardInput.Close();
        _process.Value.WaitForExit();
        _process.Value.Dispose();
    }

    private static Process Start(string[] arguments) => Process.Start(new ProcessStartInfo(Python, arguments)
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
    })!;

    private static bool Succeeds(string statement)
    {
        using var process = Start(["-c", statement]);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
