using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>The energetics of a state in closed form; energies carry Delta, ratios do not.</summary>
/// <param name="Energy">E = Tr rho H.</param>
/// <param name="PassiveEnergy">The least energy over all unitaries of the d^N-dimensional space.</param>
/// <param name="Ergotropy">W = E - passive energy.</param>
/// <param name="Ratio">R = W/E.</param>
/// <param name="LockedFraction">L = 1 - R.</param>
/// <param name="LargestEigenvalue">r_0.</param>
/// <param name="Purity">Tr rho^2, where closed.</param>
/// <param name="LadderErgotropy">The ergotropy under unitaries inside the symmetric subspace only, where closed.</param>
public sealed record ClosedForms(
    Expr Energy, Expr PassiveEnergy, Expr Ergotropy, Expr Ratio, Expr LockedFraction, Expr LargestEigenvalue,
    Expr? Purity, Expr? LadderErgotropy)
{
    /// <summary>
    /// The ergotropy cell by cell: N times that of one cell's reduced state, where closed. It never exceeds the full one, and
    /// vanishes where cells are locally passive however ordered the whole is; the full one alone tends to E for every
    /// extensive collective state.
    /// </summary>
    public Expr? LocalErgotropy { get; init; }

    /// <summary>
    /// The highest energy that unitaries reach less the lowest, N - 2 (1 - r_0) in units of Delta for a collective state of
    /// two-level cells: the levels N Delta and (N-1) Delta hold all its eigenvalues as 0 and Delta do. Null for other states.
    /// </summary>
    public Expr? Capacity { get; init; }

    /// <summary>The forms that are known: E = N*Delta, ...</summary>
    public override string ToString() => string.Join(", ", new (string Symbol, Expr? Value)[]
    {
        ("E", Energy), ("E_passive", PassiveEnergy), ("W", Ergotropy), ("R", Ratio), ("L", LockedFraction),
        ("r_0", LargestEigenvalue), ("P", Purity), ("W_ladder", LadderErgotropy), ("W_local", LocalErgotropy),
        ("capacity", Capacity),
    }.Where(form => form.Value is not null).Select(form => $"{form.Symbol} = {form.Value}"));
}
