using System.Numerics;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>
/// The whole h >= 0 at which a(k) and b(k+h) may have a common factor: the whole roots of their resultant (Abramov
/// 1971). It is computed modulo a prime with numbers for the parameters, where a common factor stays one.
/// </summary>
/// <param name="Shifts">Candidates by increasing h, every common factor at an h that fits an int among them.</param>
/// <param name="IsComplete">Whether it is proved that no larger h is one.</param>
internal sealed record Dispersion(Seq<int> Shifts, bool IsComplete)
{
    /// <summary>Resultants of higher degree in h are not computed.</summary>
    private const int MaxDegree = 1500;

    private static Dispersion None { get; } = new([], true);

    /// <summary>The candidates.</summary>
    public static Dispersion Of(Nested a, Nested b, int variable) =>
        (Univariate.Degree(a, variable), Univariate.Degree(b, variable)) switch
        {
            ( <= 0, _) or (_, <= 0) => None,
            (1, 1) => OfLeading(a, b, variable),
            var (m, n) when Irreducibility.IsProved(a, variable) && Irreducibility.IsProved(b, variable) =>
                m == n ? OfLeading(a, b, variable) : None,
            var (m, n) when (long)m * n > MaxDegree => new([], false),
            _ => OfResultant(a, b, variable),
        };

    /// <summary>
    /// b(k+h) proportional to a(k), which for irreducible ones is all there can be: the two leading coefficients tell h.
    /// </summary>
    private static Dispersion OfLeading(Nested a, Nested b, int variable)
    {
        var n = a.DegreeIn(variable);
        var (u, v) = (Univariate.Coefficient(a, variable, n), Univariate.Coefficient(b, variable, n));
        var difference = Univariate.Coefficient(a, variable, n - 1) * v
            - Univariate.Coefficient(b, variable, n - 1) * u;
        return Univariate.Quotient(difference, (u * v).Scale(n)) is not { IsInteger: true, Sign: >= 0 } h ? None
            : h.TryToInt(out var whole) ? new([whole], true)
            : new([], false);
    }

    private static Dispersion OfResultant(Nested a, Nested b, int variable)
    {
        if (ModularImage.Of(a, variable) is not { } x || ModularImage.Of(b, variable) is not { } y
            || ShiftResultant.Of(x, y, ModularImage.Prime) is not { Length: > 0 } resultant) return new([], false);
        var roots = ModularRoots.Of(resultant, ModularImage.Prime).Order().ToList();
        return new(roots.Where(h => Meet(a, b, variable, (int)h)).Select(h => (int)h).ToSeq(),
            roots.Count == 0 || Largest(a, variable) + Largest(b, variable) < ModularImage.Prime);
    }

    private static bool Meet(Nested a, Nested b, int variable, int h) =>
        !ModularSample.ProvesCoprime(a, Univariate.Shift(b, variable, h));

    /// <summary>Cauchy's bound of the zeros, with numbers for the parameters; infinite where they are no good ones.</summary>
    private static double Largest(Nested p, int variable)
    {
        var image = p.CoefficientsIn(variable).Select(Value).ToList();
        return image[^1].IsZero ? double.PositiveInfinity
            : 1 + image.Max(c => (c / image[^1]).Abs()).ToDouble();
    }

    private static Rational Value(Nested c) => c switch
    {
        Nested.Constant(var value) => value,
        Nested.In(var variable, var coefficients) => coefficients.Reverse()
            .Aggregate(Rational.Zero, (sum, own) => sum * (2 * variable + 3) + Value(own)),
    };
}
