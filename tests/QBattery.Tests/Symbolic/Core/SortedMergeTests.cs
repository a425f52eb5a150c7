using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Tests.Symbolic.Core;

/// <summary>A merge is the sum of two sums, against a table of keys.</summary>
public sealed class SortedMergeTests
{
    [Property(MaxTest = 300)]
    public bool It_adds_equal_keys_and_drops_zeros(SortedTerms left, SortedTerms right) =>
        SortedMerge.Of(left.Terms, right.Terms, new Adding(10))!.Value.SequenceEqual(left.Terms.Concat(right.Terms).GroupBy(term => term.Key)
            .Select(terms => (terms.Key, Value: terms.Sum(term => term.Value))).Where(term => term.Value != 0)
            .OrderByDescending(term => term.Key));

    [Fact]
    public void Nothing_comes_out_where_an_order_is_not_decided()
    {
        Assert.Null(SortedMerge.Of([(8, 1), (3, 1)], [(5, 1)], new Adding(4)));
        Assert.Equal([(3, 2), (1, 1)], SortedMerge.Of([(3, 1), (1, 1)], [(3, 1)], new Adding(4))!.Value);
    }

    /// <summary>Keys up to a number are compared.</summary>
    private readonly record struct Adding(int Most) : IMergeRule<(int Key, int Value)>
    {
        public bool TryCompare((int Key, int Value) left, (int Key, int Value) right, out int order)
        {
            order = left.Key.CompareTo(right.Key);
            return left.Key <= Most && right.Key <= Most;
        }

        public bool TryAdd((int Key, int Value) left, (int Key, int Value) right, out (int Key, int Value) sum)
        {
            sum = (left.Key, left.Value + right.Value);
            return sum.Value != 0;
        }
    }
}
