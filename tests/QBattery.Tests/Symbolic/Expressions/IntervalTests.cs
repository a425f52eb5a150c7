using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Expressions;

/// <summary>Points of intervals lie inside, and in the order of their shares.</summary>
public sealed class IntervalTests
{
    [Property(MaxTest = 300)]
    public bool Middle_and_shares_lie_inside(Interval interval, Share share) =>
        interval.Contains(interval.Middle) && interval.Contains(interval.At(share.Value))
        && interval.Near(8).Width <= Rational.Max(interval.Width, 8) && interval.Contains(interval.Near(8).At(share.Value));

    /// <summary>On half a line bounded above shares are counted from the end.</summary>
    [Property(MaxTest = 300)]
    public bool They_stand_in_order(Interval interval, Share one, Share other) => one == other
        || (one.Value < other.Value == interval.At(one.Value) < interval.At(other.Value)) != interval is (null, { });
}
