using System.Diagnostics;
using Spectre.Console;
using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Benchmarks;

/// <summary>
/// Every named family derived once cold, in the order of the table and so with what earlier ones have compiled, and then
/// warm; certificates and their checks are part of it, the numerical cross-check is not.
/// </summary>
internal static class FamilyTimes
{
    private const int Order = 6;
    private const double Limit = 500;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private const int Repeats = 7;

    private static readonly IReadOnlyList<(string Family, string Settings)> Cases =
    [
        ("uniform", ""), ("gibbs", ""), ("gibbs", "x=1/2"), ("thermal", ""), ("binomial", "q=1/2"), ("binomial", "q=1/3"),
        ("binomial", ""), ("dicke", "k=N/2"), ("subset", "k=N/2,M=N/2"), ("subset", "k=1,M=N-1"), ("coherent", ""),
        ("depolarised", ""), ("pump", "t=3*log(N)/N"), ("pump", "t=1/5"), ("pump", "t=tau*N"), ("levels", "d=3"),
        ("noisy-levels", "d=3"), ("parallel", ""),
    ];

    /// <summary>Prints family, cold and warm milliseconds of processor time.</summary>
    /// <returns>0 if every family is named and derives in under half a second.</returns>
    public static int All()
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumn("family").AddColumn("cold, ms").AddColumn("warm, ms");
        var missing = Catalogue.Families.Select(f => f.Name).Except(Cases.Select(c => c.Family)).ToList();
        var slow = new List<string>();
        foreach (var (family, settings) in Cases)
        {
            var name = settings.Length > 0 ? $"{family}, {settings}" : family;
            var (cold, warm) = Times(() => Derived(family, settings));
            table.AddRow(name, Figures.Short(cold), Figures.Short(warm));
            if (warm >= Limit) slow.Add(name);
        }
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"Half a second or more: {(slow.Count == 0 ? "none" : string.Join("; ", slow))}."
            + (missing.Count == 0 ? "" : $" Not timed: {string.Join(", ", missing)}."));
        return slow.Count + missing.Count == 0 ? 0 : 1;
    }

    private static Derivation Derived(string family, string settings) => (
        from values in settings.Length > 0 ? Parse.Definitions(settings) : new Dictionary<string, Expr>()
        from subject in Catalogue.Subject(family, values.Select(v => (v.Key, v.Value)).ToSeq(), Assumptions.None)
        from derivation in Derive.Of(subject, Order)
        select derivation).OrThrow();

    private static (double Cold, double Warm) Times(Func<Derivation> call)
    {
        var cold = Milliseconds(call);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;) call();
        return (cold, Enumerable.Range(0, Repeats).Min(_ => Milliseconds(call)));
    }

    private static double Milliseconds(Func<Derivation> call)
    {
        var start = Environment.CpuUsage.TotalTime;
        call();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
