using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>
/// Proofs that a polynomial is positive on a box. An open interval is mapped to t in (0, infinity) by a Moebius map; if
/// then no coefficient is negative, and one is positive, so is the polynomial. Otherwise the box is halved; the plane
/// between the halves and the closed faces are proved in one dimension less. The work is bounded, so that polynomials
/// of high degree in many variables stay undecided.
/// </summary>
internal static class Positivity
{
    private const int MaxHalvings = 7;

    /// <summary>A polynomial with so many coefficients, zeros counted, is not looked at.</summary>
    private const double MaxSize = 1000;

    /// <summary>A bound on size^2 times the number of boxes, each halving making three of one.</summary>
    private const double MaxWork = 1e6;

    /// <summary>Whether the polynomial is proved positive for every point of the box; one interval for each variable.</summary>
    public static bool Proves(Nested polynomial, Seq<Interval> box) =>
        Size(polynomial, box) is <= MaxSize and var size
        && OpenBox(polynomial, box, Math.Min(MaxHalvings, (int)Math.Log(MaxWork / (size * size), 3)))
        && ClosedFaces(box).All(face => Proves(Fix(polynomial, face.Variable, face.Value), Point(box, face.Variable)));

    /// <summary>The value at some point of the box, off its ends where it has extent.</summary>
    public static Rational Sample(Nested polynomial, Seq<Interval> box, Rational fraction) => Enumerable.Range(0, box.Count)
        .Aggregate(polynomial, (p, variable) => Fix(p, variable, SamplePoints.In(box[variable], fraction)))
        .LeadingNumber;

    private static double Size(Nested polynomial, Seq<Interval> box) => Enumerable.Range(0, box.Count)
        .Aggregate(1.0, (product, variable) => product * (polynomial.HighestPowerOf(variable) + 1));

    private static bool OpenBox(Nested polynomial, Seq<Interval> box, int halvings)
    {
        if (CoefficientsDecide(polynomial, box)) return true;
        if (halvings == 0 || WidestFree(polynomial, box) is not { } variable) return false;
        var middle = box[variable].Middle;
        return OpenBox(polynomial, With(box, variable, box[variable] with { Upper = new(middle, false) }), halvings - 1)
            && OpenBox(polynomial, With(box, variable, box[variable] with { Lower = new(middle, false) }), halvings - 1)
            && OpenBox(Fix(polynomial, variable, middle), Point(box, variable), halvings - 1);
    }

    private static bool CoefficientsDecide(Nested polynomial, Seq<Interval> box)
    {
        for (var variable = 0; variable < box.Count; variable++)
        {
            if (polynomial.HighestPowerOf(variable) is not (> 0 and var degree)) continue;
            if (box[variable] is { Lower: null, Upper: null }) return false;
            polynomial = ToHalfLine(polynomial, variable, degree, box[variable]);
        }
        return !polynomial.IsZero && polynomial.Numbers.All(number => number.Sign >= 0);
    }

    /// <summary>
    /// The polynomial as a function of t in (0, infinity), times (1+t)^degree for a bounded interval, by shifts of the
    /// variable.
    /// </summary>
    private static Nested ToHalfLine(Nested polynomial, int variable, int degree, Interval interval) =>
        Substitute(polynomial, variable, own =>
        {
            var c = new Nested[degree + 1];
            Array.Fill(c, Nested.Zero);
            own.CopyTo(c, 0);
            return Nested.Of(variable, interval switch
            {
                ({ } low, { } high) => Reversed(Shifted(
                    Reversed(Scaled(Shifted(c, low.Value), high.Value - low.Value)), Rational.One)),
                ({ } low, null) => Shifted(c, low.Value),
                (_, { } high) => Scaled(Shifted(c, high.Value), Rational.MinusOne),
                (null, null) => throw new ArgumentException("the whole line is not a half line"),
            });
        });

    /// <summary>p(x + by), in place.</summary>
    private static Nested[] Shifted(Nested[] c, Rational by)
    {
        for (var i = 0; i < c.Length - 1 && !by.IsZero; i++)
            for (var j = c.Length - 2; j >= i; j--) c[j] += c[j + 1].Scale(by);
        return c;
    }

    /// <summary>p(factor x), in place.</summary>
    private static Nested[] Scaled(Nested[] c, Rational factor)
    {
        var power = Rational.One;
        for (var i = 1; i < c.Length; i++) c[i] = c[i].Scale(power *= factor);
        return c;
    }

    private static Nested[] Reversed(Nested[] c)
    {
        Array.Reverse(c);
        return c;
    }

    /// <summary>The polynomial at a fixed value of one variable.</summary>
    private static Nested Fix(Nested polynomial, int variable, Rational value) =>
        Substitute(polynomial, variable, coefficients => coefficients.Reverse()
            .Aggregate(Nested.Zero, (sum, c) => sum.Scale(value) + c));

    /// <summary>Replaces the coefficients in one variable by an expression made of them.</summary>
    private static Nested Substitute(Nested polynomial, int variable, Func<Nested[], Nested> replace) =>
        polynomial is Nested.In(var main, var coefficients) && main > variable
            ? Nested.Of(main, Array.ConvertAll(coefficients, c => Substitute(c, variable, replace)))
            : replace(polynomial.CoefficientsIn(variable));

    private static IEnumerable<(int Variable, Rational Value)> ClosedFaces(Seq<Interval> box) =>
        from variable in Enumerable.Range(0, box.Count)
        from end in new[] { box[variable].Lower, box[variable].Upper }
        where end is { Closed: true }
        select (variable, end.Value);

    private static int? WidestFree(Nested polynomial, Seq<Interval> box)
    {
        var free = Enumerable.Range(0, box.Count).Where(v => polynomial.HighestPowerOf(v) > 0).ToList();
        return free.Count == 0 ? null : free.MaxBy(v => box[v].Width);
    }

    private static Seq<Interval> With(Seq<Interval> box, int variable, Interval interval) =>
        box.Select((own, i) => i == variable ? interval : own).ToSeq();

    /// <summary>The box without extent in one variable, which must no longer occur in the polynomial.</summary>
    private static Seq<Interval> Point(Seq<Interval> box, int variable) => With(box, variable, Interval.Open(0, 1));
}
