using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;
using Point = System.Collections.Generic.IReadOnlyDictionary<string, QBattery.Symbolic.Rational>;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>Values of polynomials in atoms as balls; undefined where the value is, or where the precision does not tell.</summary>
internal static class Enclosure
{
    private const int Guard = 8;

    /// <summary>The value with every symbol at a rational point; a symbol without a value makes it undefined.</summary>
    public static Ball Of(Polynomial polynomial, Point at, int bits)
    {
        var atoms = polynomial.Atoms.ToDictionary(atom => atom, atom => Of(atom, at, bits));
        return polynomial.Terms.Aggregate(Ball.Zero, (sum, term) => sum.Add(OfTerm(term, atoms, bits), bits + Guard));
    }

    private static Ball Of(Atom atom, Point at, int bits) =>
        Evaluate.Ball(atom.ToExpr(), at, bits).Else(_ => Ball.Undefined);

    private static Ball OfTerm((Monomial Monomial, Rational Coefficient) term, Dictionary<Atom, Ball> atoms, int bits) =>
        term.Monomial.Powers.Aggregate(Ball.Of(term.Coefficient, bits), (product, p) =>
            product.Mul(atoms[p.Atom].Power(Ball.Of(p.Exponent, bits), bits), bits + Guard));
}
