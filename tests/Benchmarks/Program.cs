using BenchmarkDotNet.Running;
using QBattery.Benchmarks;
using QBattery.Benchmarks.Peers;

// dotnet run -c Release --project tests/Benchmarks -- --filter '*'      everything, in under three minutes
// dotnet run -c Release --project tests/Benchmarks -- --filter '*Ball*' one group
// dotnet run -c Release --project tests/Benchmarks -- peers             beside Maxima, SymPy and PARI/GP
// dotnet run -c Release --project tests/Benchmarks -- peers sums        only sums, beside Maxima's zeilberger
// dotnet run -c Release --project tests/Benchmarks -- models            models of one's own beside QuTiP
// dotnet run -c Release --project tests/Benchmarks -- families          the time of every named family, cold and warm
if (args is ["peers"]) return Math.Max(PeerRun.All(), SumRun.All());
if (args is ["peers", "sums"]) return SumRun.All();
if (args is ["models"]) return ModelsBeside.All();
if (args is ["families"]) return FamilyTimes.All();
BenchmarkSwitcher.FromAssembly(typeof(StartUp).Assembly).Run(args);
return 0;
