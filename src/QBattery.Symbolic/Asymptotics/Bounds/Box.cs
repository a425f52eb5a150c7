using System.Collections.Concurrent;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Bounds;

/// <summary>Ranges of coefficients while their parameters run through the intervals that are assumed.</summary>
internal sealed record Box(Assumptions Assumptions)
{
    /// <summary>A box is cut into at most so many pieces.</summary>
    private const int MaxPieces = 64;

    /// <summary>Bounds of coefficients met before: every operation on an expansion asks for those of its terms.</summary>
    private readonly ConcurrentDictionary<Fraction, Magnitude> _bounds = new();

    /// <summary>All values of a coefficient; not finite where a parameter or the value is unbounded.</summary>
    public Ball Of(Coefficient coefficient) => coefficient.AsRational is { } number
        ? Ball.Of(number, Supremum.Bits)
        : Of(coefficient.Form.ToExpr(Assumptions));

    /// <summary>An upper bound of |form|: a number, or factor by factor with the expressions that have none.</summary>
    public Magnitude MostAbs(Fraction form) => _bounds.GetOrAdd(form, Bound);

    private Magnitude Bound(Fraction form)
    {
        if (Of(form.ToExpr(Assumptions)) is { IsFinite: true } range) return range.MostAbs;
        var inverse = form.Denominator.Aggregate(One, (product, f) =>
            product * OfFactor(Build.Power(f.Factor.ToExpr(), Build.Number(-f.Multiplicity))));
        return form.Numerator.Terms.Aggregate(Magnitude.Zero, (sum, term) => sum + (OfTerm(term) * inverse));
    }

    private static Magnitude One => Mag.PowerOfTwo(0);

    private Magnitude OfTerm((Monomial Monomial, Rational Coefficient) term) => term.Monomial.Powers.Aggregate(
        (Magnitude)Tail.Of(term.Coefficient),
        (product, p) => product * OfFactor(Build.Power(p.Atom.ToExpr(), Build.Number(p.Exponent))));

    private Magnitude OfFactor(Expr factor) => Of(factor) is { IsFinite: true } range
        ? range.MostAbs
        : SignTest.Of(factor, Assumptions) switch
        {
            Sign.Positive => new(Mag.Zero, [(factor, Mag.PowerOfTwo(0))]),
            Sign.Negative => new(Mag.Zero, [(-factor, Mag.PowerOfTwo(0))]),
            Sign.Zero or Sign.Unknown => Magnitude.Infinity,
        };

    private Ball Of(Expr expr)
    {
        var sides = expr.Symbols.Select(name => (Name: name, Assumptions.Of(name).Interval)).ToList();
        if (sides.Any(side => side.Interval is not { Lower: not null, Upper: not null })) return Ball.Undefined;
        var pieces = (int)Math.Pow(MaxPieces, 1.0 / Math.Max(1, sides.Count));
        return Hull(sides
            .Aggregate(Whole, (boxes, side) => boxes.SelectMany(box => Cut(side.Interval, pieces)
                .Select(piece => new Dictionary<string, Ball>(box) { [side.Name] = piece })))
            .Select(box => Evaluate.Ball(expr, box, Supremum.Bits).Else(_ => Ball.Undefined)));
    }

    /// <summary>A ball around all balls; undefined, without a look at the others, as soon as one is not finite.</summary>
    private static Ball Hull(IEnumerable<Ball> balls)
    {
        var known = new List<Ball>(MaxPieces);
        foreach (var ball in balls)
        {
            if (!ball.IsFinite) return Ball.Undefined;
            known.Add(ball);
        }
        return known is [var single] ? single
            : new Ball(known.Min(ball => ball.Lower(Supremum.Bits)), Mag.Zero)
                .Union(new(known.Max(ball => ball.Upper(Supremum.Bits)), Mag.Zero), Supremum.Bits);
    }

    private static IEnumerable<Dictionary<string, Ball>> Whole => [[]];

    /// <summary>Balls that cover an interval with finite ends; poles are at ends as a rule, so that these come first.</summary>
    private static IEnumerable<Ball> Cut(Interval interval, int pieces)
    {
        var (low, high) = (interval.Lower!.Value, interval.Upper!.Value);
        var radius = (high - low) / (2 * pieces);
        return Enumerable.Range(0, low == high ? 1 : pieces).OrderBy(i => Math.Min(i, pieces - 1 - i))
            .Select(i => Ball.Of(low + (radius * ((2 * i) + 1)), Supremum.Bits).Widened(Tail.Of(radius)));
    }
}
