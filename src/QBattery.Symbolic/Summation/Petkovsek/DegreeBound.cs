using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>
/// The degree of polynomial solutions of sum over j of t_j(v) Delta^j. With b the largest of deg t_j - j, it takes v^m
/// to alpha(m) v^(m+b) plus lower powers, alpha the sum of lc(t_j) m(m-1)...(m-j+1) over the j that attain b: for a
/// solution alpha(m) = 0 or m + b is negative.
/// </summary>
internal static class DegreeBound
{
    /// <summary>Zeros of alpha are looked for among integers up to this.</summary>
    private const int MaxZero = 20_000;

    /// <summary>The bound, -1 where there is no solution; null where it is not known or above a maximum.</summary>
    /// <param name="differences">The t_j, each by its parts over Q(parameters).</param>
    /// <param name="variable">The number of v.</param>
    /// <param name="most">The maximum.</param>
    public static int? Of(Seq<Seq<Nested>> differences, int variable, int most)
    {
        var degrees = differences.Select(parts => parts.Max(p => Univariate.Degree(p, variable))).ToSeq();
        var b = degrees.Select((degree, j) => degree < 0 ? int.MinValue : degree - j).Max();
        var alpha = Enumerable.Range(0, differences[0].Count).Select(t => Enumerable.Range(0, differences.Count)
            .Where(j => degrees[j] >= 0 && degrees[j] - j == b)
            .Aggregate(Nested.Zero, (sum, j) =>
                sum + Univariate.Coefficient(differences[j][t], variable, degrees[j]) * Falling(variable, j))).ToSeq();
        return LargestZero(alpha, variable) is { } zero && Math.Max(zero, -b - 1) is var bound && bound <= most
            ? bound
            : null;
    }

    /// <summary>m(m-1)...(m-j+1).</summary>
    private static Nested Falling(int variable, int j) => Enumerable.Range(0, j)
        .Aggregate(Nested.One, (product, i) => product * Univariate.Variable(variable, -i));

    /// <summary>The largest common zero among 0, 1, 2, ..., -1 for none; null where one might lie too high.</summary>
    private static int? LargestZero(Seq<Nested> parts, int variable)
    {
        var image = Image(parts.First(p => !p.IsZero), variable);
        var limit = 1 + image.Max(c => (c / image[^1]).Abs());
        return limit > MaxZero ? null : Enumerable.Range(0, (int)limit.Ceiling() + 1)
            .Where(m => parts.All(p => Value(p, variable, m).IsZero)).DefaultIfEmpty(-1).Max();
    }

    private static Nested Value(Nested p, int variable, int m) =>
        p.CoefficientsIn(variable).Reverse().Aggregate(Nested.Zero, (sum, c) => sum.Scale(m) + c);

    /// <summary>
    /// A polynomial with rational coefficients that vanishes where p does: those of one monomial in the parameters.
    /// </summary>
    private static Seq<Rational> Image(Nested p, int variable)
    {
        var coefficients = p.CoefficientsIn(variable).ToSeq();
        for (var parameter = variable - 1; parameter >= 0; parameter--)
        {
            var (own, power) = (parameter, Univariate.Degree(coefficients[^1], parameter));
            coefficients = coefficients.Select(c => Univariate.Coefficient(c, own, power)).ToSeq();
        }
        return coefficients.Select(c => Univariate.AsNumber(c) ?? Rational.Zero).ToSeq();
    }
}
