using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Elimination modulo a prime.</summary>
internal static class Echelon
{
    /// <summary>The pivot columns, each with the row it was found in; rows are used up.</summary>
    public static List<(int Row, int Column)> Pivots(List<long[]> rows, int width)
    {
        var (pivots, open) = (new List<(int, int)>(), Enumerable.Range(0, rows.Count).ToList());
        for (var column = 0; column < width; column++)
        {
            var row = open.FindIndex(i => rows[i][column] != 0);
            if (row < 0) continue;
            pivots.Add((open[row], column));
            var pivot = rows[open[row]];
            open.RemoveAt(row);
            foreach (var i in open) Subtract(rows[i], pivot, column);
        }
        return pivots;
    }

    private static void Subtract(long[] row, long[] pivot, int column)
    {
        if (row[column] == 0) return;
        var factor = ModularValue.Prime - row[column] * Modular.Inverse(pivot[column], ModularValue.Prime) % ModularValue.Prime;
        for (var j = column; j < row.Length; j++) row[j] = (row[j] + factor * pivot[j]) % ModularValue.Prime;
    }
}
