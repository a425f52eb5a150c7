using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>One state for each N: its definition, and the closed forms stated for it.</summary>
/// <param name="Battery">The cells.</param>
/// <param name="Definition">What the state is.</param>
/// <param name="Excitation">n = E/Delta.</param>
/// <param name="Spectrum">The eigenvalues, as far as needed.</param>
/// <param name="Purity">Tr rho^2, where a closed form is known.</param>
/// <param name="Rank">The number of non-zero eigenvalues, where known.</param>
/// <param name="LadderPassive">sum k r_k / Delta, the passive energy under unitaries inside the symmetric subspace,
/// where known.</param>
public sealed record FamilyState(
    Battery Battery, StateDefinition Definition, Expr Excitation, SpectrumForm Spectrum, Expr? Purity, Expr? Rank,
        Expr? LadderPassive)
{
    /// <summary>The number of cells the state lives on, as a function of N.</summary>
    public Expr Cells { get; init; } = Build.N;

    /// <summary>
    /// All eigenvalues that may differ from zero, each with its multiplicity, where there are few, from large to small as far
    /// as the multiplicities differ; empty where not known.
    /// </summary>
    public Seq<(Expr Value, Expr Multiplicity)> Eigenvalues { get; init; } = [];

    /// <summary>The population of the full level |N>, where closed.</summary>
    public Expr? FullLevel { get; init; }

    /// <summary>What the cells give one by one; null where that is not known.</summary>
    internal CellGain? CellGain { get; init; }

    /// <summary>What must hold at an N for the closed forms, beyond what the parameters say.</summary>
    public Seq<Condition> Conditions { get; init; } = [];

    /// <summary>
    /// What the closed forms leave out of L, up to a constant factor, as a function of N; null where they are exact.
    /// </summary>
    public Expr? LeftOut { get; init; }

    /// <summary>Exact n and 1 - r_0 at one N, where the closed forms are expansions.</summary>
    public Func<int, FiniteSums>? Finite { get; init; }

    /// <summary>How the closed forms are known; empty where they are stated.</summary>
    public Seq<Evidence> Evidence { get; init; } = [];

    /// <summary>What the state is; the closed forms follow from it.</summary>
    public override string ToString() => $"{Definition}; {Battery}";

    /// <summary>r_0, the largest eigenvalue.</summary>
    public Expr LargestEigenvalue => Spectrum switch
    {
        SpectrumForm.Collective(var largest) => largest,
        SpectrumForm.FlatSymmetric => Build.One / Battery.SymmetricDimension,
        SpectrumForm.Blocks(var decreasing) => decreasing[0].Value,
        SpectrumForm.Cells(var excited) => Build.Power(excited, Battery.Cells),
    };
}

/// <summary>Exact values at one N as finite sums.</summary>
/// <param name="Excitation">n = E/Delta.</param>
/// <param name="Deficit">1 - r_0, not formed by subtraction.</param>
public sealed record FiniteSums(Expr Excitation, Expr Deficit)
{
    /// <summary>Both values.</summary>
    public override string ToString() => $"n = {Excitation}, 1 - r_0 = {Deficit}";
}
