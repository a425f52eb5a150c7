using FsCheck;
using FsCheck.Fluent;

namespace QBattery.Tests.Generators;

/// <summary>Ways down to small cases, the smallest first; every chain of them ends.</summary>
internal static class Shrinking
{
    /// <summary>Whole numbers nearer to the least.</summary>
    public static IEnumerable<int> Down(int value, int least) => value == least
        ? []
        : new[] { least, least + (value - least) / 2, value - Math.Sign(value - least) }.Distinct();

    /// <summary>Fewer items, then smaller ones.</summary>
    public static IEnumerable<T[]> Fewer<T>(T[] items, int least, Func<T, IEnumerable<T>> smaller) =>
    [
        .. items.Length > least ? items.Select((_, i) => items.Where((_, j) => j != i).ToArray()) : [],
        .. items.SelectMany((item, i) => smaller(item).Select(own => items.Select((old, j) => i == j ? own : old).ToArray())),
    ];

    /// <summary>Whole numbers of a range under a name of their own; smaller is nearer to zero.</summary>
    public static Arbitrary<T> Whole<T>(int least, int most, Func<int, T> named, Func<T, int> number) => Arb.From(
        Gen.Choose(least, most).Select(named),
        value => Down(number(value), Math.Clamp(0, least, most)).Select(named));
}
