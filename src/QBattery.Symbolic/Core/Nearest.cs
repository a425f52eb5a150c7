namespace QBattery.Symbolic.Core;

/// <summary>The known name that was probably meant.</summary>
internal static class Nearest
{
    private const int MaxLength = 40;

    /// <summary>
    /// The known name with the smallest edit distance (insertions, deletions, replacements and swaps of neighbours;
    /// case counts less than a letter), or null when none is near: more than a third of the letters, and more than
    /// one, differ.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > MaxLength) return null;
        var near = known.Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault();
        return near.Name is not null && near.Distance <= Math.Max(1, near.Name.Length / 3) ? near.Name : null;
    }

    /// <summary>Edit distance without regard to case, plus a quarter for a difference in case.</summary>
    private static double Distance(string left, string right) =>
        Edits(left.ToLowerInvariant(), right.ToLowerInvariant())
        + (left != right && left.Equals(right, StringComparison.OrdinalIgnoreCase) ? 0.25 : 0);

    /// <summary>Optimal string alignment, row by row.</summary>
    private static int Edits(string left, string right)
    {
        var (before, last) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray());
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last) = (last, row);
        }
        return last[right.Length];
    }
}
