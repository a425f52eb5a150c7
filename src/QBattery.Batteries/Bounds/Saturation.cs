using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>The states that reach a bound.</summary>
/// <param name="Meaning">In words.</param>
/// <param name="Weights">
/// Examples for a number of basis vectors: relative populations of diagonal states, ascending in energy. For N
/// two-level
/// cells there are N+1 basis vectors.
/// </param>
public sealed record Saturation(string Meaning, Func<int, Seq<Seq<int>>> Weights)
{
    /// <summary>Whether a state is shown to be one of them by its spectrum; false where that leaves it open.</summary>
    internal Func<SpectrumShape, bool> Holds { get; init; } = _ => false;

    /// <summary>In words.</summary>
    public override string ToString() => Meaning.Length == 0 ? "no state known" : Meaning;

    /// <summary>No state is known to reach the bound.</summary>
    public static Saturation None { get; } = new("", _ => []);

    /// <summary>All eigenvalues equal.</summary>
    public static Saturation Flat { get; } = new("a flat spectrum", size => [Top(size, 1, size)])
    {
        Holds = shape => shape.IsFlat,
    };

    /// <summary>Equal eigenvalues, as many as one likes.</summary>
    public static Saturation FlatOnSupport { get; } =
        new("a spectrum flat on its support", size => Each(1, size, rank => Top(size, 1, rank)))
        {
            Holds = shape => shape.IsFlatOnSupport,
        };

    /// <summary>One eigenvalue.</summary>
    public static Saturation Pure { get; } = new("a pure state", size => [Top(size, 1, 1)])
    {
        Holds = shape => shape.IsPure,
    };

    /// <summary>Theorem T1 is an equality for two-level cells.</summary>
    public static Saturation QubitsOrPure { get; } = Pure with
    {
        Meaning = "every state for d = 2, a pure state for d > 2",
        Holds = shape => shape.IsOfQubits || shape.IsPure,
    };

    /// <summary>One large eigenvalue, the rest equal.</summary>
    public static Saturation OneLarge { get; } = new("one large eigenvalue, the rest equal",
        size => Each(2, 9, large => Enumerable.Repeat(1, size - 1).Append(large).ToSeq()))
    {
        Holds = shape => shape.IsOneLarge,
    };

    /// <summary>Several equal eigenvalues and a smaller one.</summary>
    public static Saturation EqualAndSmaller { get; } = new("m equal eigenvalues and one smaller",
        size => Each(1, size - 1, equal => Top(size, 4, equal, 1)))
    {
        Holds = shape => shape.IsEqualAndSmaller,
    };

    /// <summary>Equal populations of the lowest or of the highest levels, at most as much on the next.</summary>
    public static Saturation FilledFromAnEnd { get; } =
        new("equal on the lowest or highest levels, at most as much on the next", size =>
        [.. Each(1, size, levels => Top(size, 4, levels)), .. Each(1, size, levels => Top(size, 4, levels, 3)),
            .. Each(1, size, levels => Top(size, 4, levels, 1).Reverse().ToSeq())])
        {
            Holds = shape => shape.IsFilledFromAnEnd,
        };

    /// <summary>The full level more populated than any other eigenstate.</summary>
    public static Saturation FullLevelFirst { get; } = new("|N> is an eigenstate of largest eigenvalue",
        size => [Top(size, 1, 1), Top(size, 3, 1, 1), Enumerable.Range(1, size).ToSeq()])
    {
        Holds = shape => shape.HasFullLevelFirst,
    };

    /// <summary>Two eigenvalues.</summary>
    public static Saturation RankTwo { get; } =
        new("rank at most 2", size => [Top(size, 1, 1), Top(size, 1, 2), Top(size, 3, 1, 1)])
        {
            Holds = shape => shape.IsRankTwo,
        };

    /// <summary>So few eigenvalues that they fit into the levels 0 and Delta; two do for every N.</summary>
    public static Saturation FewEigenvalues { get; } = RankTwo with
    {
        Meaning = "rank at most N+1",
        Holds = shape => shape.IsOfQubits || shape.IsRankTwo,
    };

    /// <summary>The highest levels with equal weight, and one below them with another weight.</summary>
    private static Seq<int> Top(int size, int weight, int levels, int below = 0) => Enumerable.Range(1, size)
        .Select(fromTop => fromTop <= levels ? weight : fromTop == levels + 1 ? below : 0)
        .Reverse().ToSeq();

    private static Seq<Seq<int>> Each(int from, int to, Func<int, Seq<int>> weights) =>
        Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(weights).ToSeq();
}
