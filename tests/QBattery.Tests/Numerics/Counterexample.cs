using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace QBattery.Tests.Numerics;

/// <summary>The shrunk counterexample of a property that is meant to fail.</summary>
public static class Counterexample
{
    /// <exception cref="Xunit.Sdk.XunitException">The property held for every sample.</exception>
    public static T Of<T>(Func<T, bool> property, int runs)
    {
        var recorder = new Recorder();
        var config = Config.Quick.WithMaxTest(runs).WithRunner(recorder).WithArbitrary(ListModule.OfSeq(Registered));
        Check.Method(config, property.Method, property.Target);
        var failed = Assert.IsType<TestResult.Failed>(recorder.Finished.Single());
        return (T)failed.Item3.Single();
    }

    private static Type[] Registered =>
        typeof(Counterexample).Assembly.GetCustomAttribute<PropertiesAttribute>()!.Arbitrary;

    private sealed class Recorder : IRunner
    {
        public List<TestResult> Finished { get; } = [];

        public void OnStartFixture(Type fixture) { }

        public void OnArguments(
            int test, FSharpList<object> values, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> print) { }

        public void OnShrink(FSharpList<object> values, FSharpFunc<FSharpList<object>, string> print) { }

        public void OnFinished(string name, TestResult result) => Finished.Add(result);
    }
}
