using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Proofs;

/// <summary>
/// Claims by the signs of the factors of their difference: each factor by itself, or else all factors of odd power
/// multiplied, so that signs that change together do no harm.
/// </summary>
/// <param name="Claim">What is to be proved.</param>
/// <param name="Known">The kernels and where they lie.</param>
/// <param name="Halvings">How often a box may be halved.</param>
internal sealed record ProveSigns(Claim Claim, Seq<(Expr Kernel, Interval Range)> Known, int Halvings)
{
    private const int MaxHalvings = 14;

    private static readonly Rational[] Shares = [Rational.Of(1, 3), Rational.Of(5, 7), Rational.Of(1, 19)];

    /// <summary>A proof; null if none is found.</summary>
    public static Proof.Signs? Of(Claim claim, int halvings = MaxHalvings)
    {
        if (!Defined.HasArguments(claim)) return null;
        if (NormalForm.Of(claim.Difference, claim.For) is not Result<Fraction>.Ok(var fraction)) return null;
        var divisors = Defined.Divisors(claim)
            .Where(divisor => !Defined.HasSign(divisor, claim.For)).ToSeq();
        return Kernels(claim, [fraction.Numerator, .. fraction.Denominator.Select(f => f.Factor)], divisors)
            is { } kernels
            ? new ProveSigns(claim, kernels, halvings).Of(fraction, divisors)
            : null;
    }

    private Proof.Signs? Of(Fraction fraction, Seq<Expr> divisors)
    {
        var nowhereZero = divisors.Select(divisor => Factor(divisor, -2)).ToList();
        if (nowhereZero.Contains(null)) return null;
        var defined = nowhereZero.Select(proof => proof!).ToSeq();
        if (fraction.IsZero) return Claim.IsStrict ? null : new(0, Known, [], defined);
        var (number, factors) = Factors(fraction);
        return (Each(factors, number.Sign) ?? Each(Multiplied(factors), number.Sign)) is { } proofs
            ? new(number, Known, proofs, defined)
            : null;
    }

    /// <summary>A number and powers of polynomials and kernels of which a fraction is the product.</summary>
    public static (Rational Number, List<(Expr Factor, int Exponent)> Factors) Factors(Fraction fraction)
    {
        var (number, monomial, primitive) = fraction.Numerator.Split();
        return (number,
        [
            .. Factorization.Of(primitive).Select(f => (f.Factor.ToExpr(), f.Multiplicity)),
            .. fraction.Denominator.Select(f => (f.Factor.ToExpr(), -f.Multiplicity)),
            .. monomial.Powers.Select(p => (Symbolic.Proofs.Kernels.Root(p.Atom, p.Exponent.Denominator), (int)p.Exponent.Numerator)),
        ]);
    }

    /// <summary>f^m with odd m is f times an even power; the f of all of them are multiplied.</summary>
    private static List<(Expr, int)> Multiplied(List<(Expr Factor, int Exponent)> factors) =>
    [
        (Build.Product(factors.Where(f => f.Exponent % 2 != 0).Select(f => f.Factor)), 1),
        .. factors.Select(f => (f.Factor, f.Exponent % 2 == 0 ? f.Exponent : f.Exponent - 1)).Where(f => f.Item2 != 0),
    ];

    /// <summary>Proofs for all factors, if the signs multiply to a positive one.</summary>
    private Seq<FactorProof>? Each(List<(Expr Factor, int Exponent)> factors, int sign)
    {
        var proofs = new List<FactorProof>();
        foreach (var (factor, exponent) in factors)
            if (Factor(factor, exponent) is { } proof) proofs.Add(proof);
            else return null;
        return proofs.Aggregate(sign, (product, p) => product * p.Sign) > 0 ? proofs.ToSeq() : null;
    }

    /// <summary>
    /// The variable, then what else occurs, with its range; null where something is not a polynomial in kernels.
    /// </summary>
    private static Seq<(Expr Kernel, Interval Range)>? Kernels(Claim claim, Seq<Polynomial> polynomials,
        Seq<Expr> divisors)
    {
        var powers = polynomials.SelectMany(p => p.Terms).SelectMany(t => t.Monomial.Powers).ToList();
        var variable = Build.Symbol(claim.Variable);
        var roots = powers.GroupBy(p => p.Atom).Where(g => g.Any(p => !p.Exponent.IsInteger)).Select(g => g.Key.ToExpr()).ToList();
        var names = divisors.SelectMany(divisor => divisor.Symbols).Select(Build.Symbol).Except(roots);
        return [(variable, claim.For.Of(claim.Variable).Interval.Integers),
            .. powers.GroupBy(p => p.Atom).Select(g => Symbolic.Proofs.Kernels.Root(
                g.Key, g.Aggregate(System.Numerics.BigInteger.One, (d, p) => Lcm(d, p.Exponent.Denominator)))).Concat(names)
            .Distinct().Where(kernel => kernel != variable)
            .OrderBy(kernel => kernel, Ordering.Canonical)
                .Select(kernel => (kernel, KernelRange.Of(kernel, claim.For)))];
    }

    private static System.Numerics.BigInteger Lcm(System.Numerics.BigInteger a, System.Numerics.BigInteger b) =>
        a / System.Numerics.BigInteger.GreatestCommonDivisor(a, b) * b;

    /// <summary>
    /// A proof of the sign that a factor has at some point. An even power needs none; that it does not vanish is shown
    /// by its square.
    /// </summary>
    private FactorProof? Factor(Expr factor, int exponent)
    {
        var (isStrict, isEven) = (Claim.IsStrict || exponent < 0, exponent % 2 == 0);
        if (isEven && !isStrict) return new(factor, exponent, 1, false, new Cell.Leaf());
        if (new Kernels(Known.Select(k => k.Kernel).ToSeq()).Of(factor) is not { } quotient) return null;
        var (box, polynomial) = (ProofBox.Of(Known, Claim.For), isEven ? quotient.Numerator.Pow(2)
            : quotient.Numerator);
        foreach (var sign in isEven ? [1] : Signs(polynomial, box))
            if (FindCell.On(polynomial.Scale(sign), box, isStrict, Halvings) is { } cell)
                return new(factor, exponent, sign, isStrict, cell);
        return null;
    }

    /// <summary>The signs at a few points, each once.</summary>
    private static IEnumerable<int> Signs(PlainPolynomial polynomial, ProofBox box) => Shares
        .Select(share => polynomial.Value(box.Sides.Select(side => SamplePoints.In(side, share)).ToSeq()).Sign)
        .Where(sign => sign != 0).Distinct().DefaultIfEmpty(1);
}
