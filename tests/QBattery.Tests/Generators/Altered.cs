using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using FileWritten = QBattery.Tests.Numerics.Files.Written;

namespace QBattery.Tests.Generators;

/// <summary>What happens at a place: a value is replaced, or a run is removed or doubled.</summary>
public sealed record Change(int Kind, int Place, int Length, int Value)
{
    /// <summary>The items after the change, given what a value of the change stands for.</summary>
    public T[] On<T>(T[] items, Func<T, int, T> replaced)
    {
        if (items.Length == 0) return items;
        var at = Place % items.Length;
        var end = Math.Min(at + Length, items.Length);
        return Kind switch
        {
            0 => [.. items[..at], replaced(items[at], Value), .. items[(at + 1)..]],
            1 => [.. items[..at], .. items[end..]],
            _ => [.. items[..end], .. items[at..]],
        };
    }
}

/// <summary>A density matrix as a file with one to four changes.</summary>
public sealed record AlteredFile(string Name, byte[] Content, Seq<Change> Changes)
{
    public byte[] Bytes => Changes.Aggregate(Content, (bytes, change) => change.On(bytes, Replaced));

    private static byte Replaced(byte old, int value) => (byte)(value < 256 ? value : old + 1);

    public override string ToString() => $"{Name}: {Convert.ToBase64String(Bytes)}";
}

/// <summary>A formula with one to four changes.</summary>
public sealed record AlteredText(string Content, Seq<Change> Changes)
{
    private const string Alphabet = "0123456789.+-*/^!(),<>= NxqepiσΔ\0\t_";

    public override string ToString() => new(Changes.Aggregate(
        Content.ToCharArray(), (text, change) => change.On(text, (_, value) => Alphabet[value % Alphabet.Length])));
}

/// <summary>Files and formulas with random changes, which shrink to fewer changes.</summary>
internal static class AlteredGenerators
{
    private static readonly Complex[,] Matrix = { { 0.5, new(0.125, 0.0625) }, { new(0.125, -0.0625), 0.5 } };

    private static readonly byte[][] Files =
    [
        FileWritten.Npy("<c16", false, Matrix), FileWritten.Npy(">c8", true, Matrix, 2), FileWritten.Npy("<f4", false, Matrix, 3),
        Encoding.UTF8.GetBytes("# rho\n(0.5+0j),(0.125+0.0625j)\n(0.125-0.0625j),0.5\n"),
    ];

    private static readonly string[] Formulas =
    [
        "2/N*(1-binomial(N,N/2)/2^N)", "N!*exp(N)/N^N", "sqrt(n_c^2+0.25e1)-harmonic(N)^-2", "(1-x)/(1-x^(N+1))", "-((1))^2!",
    ];

    private static readonly Gen<Seq<Change>> Changes =
        from count in Gen.Choose(1, 4)
        from changes in (
            from kind in Gen.Choose(0, 2)
            from place in Gen.Choose(0, 9999)
            from length in Gen.Choose(1, 5)
            from value in Gen.Choose(0, 1023)
            select new Change(kind, place, length, value)).ArrayOf(count)
        select changes.ToSeq();

    public static Arbitrary<AlteredFile> AlteredFiles() => Arb.From(
        from name in Gen.Elements("x.npy", "x.csv")
        from content in Gen.Elements(Files)
        from changes in Changes
        select new AlteredFile(name, content, changes),
        own => Fewer(own.Changes).Select(changes => own with { Changes = changes }));

    public static Arbitrary<AlteredText> AlteredTexts() => Arb.From(
        from content in Gen.Elements(Formulas) from changes in Changes select new AlteredText(content, changes),
        own => Fewer(own.Changes).Select(changes => own with { Changes = changes }));

    private static IEnumerable<Seq<Change>> Fewer(Seq<Change> changes) =>
        Shrinking.Fewer([.. changes], 0, _ => []).Select(own => own.ToSeq());
}
