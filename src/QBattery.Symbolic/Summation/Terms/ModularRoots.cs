using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>The roots of a polynomial in a field of prime order (Cantor and Zassenhaus 1981).</summary>
internal static class ModularRoots
{
    /// <summary>The roots, each once; the polynomial is not zero.</summary>
    public static IEnumerable<long> Of(long[] p, long prime)
    {
        if (ModularPolynomial.Degree(p) < 1) return [];
        long[] x = [0, 1];
        var fermat = ModularPolynomial.Subtract(ModularPolynomial.Power(x, prime, p, prime), x, prime);
        return Split(ModularPolynomial.Gcd(p, fermat, prime), 1, prime);
    }

    /// <summary>The roots of a product of different linear factors: half of them make x + shift a square.</summary>
    private static IEnumerable<long> Split(long[] p, long shift, long prime) => ModularPolynomial.Degree(p) switch
    {
        <= 0 => [],
        1 => [(prime - p[0]) % prime * Modular.Inverse(p[1], prime) % prime],
        _ => Squares(p, shift, prime) is var part && part.Length > 1 && part.Length < p.Length
            ? Split(part, shift + 1, prime)
                .Concat(Split(ModularPolynomial.Divide(p, part, prime).Quotient, shift + 1, prime))
            : Split(p, shift + 1, prime),
    };

    private static long[] Squares(long[] p, long shift, long prime) => ModularPolynomial.Gcd(p,
        ModularPolynomial.Subtract(ModularPolynomial.Power([shift, 1], (prime - 1) / 2, p, prime), [1], prime), prime);
}
