namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>Series sum c_j v^j where v is a single term, or 1/(a N + b), so that no expansions are multiplied.</summary>
internal static class SeriesAtTerm
{
    extension(PowerSeries series)
    {
        /// <summary>The leading terms at a term that vanishes.</summary>
        public TermSum AtTerm(GrowthTerm v, Arithmetic ring)
        {
            var (terms, power, j) = (new List<GrowthTerm>(), new GrowthTerm(Coefficient.One, Growth.One), 0);
            foreach (var c in series.Coefficients)
            {
                if (!c.IsZero && terms.Count == ring.Count) return new(terms.ToSeq(), series.RestAtTerm(v, power, j, ring));
                if (!c.IsZero) terms.Add(power with { Coefficient = c * power.Coefficient });
                (power, j) = (power * v, j + 1);
            }
            return new(terms.ToSeq(), new Omitted.Exact());
        }

        private Omitted RestAtTerm(GrowthTerm v, GrowthTerm power, int j, Arithmetic ring) => ring.Left(power.Growth, tail =>
            tail.Of(power.Coefficient) * series.Rest(tail, j, tail.Of(TermSum.Of(v)).Uniform));

        /// <summary>The series at 1/z; c_0 is zero. A bound of what is left out comes from the powers of 1/z alone.</summary>
        public Result<TermSum> AtInverse(TermSum z, Elementary functions, Arithmetic ring) => z switch
        {
            { IsExact: true, Terms: [{ Growth.AsPower: { IsOne: true } } first, { Growth.IsOne: true } second] } when ring is Arithmetic.Plain =>
                AtInverseOf(series.Coefficients, first.Coefficient, second.Coefficient, ring.Count),
            _ => functions.Power(z, Rational.MinusOne).Then(inverse => series.At(inverse, ring)),
        };
    }

    /// <summary>
    /// The series at 1/(aN + b): the coefficient of N^(-n) is the sum of c_j a^(-j) binomial(-j, n-j) (b/a)^(n-j).
    /// </summary>
    private static TermSum AtInverseOf(IEnumerable<Coefficient> coefficients, Coefficient a, Coefficient b, int count)
    {
        var inverse = a.Inverse();
        var known = coefficients.Take(count + 1).ToArray();
        var (falling, shifts) = (Powers(inverse, count), Powers(b * inverse, count));
        var terms = Enumerable.Range(1, count)
            .Select(n => new GrowthTerm(Sum(n, j => falling[j] * known[j], shifts), Growth.OfPower(-n)))
            .Where(term => !term.Coefficient.IsZero);
        return new(terms.ToSeq(), new Omitted.BigO(Growth.OfPower(-count - 1)));
    }

    private static Coefficient Sum(int n, Func<int, Coefficient> coefficient, Coefficient[] shifts)
    {
        var (sum, binomial) = (Coefficient.Zero, Rational.One);
        for (var j = n; j >= 1; j--)
        {
            // binomial(-j, n-j) from binomial(-(j+1), n-j-1) by -j/(n-j).
            if (j < n) binomial = binomial * -j / (n - j);
            if (coefficient(j) is { IsZero: false } c) sum += binomial * (c * shifts[n - j]);
        }
        return sum;
    }

    private static Coefficient[] Powers(Coefficient x, int count)
    {
        var powers = new Coefficient[count + 1];
        powers[0] = Coefficient.One;
        for (var i = 1; i <= count; i++) powers[i] = powers[i - 1] * x;
        return powers;
    }
}
