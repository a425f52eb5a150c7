using MathNet.Numerics;
using QBattery.Batteries;
using QBattery.Batteries.Families;
using QBattery.Symbolic.Expressions;

namespace QBattery.Numerics.CrossChecks;

/// <summary>Where a family can be compared with matrices: the N at which it has a state of manageable size.</summary>
internal static class Checkable
{
    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32];

    /// <summary>For families that exist at few of those N.</summary>
    private static readonly int[] AllSizes = [.. Enumerable.Range(1, 40)];

    private const int Few = 4;

    /// <summary>Symmetric spaces up to this dimension are compared.</summary>
    private const int SymmetricDimension = 5000;

    /// <summary>
    /// The instances for the choice of open parameters that has a state at most N; none if no choice has any.
    /// </summary>
    public static Seq<Instance> Of(Subject subject) =>
        Of(subject, Sizes) is { Count: >= Few } usual ? usual : Of(subject, AllSizes);

    private static Seq<Instance> Of(Subject subject, int[] sizes) => Samples.Of(subject)
        .Select(symbols => Cells(subject, sizes)
            .Select(cells => new Instance(cells, symbols))
            .Where(at => IsState(subject, at)).ToSeq())
        .MaxBy(instances => instances.Count);

    private static IEnumerable<int> Cells(Subject subject, int[] sizes) => sizes
        .Where(cells => subject.Assumptions.Of(Battery.CellsName).Contains(cells))
        .Where(cells =>
            Combinatorics.Combinations(cells + subject.State.Battery.Levels - 1, cells) <= SymmetricDimension);

    /// <summary>A formula for a noise or a largest eigenvalue may be a state for large N only.</summary>
    private static bool IsState(Subject subject, Instance at) =>
        subject.Conditions.SelectMany(condition => condition.Margins).All(margin => Holds(margin, at))
        && subject.Conditions.SelectMany(condition => condition.Whole).All(value => IsInteger(at.Approximately(value)))
        && subject.State.Definition switch
        {
            StateDefinition.Summary(var n, var largest) => at.Approximately(n) is > 0 and var mean
                && LeastCharged.Exists(at.Cells, at.Approximately(Build.One - largest), mean),
            var definition => DefinedState.Of(definition, at.Cells, at.Parameters).IsOk,
        };

    private static bool IsInteger(double value) => Math.Abs(value - Math.Round(value)) <= Check.Tolerance;

    private static bool Holds(Margin margin, Instance at) =>
        at.Approximately(margin.Quantity) is var value && (margin.Strict ? value > 0 : value >= -Check.Tolerance);
}
