using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>The integers that leave a given remainder.</summary>
/// <param name="Modulus">At least 1; 1 for all integers.</param>
/// <param name="Residue">From 0 to the modulus less 1.</param>
public sealed record ResidueClass(BigInteger Modulus, BigInteger Residue)
{
    /// <summary>All integers.</summary>
    public static ResidueClass All { get; } = new(1, 0);

    /// <summary>In words: 2 modulo 4.</summary>
    public override string ToString() => Modulus.IsOne ? "all integers" : $"{Residue} modulo {Modulus}";

    /// <summary>The parity that its members share.</summary>
    public Integrality Parity => (Modulus.IsEven, Residue.IsEven) switch
    {
        (false, _) => Integrality.Integer,
        (true, true) => Integrality.Even,
        (true, false) => Integrality.Odd,
    };

    /// <summary>Whether an integer is in the class.</summary>
    public bool Contains(BigInteger n) => Remainder(n - Residue, Modulus).IsZero;

    /// <summary>The least member from an integer on.</summary>
    public BigInteger Next(BigInteger from) => from + Remainder(Residue - from, Modulus);

    /// <summary>The integers in both classes, by the Chinese remainder theorem; null if there are none.</summary>
    public ResidueClass? And(ResidueClass other)
    {
        var gcd = BigInteger.GreatestCommonDivisor(Modulus, other.Modulus);
        var distance = other.Residue - Residue;
        if (!Remainder(distance, gcd).IsZero) return null;
        var modulus = Modulus / gcd * other.Modulus;
        var steps = distance / gcd * Inverse(Modulus / gcd, other.Modulus / gcd);
        return new(modulus, Remainder(Residue + Modulus * steps, modulus));
    }

    /// <summary>The integers N at which (slope N + offset)/modulus is an integer; null if there are none.</summary>
    public static ResidueClass? Of(BigInteger slope, BigInteger offset, BigInteger modulus)
    {
        var gcd = BigInteger.GreatestCommonDivisor(slope, modulus);
        return Remainder(offset, gcd).IsZero
            ? new(modulus / gcd, Remainder(-offset / gcd * Inverse(slope / gcd, modulus / gcd), modulus / gcd))
            : null;
    }

    /// <summary>The class that the parity of a domain names.</summary>
    public static ResidueClass Of(Integrality integrality) => integrality switch
    {
        Integrality.Even => new(2, 0),
        Integrality.Odd => new(2, 1),
        Integrality.Integer or Integrality.Real => All,
    };

    /// <summary>The inverse of a number prime to the modulus, by Euclid's algorithm.</summary>
    private static BigInteger Inverse(BigInteger number, BigInteger modulus)
    {
        var ((a, x), (b, y)) = ((Remainder(number, modulus), BigInteger.One), (modulus, BigInteger.Zero));
        while (!b.IsZero) ((a, x), (b, y)) = ((b, y), (a % b, x - a / b * y));
        return Remainder(x, modulus);
    }

    private static BigInteger Remainder(BigInteger n, BigInteger modulus) => ((n % modulus) + modulus) % modulus;
}
