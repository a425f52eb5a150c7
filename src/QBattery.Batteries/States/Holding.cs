using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Batteries.States;

/// <summary>Conditions at one point, decided by exact numbers and by enclosures, never in floating point.</summary>
internal static class Holding
{
    private const int Bits = 192;

    /// <summary>Whether a condition holds where every symbol has a value.</summary>
    /// <returns>
    /// No also where a quantity has no value; Unknown where enclosures and the zero test leave it open.
    /// </returns>
    public static Truth At(this Condition condition, IReadOnlyDictionary<string, Rational> point) => All(
        condition.Margins.Select(margin => margin.At(point)).Concat(condition.Integers.Select(value => IsWhole(value, point))));

    /// <summary>Whether all of several conditions hold.</summary>
    public static Truth At(this Seq<Condition> conditions, IReadOnlyDictionary<string, Rational> point) =>
        All(conditions.Select(condition => condition.At(point)));

    private static Truth All(IEnumerable<Truth> parts) => parts.Aggregate(Truth.Yes, (all, part) =>
        all == Truth.No || part == Truth.No ? Truth.No : all == Truth.Yes ? part : all);

    /// <summary>Whether a quantity is not negative at a point.</summary>
    public static Truth At(this Margin margin, IReadOnlyDictionary<string, Rational> point) =>
        SignOf(margin.Quantity, point) switch
        {
            Sign.Positive => Truth.Yes,
            Sign.Zero => margin.Strict ? Truth.No : Truth.Yes,
            Sign.Negative => Truth.No,
            Sign.Unknown => Truth.Unknown,
            null => Truth.No,
        };

    /// <summary>The sign of a quantity; null where it has no value.</summary>
    private static Sign? SignOf(Expr quantity, IReadOnlyDictionary<string, Rational> point) =>
        Evaluate.Ball(quantity, point, Bits) switch
        {
            Result<Ball>.Fail(Reason.DivisionByZero or Reason.OutsideDomain) => null,
            Result<Ball>.Ok({ Sign: not Sign.Unknown and var sign }) => sign,
            _ => SignTest.Of(Closed(quantity, point), Assumptions.None),
        };

    private static Truth IsWhole(Expr value, IReadOnlyDictionary<string, Rational> point) =>
        Evaluate.Exact(value, point) is { } exact ? Of(exact.IsInteger)
        : Evaluate.Ball(value, point, Bits) switch
        {
            Result<Ball>.Ok({ IsFinite: true } ball) => IsWhole(Closed(value, point), Nearest(ball), ball),
            Result<Ball>.Ok => Truth.Unknown,
            Result<Ball>.Fail(Reason.DivisionByZero or Reason.OutsideDomain) => Truth.No,
            Result<Ball>.Fail => Truth.Unknown,
        };

    /// <summary>The one integer that a narrow enclosure may contain is the value, or none is.</summary>
    private static Truth IsWhole(Expr value, Rational nearest, Ball enclosure) =>
        enclosure.Contains(nearest + 1) || enclosure.Contains(nearest - 1) ? Truth.Unknown
        : enclosure.Contains(nearest) ? ZeroTest.Of(value - Build.Number(nearest), Assumptions.None)
        : Truth.No;

    private static Rational Nearest(Ball ball) => (ball.Mid.ToRational() + Rational.Half).Floor();

    private static Expr Closed(Expr expr, IReadOnlyDictionary<string, Rational> point) =>
        expr.Substitute(point.ToDictionary(entry => entry.Key, entry => Build.Number(entry.Value)));

    private static Truth Of(bool holds) => holds ? Truth.Yes : Truth.No;
}
