using System.Numerics;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Analyses;

/// <summary>The state of one cell of a collective state.</summary>
internal static class OneCell
{
    /// <summary>
    /// The reduced state: its elements are (1/N) sum sqrt((m_a+1)(m_b+1)) rho(m+e_a, m+e_b) over the occupations m of
    /// the other N-1 cells. For d = 2 the population n/N and the coherence of PHYSICS.md section 5.
    /// </summary>
    public static HermitianMatrix Of(HermitianMatrix density, int cells, int levels)
    {
        var places = SymmetricBasis.Of(cells, levels).Places();
        var others = SymmetricBasis.Of(cells - 1, levels).Vectors;
        return HermitianMatrix.Of(levels, (a, b) => others.Aggregate(Complex.Zero, (sum, m) =>
            sum + Math.Sqrt((m[a] + 1.0) * (m[b] + 1.0)) / cells * density[places[OneMore(m, a)],
                places[OneMore(m, b)]]));
    }

    /// <summary>
    /// N times what unitaries on single cells can extract. A partial trace does not increase the trace norm.
    /// </summary>
    internal static Extracted Local(HermitianMatrix density, Shape shape, StateError given)
    {
        var (cells, levels) = (shape.Cells, shape.Levels);
        var cell = Of(density, cells, levels);
        var (values, error) = (Eigenvalues.Of(cell), Eigenvalues.Error(density.Size) * levels * levels);
        var (energy, passive) = (0.0, Filling.PassiveEnergy(values, Enumerable.Range(0, levels).ToArray()));
        for (var j = 0; j < levels; j++) energy += j * cell[j, j].Real;
        var top = (levels - 1) * (double)cells;
        return new(
            Bracket.Around(cells * energy, cells * (error + given.Relative * energy) + top * given.Displaced).Within(0, top),
            Bracket.Around(cells * passive, cells * error + top * given.Trace).Within(0, top));
    }

    private static Seq<int> OneMore(Seq<int> occupation, int level) =>
        occupation.Select((number, j) => j == level ? number + 1 : number).ToSeq();
}
