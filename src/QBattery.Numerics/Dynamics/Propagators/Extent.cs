namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>
/// A rectangle of the complex plane that holds the numerical range of a real matrix: by Gershgorin's discs of its symmetric
/// part, whose eigenvalues bound the real parts, and of its antisymmetric part, which bounds the imaginary ones.
/// </summary>
/// <param name="Left">The least real part.</param>
/// <param name="Right">The largest real part.</param>
/// <param name="Height">The largest imaginary part.</param>
internal readonly record struct Extent(double Left, double Right, double Height)
{
    /// <summary>The larger of width and height: how fast things may change.</summary>
    public double Reach => Math.Max(Math.Max(-Left, Right), Height);

    /// <summary>The rectangle of a matrix.</summary>
    public static Extent Of(SparseMap map)
    {
        var (other, extent) = (map.Transposed(), new Extent(0, 0, 0));
        for (var row = 0; row < map.Size; row++) extent = extent.With(map.Row(row), other.Row(row), row);
        return extent;
    }

    private Extent With(IEnumerable<(int Column, double Value)> row, IEnumerable<(int Column, double Value)> mirrored, int own)
    {
        var (even, odd, diagonal) = (0.0, 0.0, 0.0);
        foreach (var (column, x, y) in Merged(row, mirrored))
            if (column == own) diagonal = x;
            else (even, odd) = (even + Math.Abs(x + y) / 2, odd + Math.Abs(x - y) / 2);
        return new(Math.Min(Left, diagonal - even), Math.Max(Right, diagonal + even), Math.Max(Height, odd));
    }

    /// <summary>The entries of two rows with their columns, zero where one has none.</summary>
    private static IEnumerable<(int Column, double X, double Y)> Merged(
        IEnumerable<(int Column, double Value)> left, IEnumerable<(int Column, double Value)> right)
    {
        using var x = left.GetEnumerator();
        using var y = right.GetEnumerator();
        var (hasX, hasY) = (x.MoveNext(), y.MoveNext());
        while (hasX || hasY)
        {
            var column = Math.Min(hasX ? x.Current.Column : int.MaxValue, hasY ? y.Current.Column : int.MaxValue);
            var (isX, isY) = (hasX && x.Current.Column == column, hasY && y.Current.Column == column);
            yield return (column, isX ? x.Current.Value : 0, isY ? y.Current.Value : 0);
            if (isX) hasX = x.MoveNext();
            if (isY) hasY = y.MoveNext();
        }
    }
}
