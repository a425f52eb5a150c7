using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>Coefficients at the positions of a grid that are rational multiples of one factor.</summary>
internal sealed record Dense(Coefficient Factor, Rational[] Values)
{
    /// <summary>The coefficients of some terms, factor 1 where the first is rational; null where one is no multiple of it.</summary>
    public static Dense? Of(Seq<Term> terms, int[] positions)
    {
        var factor = terms[0].Coefficient.AsRational is null ? terms[0].Coefficient : Coefficient.One;
        var values = new Rational[positions[^1] + 1];
        for (var i = 0; i < positions.Length; i++)
        {
            if (Value(terms[i].Coefficient, factor) is not { } value) return null;
            values[positions[i]] = value;
        }
        return new(factor, values);
    }

    private static Rational? Value(Coefficient c, Coefficient factor) => factor.IsOne ? c.AsRational : c.Over(factor);
}
