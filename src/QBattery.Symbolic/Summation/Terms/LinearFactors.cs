using System.Numerics;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// The factors of a polynomial that are linear in one variable. Parameters are set to widely separated powers, the
/// rational roots of the image are found p-adically, and their digits read as polynomials in the parameters; every
/// candidate is kept only if it divides.
/// </summary>
internal static class LinearFactors
{
    /// <summary>
    /// The distance of the images of neighbouring powers of parameters, in bits, is this beside the length of the
    /// coefficients.
    /// </summary>
    private const int Spare = 24;

    /// <summary>Parameters have at most this degree in a factor that is found.</summary>
    private const int MaxDegree = 2;

    /// <summary>With more parameters images would be too long.</summary>
    private const int MaxParameters = 4;

    /// <summary>Linear factors and what is left, with exponents; the product is the polynomial.</summary>
    public static Seq<(Nested Factor, int Power)> Of(Nested p, int variable)
    {
        if (p.DegreeIn(variable) < 2) return [(p, 1)];
        var found = new List<(Nested, int)>();
        foreach (var factor in Candidates(p, variable))
        {
            var power = 0;
            while (NestedDivision.Divide(p, factor) is { } quotient) (p, power) = (quotient, power + 1);
            if (power > 0) found.Add((factor, power));
        }
        return [.. found, (p, 1)];
    }

    /// <summary>
    /// All numbers at which a polynomial in one variable vanishes for every value of the parameters: among the zeros of its
    /// image with numbers for these.
    /// </summary>
    public static IEnumerable<Rational> Zeros(Nested p, int variable) => Enumerable.Range(0, int.MaxValue)
        .Select(choice => p.CoefficientsIn(variable).Select(c => (Nested)new Nested.Constant(AtNumbers(c, choice))).ToList())
        .First(image => image.Exists(c => !c.IsZero)) is var found && Nested.Of(variable, [.. found]) is Nested.In image
            ? RationalRoots.Of(SquareFree(image.Coefficients, variable))
                .Where(root => NestedDivision.Divide(p, Univariate.Variable(variable, -root)) is not null)
            : [];

    private static Rational AtNumbers(Nested c, int choice) => c switch
    {
        Nested.Constant(var value) => value,
        Nested.In(var variable, var coefficients) => coefficients.Reverse().Aggregate(
            Rational.Zero, (sum, own) => sum * (1009 + 30 * variable + choice) + AtNumbers(own, choice)),
    };

    private static IEnumerable<Nested> Candidates(Nested p, int variable)
    {
        var parameters = Enumerable.Range(0, variable).Where(v => p.HighestPowerOf(v) > 0).ToList();
        if (parameters.Count > MaxParameters) return [];
        var digit = Spare + (int)NestedDivision.PrimitiveOverIntegers(p).Numbers.Max(c => c.Numerator.GetBitLength());
        var image = SquareFree(p.CoefficientsIn(variable)
            .Select(c => new Nested.Constant(Image(c, parameters, digit))), variable);
        return RationalRoots.Of(image).Select(root => Digits(root.Denominator, parameters, digit)
            * Univariate.Variable(variable, 0) - Digits(root.Numerator, parameters, digit));
    }

    /// <summary>The value with each parameter at its power of two.</summary>
    private static Rational Image(Nested c, List<int> parameters, int digit) => c switch
    {
        Nested.Constant(var value) => value,
        Nested.In(var variable, var coefficients) => coefficients.Reverse().Aggregate(
            Rational.Zero, (sum, own) =>
                sum * (BigInteger.One << Bits(parameters.IndexOf(variable), digit)) + Image(own, parameters, digit)),
    };

    private static int Bits(int parameter, int digit) => digit * (int)Math.Pow(MaxDegree + 1, parameter);

    private static BigInteger[] SquareFree(IEnumerable<Nested> image, int variable)
    {
        var p = Nested.Of(variable, [.. image]);
        var derivative = Nested.Of(variable, [.. p.CoefficientsIn(variable).Select((c, i) => c.Scale(i)).Skip(1)]);
        var simple = NestedDivision.PrimitiveOverIntegers(NestedDivision.Divide(p, NestedDivision.Gcd(p, derivative))!);
        return [.. simple.CoefficientsIn(variable).Select(c => c.LeadingNumber.Numerator)];
    }

    /// <summary>
    /// A number as a polynomial: its digits, from minus half the base to half the base, are coefficients.
    /// </summary>
    private static Nested Digits(BigInteger number, List<int> parameters, int bits)
    {
        var (sum, power) = (Nested.Zero, 0);
        for (; !number.IsZero; power++)
        {
            var digit = number & ((BigInteger.One << bits) - 1);
            if (digit >> (bits - 1) != 0) digit -= BigInteger.One << bits;
            sum += Monomial(power, parameters).Scale(digit);
            number = (number - digit) >> bits;
        }
        return sum;
    }

    /// <summary>The product of parameters whose image is the given power of the base.</summary>
    private static Nested Monomial(int power, List<int> parameters)
    {
        var product = Nested.One;
        foreach (var parameter in parameters)
        {
            product = product.IsZero ? product : product * Nested.One.Shift(parameter, power % (MaxDegree + 1));
            power /= MaxDegree + 1;
        }
        return product;
    }
}
