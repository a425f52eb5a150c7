using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using Interval = QBattery.Symbolic.Interval;

namespace QBattery.Tests.Symbolic.Expressions;

/// <summary>Points of intervals lie inside, and in the order of their shares.</summary>
public sealed class IntervalTests
{
    private static readonly Gen<Interval> Intervals =
        from low in Gen.Choose(-20, 20)
        from length in Gen.Choose(1, 30)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => Interval.Open(low, low + length),
            1 => Interval.Above(low),
            2 => new Interval(null, new Endpoint(low, false)),
            _ => Interval.Everything,
        };

    private static readonly Gen<Rational> Shares = Gen.Choose(1, 96).Select(share => Rational.Of(share, 97));

    [Fact]
    public void Middle_and_shares_lie_inside() => Prop.ForAll(Intervals.ToArbitrary(), Shares.ToArbitrary(), (interval, share) =>
        interval.Contains(interval.Middle) && interval.Contains(interval.At(share))
        && interval.Near(8).Width <= Rational.Max(interval.Width, 8) && interval.Contains(interval.Near(8).At(share)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>On half a line bounded above shares are counted from the end.</summary>
    [Fact]
    public void They_stand_in_order() => Prop.ForAll(
        Intervals.ToArbitrary(), Shares.ToArbitrary(), Shares.ToArbitrary(), (interval, one, other) =>
            one == other || (one < other == interval.At(one) < interval.At(other)) != interval is (null, { }))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
