using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>
/// Exponential, logarithm and powers of v = v_1 t + v_2 t^2 + ... where t is a negative power of the variable, by the
/// recurrences that their differential equations give: one coefficient costs as many products as v has terms.
/// </summary>
internal static class Recurrence
{
    /// <summary>n y_n = sum over k of general(n, k) v_k y_(n-k), and the same in whole numbers where they fit.</summary>
    private sealed record Rule(Func<int, int, Coefficient> General, Weight? Whole, Func<Tail, Majorant> Majorant);

    private static readonly Rule OfExp = new((_, k) => k, new(Forward: 1, Backward: 0, Divisor: 1, Last: 1), _ => Majorant.Exp);

    private static readonly Rule OfLog = new(
        (n, k) => k == n ? n : k - n, new(Forward: 0, Backward: -1, Divisor: 1, Last: 1), _ => Majorant.Log);

    /// <summary>exp(v), from y' = v' y; null where v is not of this kind or sparse.</summary>
    public static TermSum? Exp(TermSum v, Arithmetic ring) => Solve(v, ring, 1, OfExp);

    /// <summary>(1 + v)^a, from (1 + v) y' = a v' y.</summary>
    public static TermSum? Power(TermSum v, Coefficient a, Arithmetic ring) => Solve(v, ring, 1, OfPower(a));

    /// <summary>log(1 + v), from (1 + v) y' = v'.</summary>
    public static TermSum? Log(TermSum v, Arithmetic ring) => Solve(v, ring, 0, OfLog);

    private static Rule OfPower(Coefficient a) =>
        new((n, k) => k * a - (n - k), WholePower(a), tail => Majorant.Power(tail.Of(a).Uniform.ToBall()));

    private static Weight? WholePower(Coefficient a) =>
        a.AsRational is { } ratio && ratio.IsSmall(out var p, out var q) && Math.Max(Math.Abs(p), q) <= int.MaxValue
            ? new(Forward: p, Backward: -q, Divisor: q, Last: p)
            : null;

    /// <summary>The solution of a rule, where y_0 counts as 1 on the right.</summary>
    private static TermSum? Solve(TermSum v, Arithmetic ring, Coefficient start, Rule rule)
    {
        if (Grid.Of(v) is not { } grid) return null;
        var wanted = start.IsZero ? ring.Count + 1 : ring.Count;
        var length = grid.Last(ring.Count) + 1;
        var y = rule.Whole is not null && Dense.Of(v.Terms, grid.Positions) is { } dense
            ? (dense with { Values = DenseSeries.Solve(dense.Values, length, wanted, rule.Whole) }).Coefficients()
            : General(grid, wanted, rule, length);
        y[0] = start;
        return grid.IsExact && y.Count(c => !c.IsZero) <= ring.Count
            ? null
            : ring.Truncate(grid.ToExpansion(y, ring, rule.Majorant));
    }

    /// <summary>The solution with coefficients of any kind.</summary>
    private static Coefficient[] General(Grid grid, int wanted, Rule rule, int length)
    {
        var y = new List<Coefficient> { Coefficient.One };
        for (var n = 1; n < length && wanted > 0; n++)
        {
            var products = new List<(Rational, Coefficient, Coefficient)>();
            for (var i = 0; i < grid.Positions.Length && grid.Positions[i] <= n; i++)
                if (y[n - grid.Positions[i]] is { IsZero: false } before)
                    products.Add(Weighted(rule.General(n, grid.Positions[i]), Rational.Of(1, n), grid.Terms[i].Coefficient, before));
            y.Add(Coefficient.SumOfProducts(products));
            if (!y[n].IsZero) wanted--;
        }
        return [.. y];
    }

    /// <summary>A product with two weights, which stay out of the coefficients as far as they are numbers.</summary>
    private static (Rational, Coefficient, Coefficient) Weighted(Coefficient weight, Rational other, Coefficient v, Coefficient y) =>
        weight.AsRational is { } number ? (number * other, v, y) : (other, weight * v, y);

    /// <summary>An expansion in whole powers of t = variable^(-Unit).</summary>
    private sealed record Grid(Rational Unit, int[] Positions, Seq<GrowthTerm> Terms, Omitted Remainder, int? Known)
    {
        public bool IsExact => Known is null;

        /// <summary>The last power of t whose coefficient is known, or where the search for terms ends.</summary>
        public int Last(int count) => Known ?? 16 * count + 64;

        public static Grid? Of(TermSum v)
        {
            if (v.Terms.Count == 0 || PowerGrid.Of(v.Terms, Growth.One) is not (_, var unit, var positions)) return null;
            return v.Remainder.Order switch
            {
                null => new(unit, positions, v.Terms, v.Remainder, null),
                { AsPower: { } power } => new(unit, positions, v.Terms, v.Remainder, (int)(-power / unit).Ceiling() - 1),
                _ => null,
            };
        }

        /// <summary>The sum of y_n t^n and what it leaves out: higher powers, or what v leaves out.</summary>
        public TermSum ToExpansion(Coefficient[] y, Arithmetic ring, Func<Tail, Majorant> majorant)
        {
            var last = y.Length - 1;
            var growth = last == Known ? Remainder.Order! : Power(last + 1);
            return new(PowerGrid.Terms(y, Growth.One, Unit), ring.Left(growth, tail => Rest(last, growth, tail, majorant(tail))));
        }

        private Growth Power(int index) => Growth.OfPower(-index * Unit);

        /// <summary>|F(P + E) - terms| / growth, where P is what is known of v and E is not: |E F'| and the rest of F(P).</summary>
        private Magnitude Rest(int last, Growth growth, Tail tail, Majorant majorant)
        {
            var sizes = Positions.Zip(Terms, (k, t) => (Index: k, Size: tail.Of(t.Coefficient).Uniform * tail.Of(Power(k)))).ToList();
            var error = tail.Of(Remainder, Growth.One).Uniform;
            if (!error.IsFinite || sizes.Any(s => !s.Size.IsFinite)) return Magnitude.Infinity;
            var bits = Supremum.Bits + (int)(last * Math.Ceiling(Unit.ToDouble() * Math.Log2(tail.From)));
            var total = sizes.Aggregate(error, (sum, s) => sum + s.Size).ToBall();
            var rest = majorant.Rest([.. sizes.Select(s => (s.Index, s.Size.ToBall()))], last, bits);
            return rest / tail.LeastAtStart(growth.AsPower!.Value)
                + tail.Of(Remainder, growth) * majorant.Slope(total, Supremum.Bits).MostAbs;
        }
    }
}
