using QBattery.Symbolic;

namespace QBattery.Batteries.States;

/// <summary>What of a state decides whether a bound is reached, for every N.</summary>
/// <param name="Levels">d, the levels of a cell.</param>
/// <param name="Dimension">The dimension of the symmetric subspace.</param>
/// <param name="Eigenvalues">Those that are not zero from large to small, each with its multiplicity; empty where not
/// known.</param>
/// <param name="HasFullLevelFirst">Whether |N> is an eigenstate of largest eigenvalue.</param>
/// <param name="IsFilledFromAnEnd">Whether n or N-n is the least that r_0 allows.</param>
/// <param name="Known">What is assumed.</param>
internal sealed record SpectrumShape(
    int Levels, Expr Dimension, Seq<(Expr Value, Expr Multiplicity)> Eigenvalues, bool HasFullLevelFirst,
    bool IsFilledFromAnEnd, Assumptions Known)
{
    /// <summary>So many filled levels are looked for, unless they fit without remainder.</summary>
    private const int MostFilled = 3;

    /// <summary>The shape of a state, as far as its closed forms show it.</summary>
    public static SpectrumShape Of(FamilyState state, Assumptions known) => new(
        state.Battery.Levels, state.Battery.SymmetricDimension.Substitute(Battery.CellsName, state.Cells),
        Merged(state.Eigenvalues.Where(block => !Same(block.Value, Build.Zero, known)), known),
        state.FullLevel is { } full && Same(full, state.LargestEigenvalue, known), IsFilled(state, known), known);

    /// <summary>Two-level cells.</summary>
    public bool IsOfQubits => Levels == Battery.Qubits.Levels;

    /// <summary>One eigenvalue.</summary>
    public bool IsPure => IsFlatOnSupport && Is(Eigenvalues[0].Multiplicity, Build.One);

    /// <summary>Equal eigenvalues, as many as there are levels.</summary>
    public bool IsFlat => IsFlatOnSupport && Is(Eigenvalues[0].Multiplicity, Dimension);

    /// <summary>Equal eigenvalues.</summary>
    public bool IsFlatOnSupport => Eigenvalues.Count == 1;

    /// <summary>One eigenvalue, and all others equal.</summary>
    public bool IsOneLarge => IsFlat || IsPure || (Eigenvalues is [(_, var first), (_, var rest)]
        && Is(first, Build.One) && Is(first + rest, Dimension));

    /// <summary>Equal eigenvalues and a smaller one.</summary>
    public bool IsEqualAndSmaller => IsFlatOnSupport || (Eigenvalues is [_, (_, var last)] && Is(last, Build.One));

    /// <summary>At most two eigenvalues.</summary>
    public bool IsRankTwo => Eigenvalues.Count > 0
        && Build.Sum(Eigenvalues.Select(e => e.Multiplicity)) is Expr.Number(var rank) && rank <= 2;

    /// <summary>
    /// n_min is the largest m - r_0 m(m+1)/2 for whole m, and not below (1/r_0 - 1)/2: a state whose n, or N-n, equals
    /// one of them has n_min.
    /// </summary>
    private static bool IsFilled(FamilyState state, Assumptions known)
    {
        var (n, r) = (state.Excitation, state.LargestEigenvalue);
        Seq<Expr> least = [(Build.One / r - Build.One) / Build.Number(2),
            .. Enumerable.Range(1, MostFilled).Select(m => Build.Number(m) - r * Build.Number(m * (m + 1) / 2))];
        return state.LeftOut is null && state.Battery.Levels == 2
            && least.Any(value => Same(n, value, known) || Same(state.Cells - n, value, known));
    }

    private bool Is(Expr left, Expr right) => Same(left, right, Known);

    private static bool Same(Expr left, Expr right, Assumptions known) => ZeroTest.Of(left - right, known) == Truth.Yes;

    private static Seq<(Expr Value, Expr Multiplicity)> Merged(
        IEnumerable<(Expr Value, Expr Multiplicity)> blocks, Assumptions known) => blocks.ToSeq() switch
    {
        [var (a, m), var (b, n)] when Same(a, b, known) => [(a, m + n)],
        var distinct => distinct,
    };
}
