using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>One of several parts that together are a whole, so that each can run on a machine of its own.</summary>
public sealed record Shard
{
    /// <summary>Part i of n.</summary>
    /// <exception cref="ArgumentException">Not 1 &lt;= i &lt;= n.</exception>
    public Shard(int index, int count) => (Index, Count) = index >= 1 && index <= count
        ? (index, count)
        : throw new ArgumentException($"there is no part {index} of {count}");

    /// <summary>All of it.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Which part, from 1 on.</summary>
    public int Index { get; }

    /// <summary>How many parts there are.</summary>
    public int Count { get; }

    /// <summary>As it is typed: 3/16.</summary>
    public override string ToString() => $"{Index}/{Count}";

    /// <summary>The numbers of this part of 0..total-1, those of the parts one after another.</summary>
    public (long From, long To) Of(long total) => (Cut(Index - 1, total), Cut(Index, total));

    /// <summary>Every n-th item, beginning with the i-th: neighbours take about the same time.</summary>
    public Seq<T> Of<T>(Seq<T> items) => items.Where((_, i) => i % Count == Index - 1).ToSeq();

    private long Cut(int parts, long total) => (long)((Int128)total * parts / Count);
}
