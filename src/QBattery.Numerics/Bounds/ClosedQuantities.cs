using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// What energy, largest eigenvalue r_0 and populations say of a collective state of N two-level cells (PHYSICS.md, section 8),
/// in units of the gap; W is the full ergotropy E - (1 - r_0).
/// </summary>
/// <param name="Cells">N.</param>
/// <param name="Capacity">C = N - 2(1 - r_0), the highest energy that unitaries reach less the lowest.</param>
/// <param name="AntiErgotropy">C - W = N - E - (1 - r_0), what unitaries can still put in.</param>
/// <param name="Incoherent">
/// W_inc = E - 1 + max p_k, the ergotropy of the state dephased in the eigenspaces of H_B.
/// </param>
/// <param name="Coherent">W - W_inc = r_0 - max p_k, what coherence between those eigenspaces adds.</param>
/// <param name="Gap">The ergotropic gap W - W_local to what unitaries on single cells extract.</param>
public sealed record ClosedQuantities(
    int Cells, Bracket Capacity, Bracket AntiErgotropy, Bracket Incoherent, Bracket Coherent, Bracket Gap)
{
    /// <summary>All of them.</summary>
    public override string ToString() =>
        $"C = {Capacity}, W_anti = {AntiErgotropy}, W_inc = {Incoherent}, W_coh = {Coherent}, gap = {Gap}";

    /// <summary>The least capacity of collective states, for 1 - r_0 is at most N/(N+1): 1 - C/N &lt;= 2/(N+1).</summary>
    public double LeastCapacity => Cells - 2.0 * Cells / (Cells + 1);

    /// <summary>The quantities by their definitions.</summary>
    /// <param name="cells">N.</param>
    /// <param name="energy">E.</param>
    /// <param name="deficit">1 - r_0.</param>
    /// <param name="rest">1 - max p_k.</param>
    /// <param name="local">W_local.</param>
    internal static ClosedQuantities Of(int cells, Bracket energy, Bracket deficit, Bracket rest, Bracket local) => new(
        cells, cells - 2 * deficit, (cells - energy - deficit).Within(0, cells), (energy - rest).Within(0, cells),
        (rest - deficit).Within(0, 1), (energy - deficit - local).Within(0, cells));
}
