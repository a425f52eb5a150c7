using QBattery.Batteries.Bounds;
using QBattery.Batteries.Families;
using QBattery.Batteries.Laws;

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
}

/// <summary>How closed forms stand to the quantities they are forms of.</summary>
public enum FormKind
{
    /// <summary>They are equal.</summary>
    Exact,

    /// <summary>They differ by no more than a bound that is given.</summary>
    Enclosed,

    /// <summary>They are leading parts, with what is left out known by its growth.</summary>
    Asymptotic,
}

/// <summary>A claim and how it is known.</summary>
public sealed record Evidence(string Claim, string How);

/// <summary>Everything derived for a family of states.</summary>
/// <param name="Subject">The family and its parameters.</param>
/// <param name="Forms">Closed forms.</param>
/// <param name="Locked">The expansion of the locked fraction, with an error bound where one is proved.</param>
/// <param name="Order">The number of terms asked for.</param>
/// <param name="Law">The scaling law.</param>
/// <param name="Bounds">The bounds that apply, evaluated for this family.</param>
/// <param name="Evidence">What is claimed and how it is known.</param>
public sealed record Derivation(
    Subject Subject, ClosedForms Forms, Estimate Locked, int Order, Law Law, Seq<EvaluatedBound> Bounds, Seq<Evidence> Evidence)
{
    /// <summary>The N that all this is about.</summary>
    public required StatedRange Range { get; init; }

    /// <summary>How the closed forms stand to the quantities.</summary>
    public FormKind FormKind => Subject.State.LeftOut is null ? FormKind.Exact : FormKind.Asymptotic;

    /// <summary>The closed forms at one N: those for every N, or the exact finite sums where the former are expansions.</summary>
    public ClosedForms FormsAt(int cells) =>
        Subject.State.Finite is { } finite ? Energetics.ClosedForm.OfFinite(finite(cells)) : Forms;
}
