using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>Whether expressions are integers, and which, for the sake of powers of negative numbers.</summary>
internal static class Parity
{
    /// <summary>
    /// Even, odd or integer where that is proved of a polynomial with integer coefficients in symbols that are integers;
    /// n^k counts as n, which has the same parity. Real where nothing is proved.
    /// </summary>
    public static Integrality Of(Expr expr, Assumptions assumptions) =>
        NormalForm.Of(expr, assumptions).Match(form => Of(form, assumptions), _ => Integrality.Real);

    private static Integrality Of(Fraction form, Assumptions assumptions)
    {
        if (form.AsPolynomial is not { } polynomial) return Integrality.Real;
        if (!polynomial.Terms.All(t => IsInteger(t, assumptions))) return Integrality.Real;
        var odd = polynomial.Terms.Where(t => !t.Coefficient.Numerator.IsEven && !HasEvenFactor(t.Monomial, assumptions))
            .GroupBy(t => Unknowns(t.Monomial, assumptions)).Where(g => g.Count() % 2 != 0).Select(g => g.Key).ToList();
        return odd switch
        {
            [] => Integrality.Even,
            [{ Count: 0 }] => Integrality.Odd,
            _ => Integrality.Integer,
        };
    }

    private static bool IsInteger((Monomial Monomial, Rational Coefficient) term, Assumptions assumptions) =>
        term.Coefficient.IsInteger && term.Monomial.Powers.All(p =>
            p.Exponent is { IsInteger: true, Sign: > 0 } && OfAtom(p.Atom, assumptions) != Integrality.Real);

    private static bool HasEvenFactor(Monomial monomial, Assumptions assumptions) =>
        monomial.Powers.Any(p => OfAtom(p.Atom, assumptions) == Integrality.Even);

    /// <summary>The atoms of which it is open whether they are even.</summary>
    private static Seq<Atom> Unknowns(Monomial monomial, Assumptions assumptions) => monomial.Powers
        .Select(p => p.Atom).Where(atom => OfAtom(atom, assumptions) == Integrality.Integer).ToSeq();

    private static Integrality OfAtom(Atom atom, Assumptions assumptions) =>
        atom is Atom.Kernel(Expr.Symbol(var name)) ? assumptions.Of(name).Integrality : Integrality.Real;
}
