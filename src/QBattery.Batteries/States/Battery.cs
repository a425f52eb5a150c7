using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>
/// N equal cells with d equally spaced levels 0, Delta, ..., (d-1) Delta each. The Hamiltonian is the sum of the cells'
/// on the full d^N-dimensional space; a collective state lives on the symmetric subspace.
/// </summary>
/// <param name="Levels">d, at least 2.</param>
public sealed record Battery(int Levels)
{
    /// <summary>Cells with two levels.</summary>
    public static Battery Qubits { get; } = new(2);

    /// <summary>The name of the number of cells.</summary>
    public const string CellsName = "N";

    /// <summary>The name of the cell gap.</summary>
    public const string GapName = "Delta";

    /// <summary>N, the number of cells.</summary>
    public static Expr Cells { get; } = Build.Symbol(CellsName);

    /// <summary>Delta, the gap of a cell and the unit of energy.</summary>
    public static Expr Gap { get; } = Build.Symbol(GapName);

    /// <summary>N cells and their levels.</summary>
    public override string ToString() => $"{CellsName} cells of {Levels} levels";

    /// <summary>The dimension of the symmetric subspace, binomial(N+d-1, d-1), as a polynomial in N.</summary>
    public Expr SymmetricDimension => Choose(Levels - 1);

    /// <summary>
    /// binomial(N+q, q), the number of ways to put at most q quanta on N cells, as a polynomial in N.
    /// </summary>
    public static Expr Choose(int q) => Build.Product(
        Enumerable.Range(1, q).Select(i => (Cells + Build.Number(i)) / Build.Number(i)));
}
