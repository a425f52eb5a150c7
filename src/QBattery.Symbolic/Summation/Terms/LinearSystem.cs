using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

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
        var pivots = Pivots(rows);
        var free = Free(pivots, from, width);
        if (free < 0) return null;
        var kept = pivots.Where(p => p.Column < free).ToList();
        var columns = kept.Select(p => p.Column).Append(free).ToArray();
        var square = kept.Select(p => columns.Select(c => rows[p.Row][c]).ToArray()).ToArray();
        return Spread(Primitive(Solve(square)), columns, width);
    }

    /// <summary>
    /// False where it is proved that there is none: columns that are independent modulo a prime are so.
    /// </summary>
    public static bool MayHaveNullVector(IReadOnlyList<Nested[]> rows, int from) =>
        !rows.All(row => row.All(ModularImage.IsDefined)) || Pivots(rows) is var pivots
            && (pivots.Count < rows[0].Length && Free(pivots, 0, from) >= 0 || Free(pivots, from, rows[0].Length) >= 0);

    private static List<(int Row, int Column)> Pivots(IReadOnlyList<Nested[]> rows) =>
        Echelon.Pivots([.. rows.Select(row => row.Select(ModularValue.Of).ToArray())], rows[0].Length);

    /// <summary>The first column from one to another that depends on those before, -1 for none.</summary>
    private static int Free(List<(int Row, int Column)> pivots, int from, int end) =>
        Enumerable.Range(from, end - from).FirstOrDefault(c => !pivots.Exists(p => p.Column == c), -1);

    /// <summary>The null vector of a matrix with one more column than rows, of full rank.</summary>
    private static Nested[] Solve(Nested[][] rows)
    {
        var previous = Nested.One;
        for (var step = 0; step < rows.Length; step++)
        {
            var pivot = PivotRow(rows, step);
            (rows[step], rows[pivot]) = (rows[pivot], rows[step]);
            for (var i = step + 1; i < rows.Length; i++) rows[i] = Eliminate(rows[i], rows[step], step, previous);
            previous = rows[step][step];
        }
        return Back(rows, previous);
    }

    /// <summary>By Cramer's rule every entry is a minor where the last is the determinant, so all divisions are exact.</summary>
    private static Nested[] Back(Nested[][] rows, Nested determinant)
    {
        var vector = new Nested[rows.Length + 1];
        vector[^1] = determinant;
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            var sum = Nested.Zero;
            for (var j = i + 1; j < vector.Length; j++) sum -= rows[i][j] * vector[j];
            vector[i] = NestedDivision.Divide(sum, rows[i][i])!;
        }
        return vector;
    }

    /// <summary>The row, from the diagonal on, whose entry there is shortest and not zero.</summary>
    private static int PivotRow(Nested[][] rows, int column) => Enumerable.Range(column, rows.Length - column)
        .Where(i => !rows[i][column].IsZero).MinBy(i => rows[i][column].Numbers.Count());

    private static Nested[] Eliminate(Nested[] row, Nested[] pivot, int column, Nested divisor)
    {
        var rest = new Nested[row.Length];
        for (var j = 0; j < row.Length; j++)
            rest[j] = j <= column
                ? Nested.Zero
                : NestedDivision.Divide(pivot[column] * row[j] - row[column] * pivot[j], divisor)!;
        return rest;
    }

    private static Nested[] Primitive(Nested[] vector)
    {
        var common = vector.Where(v => !v.IsZero).OrderBy(v => v.Numbers.Count())
            .Aggregate(Nested.Zero, NestedDivision.Gcd);
        var numbers = vector.Select(v => NestedDivision.Divide(v, common)!).ToArray();
        var unit = numbers.SelectMany(v => v.Numbers).Aggregate(QBattery.Symbolic.Rational.Zero, QBattery.Symbolic.Rationals.Gcd).Inverse();
        return [.. numbers.Select(v => v.Scale(unit))];
    }

    private static Nested[] Spread(Nested[] vector, int[] columns, int width)
    {
        var whole = Enumerable.Repeat(Nested.Zero, width).ToArray();
        foreach (var (value, column) in vector.Zip(columns)) whole[column] = value;
        return whole;
    }
}
