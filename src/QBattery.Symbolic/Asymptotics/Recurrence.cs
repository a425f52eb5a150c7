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
    public static Expansion? Exp(Expansion v, Arithmetic ring) => Solve(v, ring, 1, (_, k) => k, _ => Majorant.Exp);

    /// <summary>(1 + v)^a, from (1 + v) y' = a v' y.</summary>
    public static Expansion? Power(Expansion v, Coefficient a, Arithmetic ring) =>
        Solve(v, ring, 1, (n, k) => k * a - (n - k), tail => Majorant.Power(tail.Of(a).Uniform.ToBall()));

    /// <summary>log(1 + v), from (1 + v) y' = v'.</summary>
    public static Expansion? Log(Expansion v, Arithmetic ring) =>
        Solve(v, ring, 0, (n, k) => k == n ? n : k - n, _ => Majorant.Log);

    /// <summary>y_n = sum over k of weight(n, k) v_k y_(n-k) / n, where y_0 counts as 1 on the right.</summary>
    private static Expansion? Solve(
        Expansion v, Arithmetic ring, Coefficient start, Func<int, int, Coefficient> weight, Func<Tail, Majorant> majorant)
    {
        if (Grid.Of(v) is not { } grid) return null;
        var (y, found, n) = (new List<Coefficient> { Coefficient.One }, start.IsZero ? 0 : 1, 1);
        for (; n <= grid.Last(ring.Count) && found <= ring.Count; n++)
        {
            var sum = grid.Coefficients.Where(c => c.Index <= n)
                .Aggregate(Coefficient.Zero, (total, c) => total + weight(n, c.Index) * (c.Value * y[n - c.Index]));
            y.Add(Rational.Of(1, n) * sum);
            if (!y[n].IsZero) found++;
        }
        y[0] = start;
        return found <= ring.Count && grid.IsExact ? null : ring.Truncate(grid.ToExpansion(y, ring, majorant));
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
            return v.Remainder.Order switch
            {
                null => new(unit, coefficients, v.Remainder, null),
                { AsPower: { } power } => new(unit, coefficients, v.Remainder, (int)(-power / unit).Ceiling() - 1),
                _ => null,
            };
        }

        /// <summary>The sum of y_n t^n and what it leaves out: higher powers, or what v leaves out.</summary>
        public Expansion ToExpansion(List<Coefficient> y, Arithmetic ring, Func<Tail, Majorant> majorant)
        {
            var terms = y.Select((c, n) => new Term(c, Power(n))).Where(t => !t.Coefficient.IsZero).ToSeq();
            var last = y.Count - 1;
            var growth = last == Known ? Remainder.Order! : Power(last + 1);
            return new(terms, ring.Left(growth, tail => Rest(last, growth, tail, majorant(tail))));
        }

        private Growth Power(int index) => Growth.OfPower(-index * Unit);

        /// <summary>|F(P + E) - terms| / growth, where P is what is known of v and E is not: |E F'| and the rest of F(P).</summary>
        private Magnitude Rest(int last, Growth growth, Tail tail, Majorant majorant)
        {
            var sizes = Coefficients.Select(c => (c.Index, Size: tail.Of(c.Value).Uniform * tail.Of(Power(c.Index)))).ToList();
            var error = tail.Of(Remainder, Growth.One).Uniform;
            if (!error.IsFinite || sizes.Any(s => !s.Size.IsFinite)) return Magnitude.Infinity;
            var bits = Supremum.Bits + (int)(last * Math.Ceiling(Unit.ToDouble() * Math.Log2(tail.From)));
            var total = sizes.Aggregate(error, (sum, s) => sum + s.Size).ToBall();
            var rest = majorant.Rest([.. sizes.Select(s => (s.Index, s.Size.ToBall()))], last, bits);
            return rest / tail.LeastAtStart(growth.AsPower!.Value) + tail.Of(Remainder, growth) * majorant.Slope(total, Supremum.Bits).MostAbs;
        }
    }
}
