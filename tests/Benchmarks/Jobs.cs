using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace QBattery.Benchmarks;

/// <summary>A few short iterations inside this process, for pure functions.</summary>
public sealed class Functions : ManualConfig
{
    /// <summary>The job.</summary>
    public Functions() =>
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).AddDiagnoser(MemoryDiagnoser.Default);
}

/// <summary>One start of a child process per iteration.</summary>
public sealed class Processes : ManualConfig
{
    private const int Starts = 15;

    /// <summary>The job.</summary>
    public Processes() => AddJob(Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(2)
        .WithIterationCount(Starts));
}
