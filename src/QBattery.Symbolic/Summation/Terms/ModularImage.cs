using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Polynomials in one variable modulo a prime, with numbers for the parameters.</summary>
internal static class ModularImage
{
    /// <summary>The prime.</summary>
    public const long Prime = ModularValue.Prime;

    /// <summary>The coefficients; null where the leading one vanishes or a denominator does.</summary>
    public static long[]? Of(Nested p, int variable) =>
        IsDefined(p) && p.CoefficientsIn(variable).Select(ModularValue.Of).ToArray() is var image && image[^1] != 0
            ? image
            : null;

    /// <summary>Whether no denominator vanishes.</summary>
    public static bool IsDefined(Nested p) => p.Numbers.All(number => Modular.Residue(number, Prime) is not null);
}
