using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>The sign of a number that is not rational, by enclosures of growing precision.</summary>
internal static class ConstantSign
{
    private const int FirstBits = 64;

    /// <summary>A number smaller than about 2^-4096, or zero without a proof, stays undecided.</summary>
    private const int LastBits = 4096;

    private static readonly Dictionary<string, Rational> Nowhere = [];

    /// <summary>The sign, if the polynomial has no symbols and the sign shows within the precision tried.</summary>
    public static Sign Of(Polynomial polynomial) =>
        polynomial.IsZero ? Sign.Zero
        : polynomial.Atoms.Any(atom => atom.HasSymbols) ? Sign.Unknown
        : At(polynomial, Nowhere, LastBits);

    /// <summary>The sign of a polynomial with every symbol at a rational point.</summary>
    public static Sign At(Polynomial polynomial, IReadOnlyDictionary<string, Rational> point, int lastBits)
    {
        for (var bits = FirstBits; bits <= lastBits; bits *= 4)
            if (Enclosure.Of(polynomial, point, bits).Sign is not Sign.Unknown and var sign) return sign;
        return Sign.Unknown;
    }
}
