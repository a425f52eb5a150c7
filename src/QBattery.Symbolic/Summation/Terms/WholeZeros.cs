using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Whether a polynomial in one variable is proved to have no zero at an integer from some value on.</summary>
internal static class WholeZeros
{
    /// <summary>So many integers are looked at one by one.</summary>
    private const int MaxSteps = 4000;

    /// <summary>
    /// p(start), p(start+1), ... differ from zero up to some b where all coefficients of p(b+x) have one sign, so that it
    /// has no zero above b.
    /// </summary>
    public static bool AreAbsent(Fraction form, string variable, int start)
    {
        var ring = Ring.For([form], variable);
        var p = ring.Parts(form).Numerator.CoefficientsIn(ring.Index).ToSeq();
        return p.All(c => Univariate.AsNumber(c) is not null)
            && AreAbsent(Moved([.. p.Select(c => Univariate.AsNumber(c)!.Value)], start));
    }

    private static bool AreAbsent(Rational[] p)
    {
        for (var step = 0; step < MaxSteps && !p[0].IsZero; step++)
        {
            if (p.All(c => c.Sign * p[0].Sign >= 0)) return true;
            p = Moved(p, 1);
        }
        return false;
    }

    /// <summary>The coefficients of p(x + by), by Horner's scheme.</summary>
    private static Rational[] Moved(Rational[] p, int by)
    {
        var moved = p.ToArray();
        for (var i = 0; i < p.Length; i++)
            for (var j = p.Length - 2; j >= i; j--) moved[j] += by * moved[j + 1];
        return moved;
    }
}
