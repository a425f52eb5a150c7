namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>Normal forms that are rational multiples of each other, of which one need not be multiplied out again for each.</summary>
internal static class Proportion
{
    extension(Fraction form)
    {
        /// <summary>The rational r with form = r other, if there is one; the other is not zero.</summary>
        public Rational? Over(Fraction other)
        {
            var a = form.Numerator.Terms.Span;
            var b = other.Numerator.Terms.Span;
            if (a.Length != b.Length || form.Denominator != other.Denominator) return null;
            var ratio = a[0].Coefficient / b[0].Coefficient;
            for (var i = 0; i < a.Length; i++)
                if (!a[i].Monomial.Equals(b[i].Monomial) || a[i].Coefficient != ratio * b[i].Coefficient) return null;
            return ratio;
        }
    }
}
