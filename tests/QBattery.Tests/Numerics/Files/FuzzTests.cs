using System.Numerics;
using System.Text;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Files;

/// <summary>
/// Files and texts with random changes: an answer or a reason, never an exception, and never a long wait.
/// </summary>
public sealed class FuzzTests
{
    private const int Inputs = 100_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Complex[,] Matrix = { { 0.5, new(0.125, 0.0625) }, { new(0.125, -0.0625), 0.5 } };

    private static readonly byte[][] Files =
    [
        Written.Npy("<c16", false, Matrix), Written.Npy(">c8", true, Matrix, 2), Written.Npy("<f4", false, Matrix, 3),
        Encoding.UTF8.GetBytes("# rho\n(0.5+0j),(0.125+0.0625j)\n(0.125-0.0625j),0.5\n"),
    ];

    private static readonly string[] Texts =
    [
        "2/N*(1-binomial(N,N/2)/2^N)", "N!*exp(N)/N^N", "sqrt(n_c^2+0.25e1)-harmonic(N)^-2", "(1-x)/(1-x^(N+1))", "-((1))^2!",
    ];

    [Fact]
    public void Files_with_random_changes_are_read_or_refused() => Within(Patience, random =>
    {
        var file = Mutated(random, Files[random.Next(Files.Length)],
            b => (byte)(random.Next(4) == 0 ? random.Next(256) : b + 1));
        _ = DensityFile.Read(new MemoryStream(file), random.Next(2) == 0 ? "x.npy" : "x.csv").IsOk;
    });

    [Fact]
    public void Expressions_with_random_changes_are_read_or_refused() => Within(Patience, random =>
    {
        const string alphabet = "0123456789.+-*/^!(),<>= NxqepiσΔ\0\t_";
        var text = Mutated(random, Texts[random.Next(Texts.Length)].ToCharArray(),
            _ => alphabet[random.Next(alphabet.Length)]);
        _ = random.Next(4) == 0 ? Parse.Assumptions(new string(text)).IsOk : Parse.Expression(new string(text)).IsOk;
    });

    /// <summary>One to four changes: a value replaced, a run removed or doubled.</summary>
    private static T[] Mutated<T>(Random random, T[] source, Func<T, T> change)
    {
        var items = source.ToList();
        for (var changes = random.Next(1, 5); changes > 0 && items.Count > 0; changes--)
        {
            var (at, length) = (random.Next(items.Count), random.Next(1, 6));
            if (random.Next(3) is var kind && kind == 0) items[at] = change(items[at]);
            else if (kind == 1) items.RemoveRange(at, Math.Min(length, items.Count - at));
            else items.InsertRange(at, items.GetRange(at, Math.Min(length, items.Count - at)));
        }
        return [.. items];
    }

    /// <summary>All cores, each part with a seed of its own.</summary>
    private static void Within(TimeSpan patience, Action<Random> attempt)
    {
        const int parts = 20;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Parallel.For(0, parts, seed =>
        {
            var random = new Random(seed);
            for (var i = 0; i < Inputs / parts; i++) attempt(random);
        });
        Assert.True(watch.Elapsed < patience, $"{Inputs} inputs took {watch.Elapsed}");
    }
}
