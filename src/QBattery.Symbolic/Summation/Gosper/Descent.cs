using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>
/// Polynomials x up to some degree with alpha(k) x(k+1) - beta(k) x(k) = gamma(k), over a field. With the falling powers
/// k(k-1)...(k-i+1) as a basis the operator has as many entries in a column as alpha and beta have coefficients, and
/// its highest ones determine x from above. One column, the special one, may have no entry there.
/// </summary>
/// <param name="Columns">The images of the basis: entry j of column i stands in row i-1+j.</param>
/// <param name="Pivot">Where the highest entry of a column stands.</param>
/// <param name="Special">The column that has none, -1 for no column.</param>
internal sealed record Descent<T>(T[][] Columns, int Pivot, int Special)
    where T : struct, IField<T>
{
    private static readonly T Zero = T.Of(Nested.Zero);

    /// <summary>The system up to a degree.</summary>
    public static Descent<T> Of(Nested alpha, Nested beta, int index, int degree, int pivot, int special)
    {
        var height = Math.Max(alpha.DegreeIn(index), beta.DegreeIn(index)) + 1;
        var (a, b) = (Values(alpha, index, height), Values(beta, index, height));
        var (columns, before) = (new T[degree + 1][], Enumerable.Repeat(Zero, height).ToArray());
        for (var i = 0; i <= degree; i++)
        {
            columns[i] = Column(before, a, b, T.Of(new Nested.Constant(i)));
            before = a;
            (a, b) = (Next(a), Next(b));
        }
        return new(columns, pivot, special <= degree ? special : -1);
    }

    /// <summary>i times the coefficients of alpha around i-1, and those of alpha - beta around i one row higher.</summary>
    private static T[] Column(T[] before, T[] a, T[] b, T i) => [.. Enumerable.Range(0, a.Length + 1).Select(j =>
        (j < a.Length ? i * before[j] : Zero) + (j > 0 ? a[j - 1] - b[j - 1] : Zero))];

    /// <summary>The coefficients around i+1 in powers u(u-1)... of u = k-i-1, from those around i.</summary>
    private static T[] Next(T[] around) => [.. around.Select((c, j) => j + 1 < around.Length
        ? c + T.Of(new Nested.Constant(j + 1)) * around[j + 1]
        : c)];

    private static T[] Values(Nested p, int index, int height)
    {
        var c = FallingPowers.Of(p, index);
        return [.. c.Select(T.Of), .. Enumerable.Repeat(Zero, height - c.Length)];
    }

    /// <summary>x in falling powers, null for none; and whether that there is none is proved over the parameters.</summary>
    public (T[]? X, bool IsProved) Solve(IReadOnlyList<Nested> gamma)
    {
        var rows = Rows(gamma);
        if (Reduce(rows, Columns.Length - 1) is not { } x) return (null, false);
        if (rows.All(own => own.IsZero)) return (x, true);
        if (Special < 0) return (null, true);
        var rest = Rows([]);
        Subtract(rest, Special, Zero - T.Of(Nested.One));
        if (Reduce(rest, Special - 1) is not { } y) return (null, false);
        var row = Array.FindLastIndex(rest, own => !own.IsZero);
        return row < 0 ? (null, false) : (Combined(x, y, rows, rest, rows[row] / rest[row]), true);
    }

    /// <summary>x + t (e - y), with e the special column, where that leaves nothing.</summary>
    private T[]? Combined(T[] x, T[] y, T[] rows, T[] rest, T t)
    {
        if (rows.Zip(rest, (a, b) => a - t * b).Any(own => !own.IsZero)) return null;
        var solution = x.Zip(y, (a, b) => a - t * b).ToArray();
        solution[Special] += t;
        return solution;
    }

    private T[] Rows(IReadOnlyList<Nested> gamma)
    {
        var rows = Enumerable.Repeat(Zero, Math.Max(gamma.Count + 1, Columns.Length + Columns[0].Length)).ToArray();
        for (var i = 0; i < gamma.Count; i++) rows[i + 1] = T.Of(gamma[i]);
        return rows;
    }

    /// <summary>The multiples of the columns that have been subtracted; null where a highest entry is zero.</summary>
    private T[]? Reduce(T[] rows, int from)
    {
        var x = Enumerable.Repeat(Zero, Columns.Length).ToArray();
        for (var i = from; i >= 0; i--)
        {
            if (i == Special || rows[i + Pivot].IsZero) continue;
            if (Columns[i][Pivot].IsZero) return null;
            x[i] = rows[i + Pivot] / Columns[i][Pivot];
            Subtract(rows, i, x[i]);
        }
        return x;
    }

    private void Subtract(T[] rows, int column, T factor)
    {
        for (var j = 0; j < Columns[column].Length; j++) rows[column + j] -= factor * Columns[column][j];
    }
}
