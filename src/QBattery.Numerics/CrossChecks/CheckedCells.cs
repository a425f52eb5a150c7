using QBattery.Batteries;
using QBattery.Batteries.Populations;
using QBattery.Symbolic;

namespace QBattery.Numerics.CrossChecks;

/// <summary>Values at which parameters left open are checked, always inside what is assumed of them.</summary>
internal static class CheckedCells
{
    /// <summary>Where in an interval to look, as shares of it in eighths.</summary>
    private static readonly Seq<int> Eighths = [3, 5, 1, 7];

    /// <summary>Where to look when nothing is assumed.</summary>
    private static readonly Interval Anywhere = Interval.Open(-1, 3);

    /// <summary>Choices of values for all open symbols of a subject; a single empty one when none is open.</summary>
    public static IEnumerable<Seq<(string Name, Rational Value)>> Of(Subject subject)
    {
        var open = subject.Parameters.Select(p => p.Value)
            .Concat(subject.Conditions.SelectMany(condition => condition.Margins).Select(margin => margin.Quantity))
            .SelectMany(expr => expr.Symbols).Distinct()
            .Where(name => name is not (Battery.CellsName or Battery.GapName or StateDefinition.Index)
                && name != Counted(subject.State.Definition)).ToSeq();
        return Eighths.Take(open.Count == 0 ? 1 : Eighths.Count)
            .Select(eighths => open
                .Select((name, i) => (Name: name, Value: Inside(subject.Assumptions.Of(name), eighths, i))).ToSeq())
            .Where(choice => choice.All(c => subject.Assumptions.Of(c.Name).Contains(c.Value)));
    }

    /// <summary>The occupation number that runs in a definition.</summary>
    private static string? Counted(StateDefinition definition) =>
        definition is StateDefinition.Occupations { Counted: var level } ? OccupationMixture.Name(level) : null;

    /// <summary>A point of a domain, different for each of several symbols.</summary>
    private static Rational Inside(Domain domain, int eighths, int index)
    {
        var share = Rational.Of(eighths + index, 8 + 2 * index);
        var point = (domain.Interval is (null, null) ? Anywhere : domain.Interval).At(share);
        if (domain.Integrality == Integrality.Real) return point;
        var above = (Rational)point.Ceiling();
        return domain.Contains(above) ? above : above + 1;
    }
}
