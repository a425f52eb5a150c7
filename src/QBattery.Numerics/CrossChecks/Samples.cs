using QBattery.Batteries;
using QBattery.Batteries.Families;
using QBattery.Symbolic.Expressions;

namespace QBattery.Numerics.CrossChecks;

/// <summary>Values at which parameters left open are checked.</summary>
internal static class Samples
{
    /// <summary>A value inside the domain of every symbol of a subject.</summary>
    public static Seq<(string Name, Rational Value)> Of(Subject subject) => subject.Parameters
        .SelectMany(p => p.Value.Symbols).Distinct()
        .Where(name => name is not (Battery.CellsName or Battery.GapName))
        .Select((name, i) => (name, Inside(subject.Assumptions.Of(name).Interval, i))).ToSeq();

    /// <summary>A point inside an interval, different for each of several parameters.</summary>
    private static Rational Inside(Interval interval, int index)
    {
        var share = Rational.Of(3 + index, 8 + 2 * index);
        return interval switch
        {
            ({ } low, { } high) => low.Value + share * (high.Value - low.Value),
            ({ } low, null) => low.Value + share,
            (null, { } high) => high.Value - share,
            (null, null) => share,
        };
    }
}
