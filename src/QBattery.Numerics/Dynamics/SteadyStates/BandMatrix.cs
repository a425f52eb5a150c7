using System.Numerics;
using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Numerics.Hermitian;

namespace QBattery.Numerics.Dynamics.SteadyStates;

/// <summary>
/// A matrix with entries near its diagonal, factorised by elimination with row exchanges: row i has room for the columns
/// from i - lower to i + lower + upper.
/// </summary>
internal sealed class BandMatrix
{
    private readonly int _size, _lower, _width;

    private readonly double[] _entries;

    private readonly int[] _pivots, _last;

    /// <summary>Factorises a matrix.</summary>
    /// <param name="map">The matrix.</param>
    /// <param name="places">The place of each index on the diagonal.</param>
    /// <param name="lower">How far entries stand below the diagonal.</param>
    /// <param name="upper">How far they stand above it.</param>
    /// <param name="least">What replaces smaller pivots.</param>
    public BandMatrix(SparseMap map, int[] places, int lower, int upper, double least)
    {
        (_size, _lower, _width) = (map.Size, lower, 2 * lower + upper + 1);
        (_entries, _pivots, _last) = (new double[(long)_size * _width], new int[_size], new int[_size]);
        for (var row = 0; row < _size; row++)
            foreach (var (column, value) in map.Row(row))
            {
                _entries[At(places[row], places[column])] = value;
                _last[places[row]] = Math.Max(_last[places[row]], places[column]);
            }
        for (var step = 0; step < _size; step++) Eliminate(step, least);
    }

    /// <summary>The doubles that are needed.</summary>
    public static double Room(int size, int lower, int upper) => (double)size * (2 * lower + upper + 1);

    /// <summary>Floating-point operations of a factorisation, at the most.</summary>
    public static double Operations(int size, int lower, int upper) => 2.0 * size * lower * (lower + upper);

    /// <summary>Solves for a right side in the order of the diagonal, in place.</summary>
    public void Solve(double[] x)
    {
        for (var step = 0; step < _size; step++)
        {
            (x[step], x[_pivots[step]]) = (x[_pivots[step]], x[step]);
            if (x[step] == 0) continue;
            for (var row = step + 1; row < End(step); row++) x[row] -= _entries[At(row, step)] * x[step];
        }
        for (var row = _size - 1; row >= 0; row--)
        {
            var (sum, start) = (x[row], At(row, 0));
            for (var column = row + 1; column <= _last[row]; column++) sum -= _entries[start + column] * x[column];
            x[row] = sum / _entries[start + row];
        }
    }

    private long At(int row, int column) => (long)row * _width + (column - row + _lower);

    private int End(int step) => Math.Min(step + _lower + 1, _size);

    private void Eliminate(int step, double least)
    {
        var pivot = step;
        for (var row = step + 1; row < End(step); row++)
            if (Math.Abs(_entries[At(row, step)]) > Math.Abs(_entries[At(pivot, step)])) pivot = row;
        Exchange(step, pivot);
        ref var diagonal = ref _entries[At(step, step)];
        if (Math.Abs(diagonal) < least) diagonal = least;
        for (var row = step + 1; row < End(step); row++)
            if (_entries[At(row, step)] != 0) Subtract(step, row, diagonal);
    }

    private void Exchange(int step, int pivot)
    {
        _pivots[step] = pivot;
        if (pivot == step) return;
        var length = Math.Max(_last[step], _last[pivot]) - step + 1;
        Span<double> upper = _entries.AsSpan((int)At(step, step), length), lower = _entries.AsSpan((int)At(pivot, step), length);
        for (var i = 0; i < length; i++) (upper[i], lower[i]) = (lower[i], upper[i]);
        (_last[step], _last[pivot]) = (_last[pivot], _last[step]);
    }

    private void Subtract(int step, int row, double diagonal)
    {
        var (length, at) = (_last[step] - step, (int)At(row, step));
        var factor = _entries[at] /= diagonal;
        Span<double> from = _entries.AsSpan((int)At(step, step) + 1, length), to = _entries.AsSpan(at + 1, length);
        Span<Vector<double>> wideFrom = Simd.Wide(from), wideTo = Simd.Wide(to);
        var wide = new Vector<double>(factor);
        for (var i = 0; i < wideTo.Length; i++) wideTo[i] -= wide * wideFrom[i];
        for (var i = wideTo.Length * Vector<double>.Count; i < length; i++) to[i] -= factor * from[i];
        _last[row] = Math.Max(_last[row], _last[step]);
    }
}
