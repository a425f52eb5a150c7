using BenchmarkDotNet.Running;
using QBattery.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- --filter '*'      everything, in under three minutes
// dotnet run -c Release --project tests/Benchmarks -- --filter '*Ball*' one group
BenchmarkSwitcher.FromAssembly(typeof(StartUp).Assembly).Run(args);
