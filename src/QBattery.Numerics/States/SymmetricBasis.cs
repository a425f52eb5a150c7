using System.Collections.Frozen;
using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>
/// The basis of the symmetric subspace of N cells of d levels: one normalised vector for every occupation
/// (n_0, ..., n_(d-1)) with sum N. Order: ascending energy sum of j n_j; within one energy ascending n_0, then n_1 and
/// so on. For d = 2 this is the Dicke ladder |k>, k = 0..N excitations, |0> the ground state; for N = 1 the levels of
/// the cell.
/// </summary>
internal sealed record SymmetricBasis
{
    /// <summary>The largest dimension that is built.</summary>
    public const int Limit = 1_000_000;

    private SymmetricBasis(int cells, int levels, Seq<Seq<int>> vectors) =>
        (Cells, Levels, Vectors) = (cells, levels, vectors);

    /// <summary>The number of cells N.</summary>
    public int Cells { get; }

    /// <summary>The number of levels per cell d.</summary>
    public int Levels { get; }

    /// <summary>The occupations in the order of the basis.</summary>
    public Seq<Seq<int>> Vectors { get; }

    /// <summary>The basis for N >= 0 cells of d >= 2 levels.</summary>
    /// <exception cref="ArgumentException">N or d out of range, or a dimension above <see cref="Limit"/>.</exception>
    public static SymmetricBasis Of(int cells, int levels)
    {
        _ = Dimension(cells, levels);
        return new(cells, levels, Occupations.All(cells, levels).OrderBy(Occupations.Quanta).ToSeq());
    }

    /// <summary>The dimension C(N+d-1, d-1) of the symmetric subspace.</summary>
    /// <exception cref="ArgumentException">N or d out of range, or a dimension above <see cref="Limit"/>.</exception>
    public static int Dimension(int cells, int levels)
    {
        if (cells < 0 || levels < 2) throw new ArgumentException($"no cells of this kind: N = {cells}, d = {levels}");
        var dimension = 1.0;
        for (var j = 1; j < levels && dimension <= Limit; j++) dimension = dimension * (cells + j) / j;
        return dimension <= Limit
            ? (int)Math.Round(dimension)
            : throw new ArgumentException($"the symmetric subspace of {cells} cells is larger than {Limit}");
    }

    /// <summary>The energy of every basis vector in units of the cell gap; never descending.</summary>
    public static Seq<int> Quanta(int cells, int levels) => levels == 2
        ? Enumerable.Range(0, Dimension(cells, levels)).ToSeq()
        : Of(cells, levels).Vectors.Select(Occupations.Quanta).ToSeq();

    /// <summary>The place of every occupation in the basis.</summary>
    public FrozenDictionary<Seq<int>, int> Places() =>
        Vectors.Select((vector, place) => KeyValuePair.Create(vector, place)).ToFrozenDictionary();
}
