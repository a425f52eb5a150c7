namespace QBattery.Symbolic.Core;

/// <summary>How the terms of two sums with the same kind of keys meet. A structure, where a merge must be fast.</summary>
/// <typeparam name="T">A term, with its key.</typeparam>
internal interface IMergeRule<T>
{
    /// <summary>Which of two terms stands first: the left one above zero, the right one below; false if not decided.</summary>
    bool TryCompare(T left, T right, out int order);

    /// <summary>The sum of two terms with the same key; false if it is zero.</summary>
    bool TryAdd(T left, T right, out T sum);
}

/// <summary>The sum of two sums whose terms stand in the order of their keys.</summary>
internal static class SortedMerge
{
    /// <summary>The terms of both in order, those with the same key added; null where the rule does not decide.</summary>
    public static Seq<T>? Of<T, TRule>(Seq<T> left, Seq<T> right, TRule rule)
        where TRule : IMergeRule<T>
    {
        var (merged, count, i, j) = (new T[left.Count + right.Count], 0, 0, 0);
        while (i < left.Count && j < right.Count)
        {
            if (!rule.TryCompare(left[i], right[j], out var order)) return null;
            if (order > 0) merged[count++] = left[i++];
            else if (order < 0) merged[count++] = right[j++];
            else if (rule.TryAdd(left[i++], right[j++], out var sum)) merged[count++] = sum;
        }
        while (i < left.Count) merged[count++] = left[i++];
        while (j < right.Count) merged[count++] = right[j++];
        return Seq.Owned(merged, count);
    }
}
