using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Null vectors of matrices of polynomials. A copy modulo a prime with the variables at scattered points decides which
/// columns depend on those before; only those rows and columns are eliminated exactly, without fractions (Bareiss
/// 1968).
/// </summary>
internal static class LinearSystem
{
    /// <summary>
    /// A polynomial vector that the matrix takes to zero, whose last non-zero entry is the first possible one from a
    /// column on; null where there is none with a non-zero entry from that column on.
    /// </summary>
    /// <param name="rows">The rows, all of the same length.</param>
    /// <param name="from">The first column that must not be zero alone.</param>
    public static Nested[]? NullVector(IReadOnlyList<Nested[]> rows, int from)
    {
        var width = rows[0].Length;
        var image = rows.Select(row => row.Select(ModularValue.Of).ToArray()).ToList();
        var pivots = Echelon.Pivots(image, width);
        var free = Enumerable.Range(from, width - from).FirstOrDefault(c => !pivots.Any(p => p.Column == c), -1);
        if (free < 0) return null;
        var kept = pivots.Where(p => p.Column < free).ToList();
        var columns = kept.Select(p => p.Column).Append(free).ToArray();
        var square = kept.Select(p => columns.Select(c => rows[p.Row][c]).ToArray()).ToArray();
        return Spread(Primitive(Solve(square)), columns, width);
    }

    /// <summary>The null vector of a matrix with one more column than rows, of full rank.</summary>
    private static Nested[] Solve(Nested[][] rows)
    {
        var previous = Nested.One;
        for (var step = 0; step < rows.Length; step++)
        {
            var pivot = PivotRow(rows, step);
            (rows[step], rows[pivot]) = (rows[pivot], rows[step]);
            var (own, divisor) = (rows[step], previous);
            foreach (var i in Enumerable.Range(0, rows.Length).Where(i => i != step))
                rows[i] = Eliminate(rows[i], own, step, divisor);
            previous = own[step];
        }
        return [.. rows.Select(row => row[^1].Scale(-1)), previous];
    }

    /// <summary>The row, from the diagonal on, whose entry there is shortest and not zero.</summary>
    private static int PivotRow(Nested[][] rows, int column) => Enumerable.Range(column, rows.Length - column)
        .Where(i => !rows[i][column].IsZero).MinBy(i => rows[i][column].Numbers.Count());

    private static Nested[] Eliminate(Nested[] row, Nested[] pivot, int column, Nested divisor) =>
        [.. row.Select((entry, j) => j < column && entry.IsZero
            ? Nested.Zero
            : NestedDivision.Divide(pivot[column] * entry - row[column] * pivot[j], divisor)!)];

    private static Nested[] Primitive(Nested[] vector)
    {
        var common = vector.Where(v => !v.IsZero).OrderBy(v => v.Numbers.Count())
            .Aggregate(Nested.Zero, NestedDivision.Gcd);
        var numbers = vector.Select(v => NestedDivision.Divide(v, common)!).ToArray();
        var unit = numbers.SelectMany(v => v.Numbers).Aggregate(Numbers.Rational.Zero, Numbers.Rationals.Gcd).Inverse();
        return [.. numbers.Select(v => v.Scale(unit))];
    }

    private static Nested[] Spread(Nested[] vector, int[] columns, int width)
    {
        var whole = Enumerable.Repeat(Nested.Zero, width).ToArray();
        foreach (var (value, column) in vector.Zip(columns)) whole[column] = value;
        return whole;
    }
}
