using QBattery.Numerics.Dynamics.Operators;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>One real number among those that make up a state.</summary>
/// <param name="Row">The level of an amplitude, or the row of an element of a density matrix.</param>
/// <param name="Column">The same level, or the column, not below the row.</param>
/// <param name="IsImaginary">Whether it is the imaginary part.</param>
internal readonly record struct Coordinate(int Row, int Column, bool IsImaginary)
{
    /// <summary>Whether it is a population.</summary>
    public bool IsDiagonal => Row == Column;

    /// <summary>A number of its own, fast to look up.</summary>
    public override int GetHashCode() => Row * 46337 + Column * 2 + (IsImaginary ? 1 : 0);
}

/// <summary>
/// How states are written as real vectors, and what a model does to one coordinate. Elements of a density matrix off the
/// diagonal stand for two and carry sqrt(2), so that lengths are Frobenius norms.
/// </summary>
internal abstract record Coordinates
{
    private Coordinates() { }

    /// <summary>Real and imaginary parts of the amplitudes of a pure state.</summary>
    public sealed record OfVector : Coordinates;

    /// <summary>The upper triangle of a density matrix.</summary>
    public sealed record OfMatrix : Coordinates;

    private static readonly Quad Root = Quad.Sqrt(2);

    /// <summary>The rate at which a coordinate drives others.</summary>
    public IEnumerable<(Coordinate To, Quad Rate)> Driven(Mover mover, Coordinate from) => this switch
    {
        OfVector => mover.Drift[from.Row].SelectMany(entry =>
            Amplitude(entry.To, entry.Value.TimesI(from.IsImaginary ? 1 : 0))),
        OfMatrix => from.IsDiagonal ? OfPopulation(mover, from.Row) : OfCoherence(mover, from),
    };

    private static IEnumerable<(Coordinate, Quad)> Amplitude(int level, QuadComplex value)
    {
        if (value.Re.Hi != 0) yield return (new(level, level, false), value.Re);
        if (value.Im.Hi != 0) yield return (new(level, level, true), value.Im);
    }

    /// <summary>Of |x>(x|: A|x>(x| and half of L|x>(x|R*, and their adjoints.</summary>
    private static IEnumerable<(Coordinate, Quad)> OfPopulation(Mover mover, int x)
    {
        foreach (var (to, value) in mover.Drift[x])
            foreach (var driven in WithAdjoint(to, x, value, 1)) yield return driven;
        foreach (var (left, right) in mover.Jumps)
            foreach (var (row, l) in left[x])
                foreach (var (column, r) in right[x])
                    foreach (var driven in WithAdjoint(row, column, l * r.Conjugate, 0.5)) yield return driven;
    }

    /// <summary>Of (e|x>(y| + e*|y>(x|)/sqrt(2) with e = 1 or i: A on both, L e|x>(y|R*, and their adjoints.</summary>
    private static IEnumerable<(Coordinate, Quad)> OfCoherence(Mover mover, Coordinate from)
    {
        var ((x, y, isImaginary), share) = (from, 1 / Root);
        foreach (var (to, value) in mover.Drift[x])
            foreach (var driven in WithAdjoint(to, y, value.TimesI(isImaginary ? 1 : 0), share)) yield return driven;
        foreach (var (to, value) in mover.Drift[y])
            foreach (var driven in WithAdjoint(to, x, value.TimesI(isImaginary ? -1 : 0), share)) yield return driven;
        foreach (var (left, right) in mover.Jumps)
            foreach (var (row, l) in left[x])
                foreach (var (column, r) in right[y])
                    foreach (var driven in WithAdjoint(row, column, (l * r.Conjugate).TimesI(isImaginary ? 1 : 0), share))
                        yield return driven;
    }

    /// <summary>The coordinates of z|row>(column| and its adjoint, times a share.</summary>
    private static IEnumerable<(Coordinate, Quad)> WithAdjoint(int row, int column, QuadComplex z, Quad share)
    {
        if (row == column) return z.Re.Hi == 0 ? [] : [(new(row, row, false), 2 * share * z.Re)];
        return Element(Math.Min(row, column), Math.Max(row, column), row < column ? z : z.Conjugate, share * Root);
    }

    private static IEnumerable<(Coordinate, Quad)> Element(int row, int column, QuadComplex z, Quad share)
    {
        if (z.Re.Hi != 0) yield return (new(row, column, false), share * z.Re);
        if (z.Im.Hi != 0) yield return (new(row, column, true), share * z.Im);
    }
}
