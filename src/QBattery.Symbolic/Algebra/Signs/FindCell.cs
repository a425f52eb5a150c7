using System.Numerics;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>The search for a proof that a polynomial is not negative on a box; variable 0 is the integer N.</summary>
internal sealed record FindCell(PlainPolynomial Polynomial, bool IsStrict)
{
    /// <summary>Boxes with more coefficients, zeros counted, are not looked at.</summary>
    private const double MaxSize = 4000;

    /// <summary>How far N is stepped one by one when parameters are open.</summary>
    private static readonly int[] Steps = [0, 1, 2, 4, 8, 16];

    private static readonly Rational[] Shares = [Rational.Of(1, 2), Rational.Of(1, 7), Rational.Of(9, 11)];

    /// <summary>A proof; null if none is found.</summary>
    public static Cell? On(PlainPolynomial polynomial, ProofBox box, bool isStrict, int halvings) =>
        Enumerable.Range(0, polynomial.Variables).Aggregate(1.0,
            (size, v) => size * (polynomial.Degree(v) + 1)) > MaxSize ? null
        : Enumerable.Range(1, polynomial.Variables - 1).All(v => polynomial.Degree(v) == 0)
            ? FindIntegers.On(polynomial, box, isStrict).Cell
            : new FindCell(polynomial, isStrict).On(box, halvings);

    private Cell? On(ProofBox box, int depth) =>
        Polynomial.Degree(0) > 0 ? Stepped(box, depth) : Halved(box, depth);

    /// <summary>
    /// The integers beyond some step at once, those before it one by one; else parameters are halved first.
    /// </summary>
    private Cell? Stepped(ProofBox box, int depth)
    {
        if (Polynomial.Terms.Count > 0 && IsWrong(box)) return null;
        foreach (var step in Steps)
            if (box.From(box.Sides[0].Lower!.Value + step) is var tail
                && (tail.Shows(Polynomial, IsStrict) || tail.IsEmpty))
                return FirstValues(box, step, depth) is { } each
                    ? (each.Count == 0 ? new Cell.Leaf() : new Cell.Values(each, new Cell.Leaf())) : null;
        return Cut(box, depth);
    }

    /// <summary>Proofs for the first so many integers; null if one is missing.</summary>
    private Seq<Cell>? FirstValues(ProofBox box, int count, int depth)
    {
        var cells = new List<Cell>();
        for (var i = 0; i < count; i++)
        {
            var value = box.Sides[0].Lower!.Value + i;
            var inner = this with { Polynomial = Polynomial.At(0, value) };
            if (!box.Sides[0].Contains(value)) cells.Add(new Cell.Leaf());
            else if (inner.Halved(box, depth) is { } cell) cells.Add(cell);
            else return null;
        }
        return cells.ToSeq();
    }

    private Cell? Halved(ProofBox box, int depth) =>
        box.Shows(Polynomial, IsStrict) ? new Cell.Leaf()
        : IsWrong(box) ? null
        : Cut(box, depth);

    /// <summary>Across the widest parameter that occurs.</summary>
    private Cell? Cut(ProofBox box, int depth)
    {
        var free = Enumerable.Range(1, box.Sides.Count - 1)
            .Where(v => Polynomial.Degree(v) > 0 && box.Sides[v].Width > 0).ToList();
        if (depth == 0 || free.Count == 0) return null;
        var variable = free.MaxBy(v => box.Sides[v].Width);
        var at = box.Sides[variable].Middle;
        if (box.Whole.Contains(variable)) at = at.Floor();
        return On(box.Cut(variable, at).Below, depth - 1) is { } below
            && On(box.Cut(variable, at).Above, depth - 1) is { } above
                ? new Cell.Split(variable, at, below, above)
                : null;
    }

    /// <summary>
    /// Whether the polynomial is negative somewhere in the box, so that no cutting helps. The ends of integers are
    /// whole, so that none is rounded out of its side.
    /// </summary>
    private bool IsWrong(ProofBox box) => Shares.Any(share =>
        Polynomial.Value(box.Sides.Select((side, v) => v == 0 ? side.Lower?.Value ?? 0
            : box.Whole.Contains(v) ? side.At(share).Floor() : side.At(share)).ToSeq()).Sign < 0);
}
