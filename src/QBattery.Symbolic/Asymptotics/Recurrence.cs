using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>
/// Exponential, logarithm and powers of v = v_1 t + v_2 t^2 + ... where t is a negative power of the variable, by the
/// recurrences that their differential equations give: one coefficient costs as many products as v has terms.
/// </summary>
internal static class Recurrence
{
    /// <summary>n y_n = sum over k of general(n, k) v_k y_(n-k), and the same in whole numbers where they fit.</summary>
    private sealed record Rule(Func<int, int, Coefficient> General, Weight? Whole);

    private static readonly Rule OfExp = new((_, k) => k, new(Forward: 1, Backward: 0, Divisor: 1, Last: 1));

    private static readonly Rule OfLog = new((n, k) => k == n ? n : k - n, new(Forward: 0, Backward: -1, Divisor: 1, Last: 1));

    /// <summary>exp(v), from y' = v' y; null where v is not of this kind or sparse.</summary>
    public static Expansion? Exp(Expansion v, int count) => Solve(v, count, 1, OfExp);

    /// <summary>(1 + v)^a, from (1 + v) y' = a v' y.</summary>
    public static Expansion? Power(Expansion v, Coefficient a, int count) => Solve(v, count, 1, OfPower(a));

    /// <summary>log(1 + v), from (1 + v) y' = v'.</summary>
    public static Expansion? Log(Expansion v, int count) => Solve(v, count, 0, OfLog);

    private static Rule OfPower(Coefficient a) =>
        a.AsRational is { } ratio && ratio.IsSmall(out var p, out var q) && Math.Max(Math.Abs(p), q) <= int.MaxValue
            ? new((n, k) => k * a - (n - k), new(Forward: p, Backward: -q, Divisor: q, Last: p))
            : new((n, k) => k * a - (n - k), null);

    /// <summary>The solution of a rule, where y_0 counts as 1 on the right.</summary>
    private static Expansion? Solve(Expansion v, int count, Coefficient start, Rule rule)
    {
        if (Grid.Of(v) is not { } grid) return null;
        var wanted = start.IsZero ? count + 1 : count;
        var y = rule.Whole is not null && Dense.Of(v.Terms, grid.Positions) is ({ IsOne: true }, var dense)
            ? Array.ConvertAll(DenseSeries.Solve(dense, grid.Last(count) + 1, wanted, rule.Whole), c => (Coefficient)c)
            : General(grid, wanted, rule, grid.Last(count) + 1);
        y[0] = start;
        return grid.IsExact && y.Count(c => !c.IsZero) <= count ? null : grid.ToExpansion(y).Truncate(count);
    }

    /// <summary>The solution with coefficients of any kind.</summary>
    private static Coefficient[] General(Grid grid, int wanted, Rule rule, int length)
    {
        var y = new List<Coefficient> { Coefficient.One };
        for (var n = 1; n < length && wanted > 0; n++)
        {
            var products = Enumerable.Range(0, grid.Positions.Length).TakeWhile(i => grid.Positions[i] <= n)
                .Where(i => !y[n - grid.Positions[i]].IsZero)
                .Select(i => (Rational.Of(1, n), rule.General(n, grid.Positions[i]) * grid.Terms[i].Coefficient, y[n - grid.Positions[i]]))
                .ToList();
            y.Add(Coefficient.SumOfProducts(products));
            if (!y[n].IsZero) wanted--;
        }
        return [.. y];
    }

    /// <summary>An expansion in whole powers of t = variable^(-Unit).</summary>
    private sealed record Grid(Rational Unit, int[] Positions, Seq<Term> Terms, Remainder Remainder, int? Known)
    {
        public bool IsExact => Known is null;

        /// <summary>The last power of t whose coefficient is known, or where the search for terms ends.</summary>
        public int Last(int count) => Known ?? 16 * count + 64;

        public static Grid? Of(Expansion v)
        {
            if (v.Terms.Count == 0 || PowerGrid.Of(v.Terms, Growth.One) is not (_, var unit, var positions)) return null;
            return v.Remainder switch
            {
                Remainder.Exact exact => new(unit, positions, v.Terms, exact, null),
                Remainder.BigO({ AsPower: { } power }) bigO =>
                    new(unit, positions, v.Terms, bigO, (int)(-power / unit).Ceiling() - 1),
                _ => null,
            };
        }

        /// <summary>The sum of y_n t^n. An exact v leaves out what follows, which truncation makes up for.</summary>
        public Expansion ToExpansion(Coefficient[] y) => new(PowerGrid.Terms(y, Growth.One, Unit), Remainder);
    }
}
