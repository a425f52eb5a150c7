using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>
/// Whether polynomials are positive on boxes of real numbers, by the same cells as proofs of inequalities. The work is
/// bounded, so that polynomials of high degree in many variables stay undecided.
/// </summary>
internal static class Positivity
{
    private const int MaxHalvings = 7;

    /// <summary>A polynomial with so many coefficients, zeros counted, is not looked at.</summary>
    private const double MaxSize = 1000;

    /// <summary>A bound on size^2 times the number of boxes, each halving making three of one.</summary>
    private const double MaxWork = 1e6;

    /// <summary>Cells have an integer for their first variable; here it does not occur.</summary>
    private static readonly Interval NoInteger = new(new(0, true), null);

    /// <summary>A polynomial in the atoms of a frame, as cells have it.</summary>
    public static PlainPolynomial Plain(Polynomial polynomial, Frame frame) => PlainPolynomial.Collect(
        frame.Variables.Count + 1,
        polynomial.Terms.Select(t => (frame.Variables.Select(v => (int)(t.Monomial.ExponentOf(v.Atom) * v.Scale).Numerator)
            .Prepend(0).ToSeq(), t.Coefficient)));

    /// <summary>The box of the variables.</summary>
    public static ProofBox Box(IEnumerable<Interval> sides) => new(sides.Prepend(NoInteger).ToSeq());

    /// <summary>Whether the polynomial is proved positive for every point of the box.</summary>
    public static bool Proves(PlainPolynomial polynomial, ProofBox box) => Size(polynomial) is <= MaxSize and var size
        && FindCell.On(polynomial, box, true, Math.Min(MaxHalvings, (int)Math.Log(MaxWork / (size * size), 3))) is not null;

    /// <summary>The value at some point of the box, off its ends where it has extent.</summary>
    public static Rational Sample(PlainPolynomial polynomial, ProofBox box, Rational fraction) =>
        polynomial.Value(box.Sides.Select(side => SamplePoints.In(side, fraction)).ToSeq());

    private static double Size(PlainPolynomial polynomial) => Enumerable.Range(0, polynomial.Variables)
        .Aggregate(1.0, (product, variable) => product * (polynomial.Degree(variable) + 1));
}
