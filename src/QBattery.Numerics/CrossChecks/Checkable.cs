using MathNet.Numerics;
using QBattery.Batteries;
using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.CrossChecks;

/// <summary>Where a derivation can be compared with matrices: the N of its range with a state of manageable size.</summary>
internal static class Checkable
{
    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32];

    /// <summary>For ranges with few of those N: all of its own up to a size, and the first few up to another.</summary>
    private const int Usual = 40, LargestMember = 400;

    private const int Few = 4;

    /// <summary>Symmetric spaces up to this dimension are compared.</summary>
    private const int SymmetricDimension = 5000;

    /// <summary>
    /// The instances for the choice of open parameters that has a state at most N; none if no choice has any.
    /// </summary>
    public static Seq<Instance> Of(Derivation derivation) =>
        Of(derivation, Sizes) is { Count: >= Few } usual ? usual : Of(derivation, Own(derivation));

    private static Seq<Instance> Of(Derivation derivation, IReadOnlyList<int> sizes) => CheckedCells.Of(derivation.Subject)
        .Select(symbols => Cells(derivation, sizes)
            .Select(cells => new Instance(cells, symbols))
            .Where(at => IsState(derivation.Subject, at)).ToSeq())
        .MaxBy(instances => instances.Count);

    /// <summary>The first N of the range; exact sums over residues take long for many cells.</summary>
    private static List<int> Own(Derivation derivation) =>
    [
        .. derivation.Range.First(Usual)
            .Where((cells, at) => cells <= Usual || (at < Few && cells <= LargestMember && derivation.FormKind == FormKind.Exact))
            .Select(cells => (int)cells),
    ];

    private static IEnumerable<int> Cells(Derivation derivation, IReadOnlyList<int> sizes) => sizes
        .Where(cells => derivation.Range.Admits(cells))
        .Where(cells => Combinatorics.Combinations(
            cells + derivation.Subject.State.Battery.Levels - 1, cells) <= SymmetricDimension);

    /// <summary>Whether all conditions are proved to hold at a point, and the definition gives a state there.</summary>
    private static bool IsState(Subject subject, Instance at) => subject.Needs.At(at.Point) == Truth.Yes
        && subject.State.Definition switch
        {
            StateDefinition.Summary(var n, var largest) =>
                LeastCharged.Exists(at.Cells, at.Approximately(Build.One - largest), at.Approximately(n)),
            var definition => DefinedState.Of(definition, at.Cells, at.Parameters).IsOk,
        };
}
