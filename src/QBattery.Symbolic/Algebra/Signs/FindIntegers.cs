using System.Numerics;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>
/// A polynomial in N alone over integers: always decided. From some N on all derivatives are not negative if the
/// leading coefficient is positive; before that, integers are looked at one by one near real roots, and Sturm's theorem
/// leaps over the rest.
/// </summary>
internal static class FindIntegers
{
    /// <summary>Stretches up to this long are looked at one by one.</summary>
    private const int OneByOne = 64;

    /// <summary>A proof, or an integer where the polynomial has the wrong sign.</summary>
    public static (Cell? Cell, BigInteger? Wrong) On(PlainPolynomial polynomial, ProofBox box, bool isStrict)
    {
        var p = RootCount.Trimmed([.. Enumerable.Range(0, polynomial.Degree(0) + 1)
            .Select(i => Coefficient(polynomial, i))]);
        var least = box.Sides[0].Lower!.Value.Ceiling();
        return box.Sides[0].Upper is { } upper
            ? UpTo(p, least, upper.Value.Floor(), isStrict, _ => (new Cell.Leaf(), null))
            : Unbounded(p, least, isStrict);
    }

    private static Rational Coefficient(PlainPolynomial polynomial, int power) => polynomial.Terms.GetValueOrDefault(
        Enumerable.Range(0, polynomial.Variables).Select(v => v == 0 ? power : 0).ToSeq());

    private static (Cell?, BigInteger?) Unbounded(Rational[] p, BigInteger least, bool isStrict)
    {
        if (p.Length == 0) return isStrict ? (null, least) : (new Cell.Leaf(), null);
        if (p[^1].Sign < 0) return (null, FirstWrong(p, least));
        var tail = Tail(p, least, isStrict);
        return tail == least
            ? (new Cell.Leaf(), null)
            : UpTo(p, least, tail - 1, isStrict, _ => (new Cell.Leaf(), null));
    }

    /// <summary>A power of two beyond the least, where a polynomial that falls in the end is negative.</summary>
    private static BigInteger FirstWrong(Rational[] p, BigInteger least)
    {
        var step = BigInteger.Zero;
        while (RootCount.Value(p, least + step).Sign >= 0) step = step.IsZero ? 1 : 2 * step;
        return least + step;
    }

    /// <summary>The least N from which on no derivative is negative, by doubling and halving.</summary>
    private static BigInteger Tail(Rational[] p, BigInteger least, bool isStrict)
    {
        if (Rises(p, least, isStrict)) return least;
        var (low, step) = (least, BigInteger.One);
        while (!Rises(p, least + step, isStrict)) (low, step) = (least + step, 2 * step);
        var high = least + step;
        while (high - low > 1)
            if ((low + high) / 2 is var middle && Rises(p, middle, isStrict)) high = middle;
            else low = middle;
        return high;
    }

    private static bool Rises(Rational[] p, BigInteger from, bool isStrict) =>
        RootCount.Shifted(p, from) is var shifted && shifted.All(c => c.Sign >= 0)
            && (!isStrict || shifted[0].Sign > 0);

    /// <summary>Integers of a stretch, then what follows.</summary>
    private static (Cell?, BigInteger?) UpTo(
        Rational[] p, BigInteger from, BigInteger to, bool isStrict, Func<BigInteger, (Cell?, BigInteger?)> beyond)
    {
        if (from > to) return beyond(from);
        if (to - from < OneByOne) return Listed(p, from, (int)(to - from) + 1, isStrict, beyond);
        if (RootCount.Value(p, from).Sign > 0 && RootCount.Roots(p, from, to) == 0)
            return Before(beyond(to + 1), rest => RootFree(p, from, to, rest));
        var middle = (from + to) / 2;
        return UpTo(p, from, middle, isStrict, next => UpTo(p, next, to, isStrict, beyond));
    }

    private static (Cell?, BigInteger?) Listed(
        Rational[] p, BigInteger from, int count, bool isStrict, Func<BigInteger, (Cell?, BigInteger?)> beyond)
    {
        for (var i = 0; i < count; i++)
            if (RootCount.Value(p, from + i).Sign is var sign && (sign < 0 || (isStrict && sign == 0))) return (null,
                from + i);
        return Before(beyond(from + count), rest => rest is Cell.Values(var more, var later)
            ? new Cell.Values([.. Leaves(count), .. more], later)
            : new Cell.Values(Leaves(count), rest));
    }

    private static Seq<Cell> Leaves(int count) => Enumerable.Repeat<Cell>(new Cell.Leaf(), count).ToSeq();

    /// <summary>Neighbouring stretches without a root are one, unless there is a root between two integers.</summary>
    private static Cell RootFree(Rational[] p, BigInteger from, BigInteger to, Cell rest) =>
        rest is Cell.RootFree(var further, var later) && RootCount.Roots(p, from, further) == 0
            ? new Cell.RootFree(further, later)
            : new Cell.RootFree(to, rest);

    private static (Cell?, BigInteger?) Before((Cell?, BigInteger?) beyond, Func<Cell, Cell> cell) =>
        beyond is ({ } rest, _) ? (cell(rest), null) : beyond;
}
