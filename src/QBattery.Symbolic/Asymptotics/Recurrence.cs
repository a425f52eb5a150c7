using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>
/// Exponential, logarithm and powers of v = v_1 t + v_2 t^2 + ... where t is a negative power of the variable, by the
/// recurrences that their differential equations give: one coefficient costs as many products as v has terms.
/// </summary>
internal static class Recurrence
{
    /// <summary>exp(v), from y' = v' y; null where v is not of this kind or sparse.</summary>
    public static Expansion? Exp(Expansion v, int count) => Solve(v, count, 1, (_, k) => k);

    /// <summary>(1 + v)^a, from (1 + v) y' = a v' y.</summary>
    public static Expansion? Power(Expansion v, Coefficient a, int count) =>
        Solve(v, count, 1, (n, k) => k * a - (n - k));

    /// <summary>log(1 + v), from (1 + v) y' = v'.</summary>
    public static Expansion? Log(Expansion v, int count) => Solve(v, count, 0, (n, k) => k == n ? n : k - n);

    /// <summary>y_n = sum over k of weight(n, k) v_k y_(n-k) / n, where y_0 counts as 1 on the right.</summary>
    private static Expansion? Solve(Expansion v, int count, Coefficient start, Func<int, int, Coefficient> weight)
    {
        if (Grid.Of(v) is not { } grid) return null;
        var (y, found, n) = (new List<Coefficient> { Coefficient.One }, start.IsZero ? 0 : 1, 1);
        for (; n <= grid.Last(count) && found <= count; n++)
        {
            var sum = grid.Coefficients.Where(c => c.Index <= n)
                .Aggregate(Coefficient.Zero, (total, c) => total + weight(n, c.Index) * (c.Value * y[n - c.Index]));
            y.Add(Rational.Of(1, n) * sum);
            if (!y[n].IsZero) found++;
        }
        y[0] = start;
        return found <= count && grid.IsExact ? null : grid.ToExpansion(y).Truncate(count);
    }

    /// <summary>An expansion in whole powers of t = variable^(-Unit).</summary>
    private sealed record Grid(Rational Unit, Seq<(int Index, Coefficient Value)> Coefficients, Remainder Remainder, int? Known)
    {
        public bool IsExact => Known is null;

        /// <summary>The last power of t whose coefficient is known, or where the search for terms ends.</summary>
        public int Last(int count) => Known ?? 16 * count + 64;

        public static Grid? Of(Expansion v)
        {
            var powers = v.Terms.Select(t => t.Growth.AsPower).ToList();
            if (powers.Count == 0 || powers.Contains(null)) return null;
            var unit = powers.Aggregate(Rational.Zero, (gcd, p) => Rational.Gcd(gcd, p!.Value));
            var indices = powers.Select(p => -p!.Value / unit).ToList();
            if (indices.Any(i => i > Expand.MaxOrder)) return null;
            var coefficients = v.Terms.Select((t, i) => ((int)indices[i].Numerator, t.Coefficient)).ToSeq();
            return v.Remainder switch
            {
                Remainder.Exact exact => new(unit, coefficients, exact, null),
                Remainder.BigO({ AsPower: { } power }) bigO => new(unit, coefficients, bigO, (int)(-power / unit).Ceiling() - 1),
                _ => null,
            };
        }

        /// <summary>The sum of y_n t^n. An exact v leaves out what follows, which truncation makes up for.</summary>
        public Expansion ToExpansion(List<Coefficient> y) => new(
            y.Select((c, n) => new Term(c, Growth.OfPower(-n * Unit))).Where(t => !t.Coefficient.IsZero).ToSeq(), Remainder);
    }
}
