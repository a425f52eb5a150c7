using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// A quick proof that two polynomials have no common factor in their main variable: if no leading coefficient vanishes
/// at a point modulo a prime, a common factor keeps its degree there; so coprime images prove coprimality.
/// </summary>
internal static class ModularSample
{
    private const long Prime = 2_147_483_647;

    /// <summary>True when proved coprime in the main variable they share; false decides nothing.</summary>
    public static bool ProvesCoprime(Nested a, Nested b) =>
        Image(a) is { } x && Image(b) is { } y && GcdDegree(x, y) == 0;

    /// <summary>
    /// True when proved coprime in every variable: a common factor keeps its degree in an image in which the leading
    /// coefficient of one of the two does not vanish.
    /// </summary>
    public static bool ProvesCoprime(Nested a, Nested b, int variables) => !a.IsZero && !b.IsZero
        && Enumerable.Range(0, variables).All(v => Image(a, v) is { } x && Image(b, v) is { } y && GcdDegree(x, y) == 0);

    /// <summary>Coefficients in one variable with the others at fixed scattered points; null if the degree drops.</summary>
    private static long[]? Image(Nested a, int variable)
    {
        var degree = a.HighestPowerOf(variable);
        var image = new long[degree + 1];
        return Accumulate(a, variable, 0, 1, image) && image[degree] != 0 ? image : null;
    }

    /// <summary>Adds weight * a to the image, the power being that of the free variable; false if a denominator vanishes.</summary>
    private static bool Accumulate(Nested a, int variable, int power, long weight, long[] image)
    {
        if (a is not Nested.In(var own, var coefficients))
            return Value(a) is >= 0 and var value && (image[power] = (image[power] + weight * value) % Prime) >= 0;
        for (var i = 0; i < coefficients.Length; i++)
        {
            if (!Accumulate(coefficients[i], variable, own == variable ? i : power, weight, image)) return false;
            if (own != variable) weight = weight * Point(own) % Prime;
        }
        return true;
    }

    /// <summary>Coefficients in the main variable with the others at fixed scattered points; null if the leading one vanishes.</summary>
    private static long[]? Image(Nested a)
    {
        var image = a.CoefficientsIn(a.MainVariable).Select(Value).ToArray();
        return image.Contains(-1) || image[^1] == 0 ? null : image;
    }

    /// <summary>The value modulo the prime, -1 if a denominator vanishes.</summary>
    private static long Value(Nested a) => a switch
    {
        Nested.Constant(var number) => Modular.Residue(number, Prime) ?? -1,
        Nested.In(var variable, var coefficients) => Value(coefficients, Point(variable)),
    };

    private static long Value(Nested[] coefficients, long point)
    {
        var sum = 0L;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            if (Value(coefficients[i]) is not (>= 0 and var c)) return -1;
            sum = (sum * point + c) % Prime;
        }
        return sum;
    }

    private static long Point(int variable) => (variable + 3) * 48_271L * 69_621L % Prime;

    private static int GcdDegree(long[] a, long[] b) => ModularPolynomial.Degree(ModularPolynomial.Gcd(a, b, Prime));
}
