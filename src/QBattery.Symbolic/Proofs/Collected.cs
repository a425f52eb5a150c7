using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Proofs;

/// <summary>A difference as a polynomial in one function: sum Coefficients[j] Kernel^j.</summary>
internal sealed record Collected(Expr Kernel, Seq<Expr> Coefficients)
{
    private const int MaxDegree = 2;

    /// <summary>Every way to read it so; several logarithms with coefficients in proportion count as one.</summary>
    public static IEnumerable<Collected> Of(Claim claim)
    {
        if (NormalForm.Of(claim.Difference, claim.For) is not Result<Fraction>.Ok(var form)) return [];
        var atoms = form.Numerator.Atoms.OfType<Atom.Kernel>().Where(atom => atom.Expr is Expr.Power or Expr.Apply or Expr.Symbol)
            .Where(atom => form.Denominator.All(f => !f.Factor.Atoms.Contains(atom))).ToList();
        return atoms.Select(atom => Of(form, atom.ToExpr(), atom, 1)).Concat(Roots(form))
            .Append(Logarithm(form, claim.For)).OfType<Collected>();
    }

    private static IEnumerable<Collected?> Roots(Fraction form) => form.Numerator.Terms
        .SelectMany(term => term.Monomial.Powers).Where(p => p.Exponent.Denominator == 2).Select(p => p.Atom).Distinct()
        .Where(atom => form.Denominator.All(f => !f.Factor.Atoms.Contains(atom)))
        .Select(atom => Of(form, Build.Sqrt(atom.ToExpr()), atom, 2));

    /// <summary>By the exponents of one atom, counted in parts.</summary>
    private static Collected? Of(Fraction form, Expr kernel, Atom atom, int parts)
    {
        var exponents = form.Numerator.Terms.Select(term => term.Monomial.ExponentOf(atom) * parts).ToList();
        if (exponents.Any(e => !e.IsInteger || e.Sign < 0 || e > MaxDegree)) return null;
        var inverse = form with { Numerator = Polynomial.One };
        return new(kernel, Enumerable.Range(0, (int)exponents.Max().Numerator + 1)
            .Select(j => Build.Sum(form.Numerator.Terms.Where((_, i) => exponents[i] == j)
                .Select(term => Build.Number(term.Coefficient) * term.Monomial.Without(atom).ToExpr())) * inverse.ToExpr(Assumptions.None))
            .ToSeq());
    }

    /// <summary>a + c (m_1 log u_1 + m_2 log u_2 + ...) with whole m is a + c log(u_1^m_1 u_2^m_2 ...).</summary>
    private static Collected? Logarithm(Fraction form, Assumptions known)
    {
        var logs = form.Numerator.Atoms.OfType<Atom.Kernel>().Where(atom => atom.Expr is Expr.Apply(Function.Log, _)).ToList();
        if (logs.Count < 2 || form.Numerator.Terms.Any(t => logs.Sum(log => (int)t.Monomial.ExponentOf(log).Ceiling()) > 1)) return null;
        var inverse = form with { Numerator = Polynomial.One };
        var slopes = logs.Select(log => Slope(form, log)).ToList();
        var shares = slopes.Select(slope => NormalForm.Of(slope / slopes[0], known) is Result<Fraction>.Ok({ AsNumber: { } n }) ? n : (Rational?)null).ToList();
        if (shares.Any(share => share is null)) return null;
        var unit = shares.Aggregate(Rational.Zero, (gcd, share) => Rational.Gcd(gcd, share!.Value));
        var rest = form.Numerator.Terms.Where(t => logs.All(log => t.Monomial.ExponentOf(log).IsZero));
        return new(Build.Log(Build.Product(logs.Zip(shares, (log, share) =>
                Build.Power(((Expr.Apply)log.Expr).Arguments[0], Build.Number(share!.Value / unit))))),
        [
            Build.Sum(rest.Select(t => Build.Number(t.Coefficient) * t.Monomial.ToExpr())) * inverse.ToExpr(known),
            slopes[0] * Build.Number(unit) * inverse.ToExpr(known),
        ]);
    }

    private static Expr Slope(Fraction form, Atom log) => Build.Sum(form.Numerator.Terms
        .Where(t => t.Monomial.ExponentOf(log).IsOne).Select(t => Build.Number(t.Coefficient) * t.Monomial.Without(log).ToExpr()));
}
