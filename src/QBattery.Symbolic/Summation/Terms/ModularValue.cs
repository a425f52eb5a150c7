using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Values of polynomials modulo a prime with the variables at scattered points.</summary>
internal static class ModularValue
{
    /// <summary>A prime whose products fit a long.</summary>
    public const long Prime = 2_147_483_629;

    /// <summary>The residue of the value; denominators with this prime factor do not occur.</summary>
    public static long Of(Nested p) => p switch
    {
        Nested.Constant(var value) => Modular.Residue(value, Prime) ?? 0,
        Nested.In(var variable, var coefficients) => coefficients.Reverse()
            .Aggregate(0L, (sum, c) => (sum * Point(variable) + Of(c)) % Prime),
    };

    private static long Point(int variable) => (variable + 5) * 1_103_515_245L % Prime;
}
