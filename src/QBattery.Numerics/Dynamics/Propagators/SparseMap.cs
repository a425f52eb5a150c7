using QBattery.Numerics.Dynamics.Operators;

namespace QBattery.Numerics.Dynamics.Propagators;


/// <summary>A real matrix by the entries in each row, columns ascending.</summary>
internal sealed class SparseMap
{
    private readonly int[] _starts, _columns;

    private readonly double[] _values, _rest;

    private SparseMap(int[] starts, int[] columns, double[] values, double[] rest) =>
        (_starts, _columns, _values, _rest) = (starts, columns, values, rest);

    /// <summary>The number of rows.</summary>
    public int Size => _starts.Length - 1;

    /// <summary>The number of entries.</summary>
    public int Count => _columns.Length;

    /// <summary>A matrix of its entries; those of one place add up.</summary>
    /// <param name="size">The number of rows.</param>
    /// <param name="entries">In the order of their columns, so that counting them row by row puts all in order.</param>
    public static SparseMap Of(int size, List<(int Row, int Column, Quad Value)> entries)
    {
        var next = new int[size + 1];
        foreach (var (row, _, _) in entries) next[row + 1]++;
        for (var row = 0; row < size; row++) next[row + 1] += next[row];
        var placed = new (int Row, int Column, Quad Value)[entries.Count];
        foreach (var entry in entries) placed[next[entry.Row]++] = entry;
        return Merged(size, placed);
    }

    private static SparseMap Merged(int size, (int Row, int Column, Quad Value)[] placed)
    {
        var (starts, columns, values, count) = (new int[size + 1], new int[placed.Length], new Quad[placed.Length], 0);
        for (var i = 0; i < placed.Length; i++)
        {
            var (row, column, value) = placed[i];
            if (i > 0 && placed[i - 1].Row == row && placed[i - 1].Column == column) values[count - 1] += value;
            else
            {
                (columns[count], values[count]) = (column, value);
                starts[row + 1] = ++count;
            }
        }
        for (var row = 0; row < size; row++) starts[row + 1] = Math.Max(starts[row + 1], starts[row]);
        return new(starts, columns[..count], [.. values.Take(count).Select(v => v.Hi)], [.. values.Take(count).Select(v => v.Lo)]);
    }

    /// <summary>The entries of a row.</summary>
    public IEnumerable<(int Column, double Value)> Row(int row)
    {
        for (var at = _starts[row]; at < _starts[row + 1]; at++) yield return (_columns[at], _values[at]);
    }

    /// <summary>y += factor times the product with x.</summary>
    public void AddProduct(double factor, double[] x, double[] y)
    {
        for (var row = 0; row < y.Length; row++) y[row] += factor * Product(row, x);
    }

    /// <summary>
    /// One step of a three-term recurrence: before becomes scale (M - center) u - share before, and weight times that is
    /// added to the sum.
    /// </summary>
    /// <returns>The squared length of what before has become.</returns>
    public double Recur(double[] u, double[] before, double[] sum, double scale, double center, double share, double weight)
    {
        var length = 0.0;
        for (var row = 0; row < u.Length; row++)
        {
            var next = scale * (Product(row, u) - center * u[row]) - share * before[row];
            before[row] = next;
            sum[row] += weight * next;
            length += next * next;
        }
        return length;
    }

    /// <summary>The product with a vector of 32 digits.</summary>
    public Quad[] Product(Quad[] x)
    {
        var product = new Quad[Size];
        for (var row = 0; row < product.Length; row++)
            for (var at = _starts[row]; at < _starts[row + 1]; at++)
                product[row] += new Quad(_values[at], _rest[at]) * x[_columns[at]];
        return product;
    }

    /// <summary>The rows and columns of some indices, which nothing connects with the others.</summary>
    /// <param name="indices">Ascending.</param>
    /// <param name="places">The place of every index among them.</param>
    public SparseMap Part(int[] indices, int[] places)
    {
        var (starts, columns, values, rest) = (new int[indices.Length + 1], new List<int>(), new List<double>(), new List<double>());
        for (var i = 0; i < indices.Length; i++)
        {
            for (var at = _starts[indices[i]]; at < _starts[indices[i] + 1]; at++)
            {
                columns.Add(places[_columns[at]]);
                values.Add(_values[at]);
                rest.Add(_rest[at]);
            }
            starts[i + 1] = columns.Count;
        }
        return new(starts, [.. columns], [.. values], [.. rest]);
    }

    /// <summary>The transposed matrix.</summary>
    public SparseMap Transposed()
    {
        var entries = new List<(int, int, Quad)>(Count);
        for (var row = 0; row < Size; row++)
            for (var at = _starts[row]; at < _starts[row + 1]; at++)
                entries.Add((_columns[at], row, new(_values[at], _rest[at])));
        return Of(Size, entries);
    }

    private double Product(int row, double[] x)
    {
        var (sum, columns, values) = (0.0, _columns, _values);
        for (var at = _starts[row]; at < _starts[row + 1]; at++) sum += values[at] * x[columns[at]];
        return sum;
    }
}
