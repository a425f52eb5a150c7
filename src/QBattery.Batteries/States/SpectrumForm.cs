using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>
/// How the eigenvalues of a state are known, which decides the theorem that gives its passive energy.
/// </summary>
public abstract record SpectrumForm
{
    private SpectrumForm() { }

    /// <summary>The eigenvalues, as far as known.</summary>
    public sealed override string ToString() => this switch
    {
        Collective(var largest) => $"largest eigenvalue {largest}",
        FlatSymmetric => "all eigenvalues equal",
        Blocks([]) => "no eigenvalues",
        Blocks(var decreasing) => string.Join(", ", decreasing.Select(block => $"{block.Multiplicity} times {block.Value}")),
        Cells(var excited) => $"cells with eigenvalues {excited} and {Build.One - excited}",
    };

    /// <summary>At most N+1 non-zero eigenvalues, for two-level cells: theorem T1 needs only the largest.</summary>
    public sealed record Collective(Expr Largest) : SpectrumForm;

    /// <summary>All eigenvalues equal on the symmetric subspace of d-level cells: theorem T3.</summary>
    public sealed record FlatSymmetric : SpectrumForm;

    /// <summary>
    /// Eigenvalues on the symmetric subspace of d-level cells in decreasing order, each with its multiplicity: theorem
    /// T3. Those after the first binomial(N+d-2, N) may be missing, for the theorem does not ask for them.
    /// </summary>
    public sealed record Blocks(Seq<(Expr Value, Expr Multiplicity)> Decreasing) : SpectrumForm;

    /// <summary>
    /// N independent two-level cells excited with probability s; each is a Gibbs state, so the product of their passive
    /// states is passive.
    /// </summary>
    public sealed record Cells(Expr Excited) : SpectrumForm;
}
