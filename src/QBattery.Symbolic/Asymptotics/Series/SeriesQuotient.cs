namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>The quotient of two expansions in powers of the variable, by long division.</summary>
internal static class SeriesQuotient
{
    /// <summary>
    /// The leading terms of the quotient. Null where another growth or coefficient occurs, where something is left out on
    /// either side or is to be bounded, and where the quotient may end.
    /// </summary>
    public static TermSum? Of(TermSum a, TermSum b, Arithmetic ring)
    {
        if (ring is not Arithmetic.Plain || !a.IsExact || !b.IsExact || b.Terms.Count < 2) return null;
        if (PowerGrid.Of(a.Terms) is not { } x || PowerGrid.Of(b.Terms) is not { } y) return null;
        var unit = PowerGrid.CommonUnit(x, y);
        if (x.Scaled(unit) is not { } above || y.Scaled(unit) is not { } below) return null;
        if (Dense.Of(a.Terms, above) is not { } dividend || Dense.Of(b.Terms, below) is not { Factor.IsOne: true } divisor) return null;
        if (Dense.CommonScale(dividend, divisor) is not { } scale) return null;
        var longest = dividend.Values.Length + divisor.Values.Length + (16 * ring.Count) + 64;
        var quotient = DenseSeries.Divide(dividend.Values, divisor.Values, longest, ring.Count + 1);
        var terms = PowerGrid.Terms(new Dense(dividend.Factor, scale, quotient).Coefficients(), x.Base / y.Base, unit);
        return terms.Count <= ring.Count ? null : ring.Truncate(new(terms, new Omitted.Exact()));
    }
}
