using System.Numerics;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// Proofs that a polynomial in one variable over Q(parameters) has no factor of lower degree. Modulo a prime and with
/// numbers for the parameters a factor stays a factor of the same degree, so that only degrees that are sums of degrees
/// of modular factors are possible; a few primes mostly leave none.
/// </summary>
internal static class Irreducibility
{
    private static readonly Seq<int> Primes =
        [101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211];

    /// <summary>Beyond this degree no proof is tried.</summary>
    private const int MaxDegree = 200;

    /// <summary>Whether it is proved; no proof is no refutation.</summary>
    public static bool IsProved(Nested p, int variable)
    {
        var degree = p.DegreeIn(variable);
        if (degree is < 1 or > MaxDegree) return false;
        var whole = NestedDivision.PrimitiveOverIntegers(p).CoefficientsIn(variable);
        var inner = (BigInteger.One << degree) - 2;
        foreach (var prime in Primes)
            if ((inner &= Degrees(whole, prime)).IsZero) return true;
        return inner.IsZero;
    }

    /// <summary>The degrees factors can have as far as one prime tells, as bits; all where it tells nothing.</summary>
    private static BigInteger Degrees(Nested[] coefficients, int prime)
    {
        var image = ModularPolynomial.Trim([.. coefficients.Select(c => Value(c, prime))]);
        var repeated = ModularPolynomial.Gcd(image, ModularPolynomial.Derivative(image, prime), prime);
        return image.Length < coefficients.Length || ModularPolynomial.Degree(repeated) != 0
            ? BigInteger.MinusOne
            : FactorDegrees(image, prime).Aggregate(BigInteger.One, (sums, degree) => sums | (sums << degree));
    }

    /// <summary>Distinct-degree factorisation: x^(p^i) - x is divisible by all factors of degree i.</summary>
    private static List<int> FactorDegrees(long[] p, int prime)
    {
        var (found, x) = (new List<int>(), new long[] { 0, 1 });
        var power = x;
        for (var degree = 1; 2 * degree <= ModularPolynomial.Degree(p); degree++)
        {
            power = ModularPolynomial.Power(power, prime, p, prime);
            var common = ModularPolynomial.Gcd(p, ModularPolynomial.Subtract(power, x, prime), prime);
            found.AddRange(Enumerable.Repeat(degree, ModularPolynomial.Degree(common) / degree));
            p = ModularPolynomial.Divide(p, common, prime).Quotient;
            power = ModularPolynomial.Divide(power, p, prime).Remainder;
        }
        if (ModularPolynomial.Degree(p) > 0) found.Add(ModularPolynomial.Degree(p));
        return found;
    }

    /// <summary>The residue with parameters at scattered points.</summary>
    private static long Value(Nested c, int prime) => c switch
    {
        Nested.Constant(var value) => (long)((value.Numerator % prime + prime) % prime),
        Nested.In(var variable, var coefficients) => coefficients.Reverse()
            .Aggregate(0L, (sum, own) => (sum * (17L * variable + 5) + Value(own, prime)) % prime),
    };
}
