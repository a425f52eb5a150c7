using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>
/// Coefficients Factor * Scale^i * Values[i] at the positions i of a grid: a series with rational coefficients in a
/// multiple of the grid's variable, as in theta^2/N or c/N, where arithmetic on numbers is enough.
/// </summary>
internal sealed record Dense(Coefficient Factor, Monomial Scale, Rational[] Values)
{
    /// <summary>
    /// The coefficients of some terms; a factor only where there is a position 0, so that others are scaled alone. Null
    /// where they are not of this kind.
    /// </summary>
    public static Dense? Of(Seq<GrowthTerm> terms, int[] positions)
    {
        var factor = positions[0] > 0 || terms[0].Coefficient.AsRational is not null ? Coefficient.One : terms[0].Coefficient;
        var second = positions[0] > 0 ? 0 : 1;
        var scale = second < terms.Count ? terms[second].Coefficient.ScaleOver(factor, positions[second]) : Monomial.One;
        if (!scale.IsFree) return null;
        var values = new Rational[positions[^1] + 1];
        for (var i = 0; i < positions.Length; i++)
        {
            if (terms[i].Coefficient.Over(factor.Times(scale, positions[i])) is not { } value) return null;
            values[positions[i]] = value;
        }
        return new(factor, scale, values);
    }

    /// <summary>The scale of what is made from two series; null where they differ. A single value has no scale of its own.</summary>
    public static Monomial? CommonScale(Dense a, Dense b) =>
        a.Values.Length == 1 || a.Scale == b.Scale ? b.Scale
        : b.Values.Length == 1 ? a.Scale
        : null;

    /// <summary>The coefficients.</summary>
    public Coefficient[] Coefficients()
    {
        var coefficients = new Coefficient[Values.Length];
        for (var i = 0; i < Values.Length; i++)
            if (!Values[i].IsZero) coefficients[i] = Values[i] * Factor.Times(Scale, i);
        return coefficients;
    }
}
