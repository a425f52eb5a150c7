using BenchmarkDotNet.Running;
using QBattery.Benchmarks;
using QBattery.Benchmarks.Peers;

// dotnet run -c Release --project tests/Benchmarks -- --filter '*'      everything, in under three minutes
// dotnet run -c Release --project tests/Benchmarks -- --filter '*Ball*' one group
// dotnet run -c Release --project tests/Benchmarks -- peers             beside Maxima, SymPy and PARI/GP
if (args is ["peers"]) return PeerRun.All();
BenchmarkSwitcher.FromAssembly(typeof(StartUp).Assembly).Run(args);
return 0;
