using QBattery.Symbolic.Evaluation;
using QBattery.Symbolic.Numbers;
using Point = System.Collections.Generic.IReadOnlyDictionary<string, QBattery.Symbolic.Rational>;

namespace QBattery.Symbolic;

/// <summary>The values of expressions at rational points, with every digit proved.</summary>
public static class Evaluate
{
    /// <summary>No more digits are computed.</summary>
    public const int MaxDigits = 100_000;

    /// <summary>The forecast effort at which the search for digits ends, and at which it does not begin.</summary>
    private const double SearchEffort = 0.5, FirstEffort = 30;

    private const int Guard = 64;
    private const double BitsPerDigit = 3.3219280948873626;

    /// <summary>From this precision on, a value that may be zero is handed to the zero test.</summary>
    private const int SuspiciousBits = 512;

    /// <summary>An enclosure of the value, from balls with midpoints of so many bits.</summary>
    /// <returns>
    /// A ball, not finite where the precision does not decide whether there is a value. A reason only when it is
    /// certain:
    /// <see cref="Reason.BadArgument"/> names a symbol without a value, <see cref="Reason.OutsideDomain"/> and
    /// <see cref="Reason.DivisionByZero"/> a subexpression without one, <see cref="Reason.TooLarge"/> one out of range.
    /// </returns>
    internal static Result<Ball> Ball(Expr expr, Point at, int bits) =>
        At(at, bits).Of(expr).Then(value => value.Within(expr)).Select(value => value.ToBall(bits));

    /// <summary>An enclosure of all values while the symbols run through balls; reasons as for a point.</summary>
    internal static Result<Ball> Ball(Expr expr, IReadOnlyDictionary<string, Ball> box, int bits) =>
        new Evaluator(name => box.TryGetValue(name, out var ball) ? new Value.Enclosed(ball) : null, bits)
            .Of(expr).Then(value => value.Within(expr)).Select(value => value.ToBall(bits));

    /// <summary>The value when it is rational, all its parts are, and none of them is very long; else null.</summary>
    public static Rational? Exact(Expr expr, Point at) =>
        At(at, Guard).Of(expr) is Result<Value>.Ok(Value.Exact(var number)) ? number : null;

    /// <summary>The digits of a formula, if it has a value at the point as it was written.</summary>
    /// <returns>As for an expression; <see cref="Reason.OutsideDomain"/> also for what was cancelled.</returns>
    public static Result<(string Value, string Radius)> Digits(
        Formula formula, Point at, int digits, Func<Expr, Truth>? isZero = null) =>
        Rounded(formula, at, digits, isZero).Select(value => (value.Digits, value.Radius));

    /// <summary>The same as a number.</summary>
    internal static Result<Approximation> Rounded(
        Formula formula, Point at, int digits, Func<Expr, Truth>? isZero = null) =>
        from known in Result.All(formula.Symbols, name => at.ContainsKey(name) ? Result.Ok(name) : ValueRefusals.NotGiven(name))
        from defined in new DefinedAt(at, isZero).Of(formula.LeftBehind)
        from found in Rounded(formula.Value, at, digits, isZero)
        select found;

    /// <summary>
    /// The value rounded to significant digits, all of them correct, and a bound on the error of the rounding (0 for
    /// an exact value). The working precision is doubled until the digits are decided.
    /// </summary>
    /// <param name="expr">What to evaluate.</param>
    /// <param name="at">The values of its symbols.</param>
    /// <param name="digits">1 to <see cref="MaxDigits"/>.</param>
    /// <param name="isZero">
    /// A test that may prove zero what no precision can; it is given an expression without symbols.
    /// </param>
    /// <returns>
    /// The reasons of <see cref="Ball(Expr, Point, int)"/>; <see cref="Reason.NotCovered"/> when the value may be zero or undefined as
    /// far as the search went, <see cref="Reason.TooLarge"/> when the digits take too long.
    /// </returns>
    public static Result<(string Value, string Radius)> Digits(
        Expr expr, Point at, int digits, Func<Expr, Truth>? isZero = null) =>
        Rounded(expr, at, digits, isZero).Select(value => (value.Digits, value.Radius));

    /// <summary>The double nearest to the value rounded to so many digits; infinite or zero beyond the range of doubles.</summary>
    /// <returns>As for the digits.</returns>
    internal static Result<double> Double(Expr expr, Point at, int digits, Func<Expr, Truth> isZero) =>
        Rounded(expr, at, digits, isZero).Select(value => value.ToDouble());

    /// <summary>The value rounded to so many digits.</summary>
    /// <returns>As for the digits.</returns>
    internal static Result<Approximation> Rounded(Expr expr, Point at, int digits, Func<Expr, Truth>? isZero = null)
    {
        if (digits is < 1 or > MaxDigits) return ValueRefusals.DigitsOutOfRange(MaxDigits);
        var first = (int)(digits * BitsPerDigit) + Guard;
        if (Effort.Of(expr, first) > FirstEffort) return ValueRefusals.TooManyDigits(digits);
        for (var bits = first; ; bits *= 2)
        {
            var value = At(at, bits).Of(expr);
            if (Decided(expr, value, digits) is { } decided) return decided;
            var ball = value.OrThrow().ToBall(bits);
            if (Limits.IsTiny(ball)) return ValueRefusals.TooNearToZero(expr);
            var isFirstSuspicion = bits >= SuspiciousBits && (bits == first || bits < 2 * SuspiciousBits);
            if (isFirstSuspicion && IsZero(expr, at, ball, isZero)) return Approximations.Zero(digits);
            if (Effort.Of(expr, 2 * bits) > SearchEffort) return Undecided(expr, ball, digits);
        }
    }

    /// <summary>Evaluation at a point.</summary>
    internal static Evaluator At(Point at, int bits) =>
        new(name => at.TryGetValue(name, out var number) ? Value.Of(number, bits) : null, bits);

    private static Result<Approximation>? Decided(Expr expr, Result<Value> value, int digits) => value switch
    {
        Result<Value>.Fail(var reason) => reason,
        Result<Value>.Ok(Value.Exact(var number)) => Approximations.Of(number, digits),
        Result<Value>.Ok(Value.Scaled scaled) => scaled.IsTiny ? ValueRefusals.TooNearToZero(expr) : ValueRefusals.BeyondRange(expr),
        Result<Value>.Ok(var other) => Approximations.Of(other.ToBall(1), digits) is { } rounded ? Result.Ok(rounded) : null,
    };

    private static bool IsZero(Expr expr, Point at, Ball ball, Func<Expr, Truth>? isZero)
    {
        if (!ball.IsFinite || !ball.ContainsZero) return false;
        var closed = expr.Substitute(at.ToDictionary(pair => pair.Key, pair => Build.Number(pair.Value)));
        return closed == Build.Zero || isZero?.Invoke(closed) == Truth.Yes;
    }

    private static Reason Undecided(Expr expr, Ball ball, int digits) => ball switch
    {
        { IsFinite: false } => ValueRefusals.PartsUndecided(expr),
        { ContainsZero: true } => ValueRefusals.ZeroUndecided(expr, BallDecimal.UpperBound(ball.MostAbs)),
        _ => ValueRefusals.DigitsUndecided(digits),
    };
}
