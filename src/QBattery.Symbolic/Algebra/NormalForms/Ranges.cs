using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>Intervals in which atoms lie, given what is assumed of the symbols.</summary>
internal static class Ranges
{
    private static readonly Interval Positive = Interval.Above(0);
    private static readonly Interval AboveOne = Interval.Above(1);
    private static readonly Interval Unit = Interval.Open(0, 1);

    private static readonly Interval Negative = new(null, new(0, false));
    private static readonly Dictionary<string, Rational> Nowhere = [];

    /// <summary>Enclosures of numbers have so many bits.</summary>
    private const int Bits = 64;

    /// <summary>Numbers above 2^LargestTop or below its inverse are not written out.</summary>
    private const int LargestTop = 512;

    /// <summary>
    /// Where powers of atoms lie, found so far under some assumptions and forgotten with them: an expansion asks for the
    /// same few again and again, which took a third of its time.
    /// </summary>
    private static readonly ConditionalWeakTable<Assumptions, ConcurrentDictionary<(Atom, Rational), Interval>> Found = [];

    /// <summary>Where a power of an atom lies; the exponent is positive.</summary>
    public static Interval Of(Atom atom, Rational exponent, Assumptions assumptions) => atom switch
    {
        Atom.Radicand or Atom.Prime when exponent.IsOne => Positive,
        Atom.Kernel(Expr.Symbol(var name)) when exponent.IsOne => assumptions.Of(name).Interval,
        _ => Found.GetValue(assumptions, static _ => new(concurrencyLevel: 1, capacity: 7))
            .GetOrAdd((atom, exponent), static (key, known) => Find(key.Item1, key.Item2, known), assumptions),
    };

    private static Interval Find(Atom atom, Rational exponent, Assumptions assumptions) => atom switch
    {
        { HasSymbols: false } => OfNumber(atom, exponent),
        Atom.Radicand or Atom.Prime => Positive,
        Atom.Kernel(var expr) => Power(Of(expr, assumptions), exponent),
    };

    /// <summary>Where a kernel lies.</summary>
    public static Interval Of(Expr kernel, Assumptions assumptions) => kernel switch
    {
        Expr.Symbol(var name) => assumptions.Of(name).Interval,
        Expr.Power(var b, var e) => OfPower(SignTest.Of(b, assumptions), SignAbove(b, 1, assumptions), SignTest.Of(e, assumptions)),
        Expr.Apply(var function, var arguments) => OfFunction(function, arguments, assumptions),
        _ => Interval.Everything,
    };

    /// <summary>The sign of every number in an interval.</summary>
    public static Sign SignOf(Interval interval) => SignAbove(interval, Rational.Zero);

    /// <summary>The sign of x - value for every x in an interval.</summary>
    private static Sign SignAbove(Interval interval, Rational value) => interval switch
    {
        ({ } low, _) when low.Value > value || (low.Value == value && !low.Closed) => Sign.Positive,
        (_, { } high) when high.Value < value || (high.Value == value && !high.Closed) => Sign.Negative,
        _ => Sign.Unknown,
    };

    /// <summary>The sign of x - value, of a symbol by what is assumed of it.</summary>
    private static Sign SignAbove(Expr x, Rational value, Assumptions assumptions) => x is Expr.Symbol(var name)
        ? SignAbove(assumptions.Of(name).Interval, value)
        : SignTest.Of(x - Build.Number(value), assumptions);

    /// <summary>An open interval around a number, or just its side of zero if it is very large or small.</summary>
    private static Interval OfNumber(Atom atom, Rational exponent)
    {
        var ball = Enclosure.Of(Polynomial.Of(atom, exponent), Nowhere, Bits);
        if (ball.ContainsZero) return Interval.Everything;
        if (Math.Abs(ball.Mid.Top) > LargestTop) return ball.Sign == Sign.Positive ? Positive : Negative;
        var wider = ball.Widened(Mag.PowerOfTwo(ball.Mid.Top - Bits));
        return Interval.Open(wider.Lower(2 * Bits).ToRational(), wider.Upper(2 * Bits).ToRational());
    }

    private static Interval OfPower(Sign b, Sign bAboveOne, Sign e) => b != Sign.Positive
        ? Interval.Everything
        : bAboveOne.Times(e) switch
        {
            Sign.Positive => AboveOne,
            Sign.Negative => Unit,
            Sign.Zero or Sign.Unknown => Positive,
        };

    private static Interval OfFunction(Function function, Seq<Expr> arguments, Assumptions assumptions) => function switch
    {
        Function.Log => SignAbove(arguments[0], 1, assumptions) switch
        {
            Sign.Positive => Positive,
            Sign.Negative => Negative,
            Sign.Zero or Sign.Unknown => Interval.Everything,
        },
        Function.Gamma or Function.Harmonic => PositiveIf(SignTest.Of(arguments[0], assumptions) == Sign.Positive),
        Function.Factorial => PositiveIf(SignAbove(arguments[0], -1, assumptions) == Sign.Positive),
        Function.DoubleFactorial => PositiveIf(SignAbove(arguments[0], -2, assumptions) == Sign.Positive),
        Function.Binomial => PositiveIf(
            SignAbove(arguments[0], -1, assumptions) == Sign.Positive
            && SignAbove(arguments[1], -1, assumptions) == Sign.Positive
            && SignAbove(arguments[0] - arguments[1], -1, assumptions) == Sign.Positive),
        _ => function.Row.Range,
    };

    private static Interval PositiveIf(bool isPositive) => isPositive ? Positive : Interval.Everything;

    /// <summary>The interval of x^e for e &gt; 0, exact where the ends have exact powers, else as far as signs go.</summary>
    private static Interval Power(Interval x, Rational e)
    {
        if (e.IsOne) return x;
        if (SignOf(x) != Sign.Positive) return x.Lower is { Value.Sign: 0 } ? new(x.Lower, null) : Interval.Everything;
        return new(Power(x.Lower!, e) ?? new(0, false), x.Upper is { } high ? Power(high, e) : null);
    }

    private static Endpoint? Power(Endpoint end, Rational e) =>
        e.Denominator < 100 && e.Numerator < 100 && Rationals.TryRoot(end.Value, (int)e.Denominator) is { } root
            ? new(root.Pow((int)e.Numerator), end.Closed)
            : null;
}
