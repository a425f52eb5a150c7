using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Gosper's form of a shift quotient: r(k) = A(k)/B(k) * C(k+1)/C(k) with A(k) and B(k+h) coprime for h = 0, 1, 2, ...
/// (Gosper 1978; Petkovsek, Wilf, Zeilberger, A=B, section 5.3).
/// </summary>
/// <param name="A">Factors of A.</param>
/// <param name="B">Factors of B.</param>
/// <param name="C">Factors of C.</param>
internal sealed record GosperForm(
    Seq<(Nested Factor, int Power)> A, Seq<(Nested Factor, int Power)> B, Seq<(Nested Factor, int Power)> C)
{
    /// <summary>Factors that are not linear are compared up to this shift.</summary>
    private const int MaxShift = 24;

    private sealed record Match(int Shift, int Upper, int Lower);

    /// <summary>The form of a product, as a function of one variable.</summary>
    public static GosperForm Of(IEnumerable<(Nested Factor, int Power)> ratio, int variable)
    {
        var all = ratio.SelectMany(f =>
            LinearFactors.Of(f.Factor, variable).Select(l => (l.Factor, Power: l.Power * f.Power))).ToList();
        var upper = all.Where(f => f.Power > 0).ToList();
        var lower = all.Where(f => f.Power < 0).Select(f => (f.Factor, Power: -f.Power)).ToList();
        var shared = new List<(Nested, int)>();
        while (Nearest(upper, lower, variable) is { } match) TakeOut(match, upper, lower, shared, variable);
        return new(upper.ToSeq(), lower.ToSeq(), shared.ToSeq());
    }

    /// <summary>The pair of factors that meet at the smallest shift.</summary>
    private static Match? Nearest(List<(Nested Factor, int Power)> upper, List<(Nested Factor, int Power)> lower,
        int variable) => (
        from i in Enumerable.Range(0, upper.Count)
        from j in Enumerable.Range(0, lower.Count)
        let shift = Meeting(upper[i].Factor, lower[j].Factor, variable)
        where shift is not null
        select new Match(shift.Value, i, j)).MinBy(match => match.Shift);

    /// <summary>The smallest h >= 0 at which a(k) and b(k+h) have a common factor, or null.</summary>
    private static int? Meeting(Nested a, Nested b, int variable) =>
        (Univariate.Degree(a, variable), Univariate.Degree(b, variable)) switch
    {
        ( <= 0, _) or (_, <= 0) => null,
        (1, 1) => LinearShift(a, b, variable) is { } h && h >= 0 ? h : null,
        _ => Enumerable.Range(0, MaxShift).Where(h => Common(a, Univariate.Shift(b, variable, h), variable) is not null)
            .Select(h => (int?)h).FirstOrDefault(),
    };

    /// <summary>The h with b(k+h) proportional to a(k), for linear a and b, if it is whole.</summary>
    private static int? LinearShift(Nested a, Nested b, int variable)
    {
        var (u, v) = (Univariate.Coefficient(a, variable, 1), Univariate.Coefficient(b, variable, 1));
        var difference = Univariate.Coefficient(a, variable, 0) * v - Univariate.Coefficient(b, variable, 0) * u;
        return difference.IsZero ? 0 : Univariate.Quotient(difference, u * v) is { } h && h.TryToInt(out var whole) ? whole
            : null;
    }

    private static Nested? Common(Nested a, Nested b, int variable) =>
        ModularSample.ProvesCoprime(a, b) ? null
        : NestedDivision.Gcd(a, b) is var gcd && Univariate.Degree(gcd, variable) > 0
            ? NestedDivision.PrimitiveOverIntegers(gcd)
        : null;

    /// <summary>
    /// With s the common factor of a(k) and b(k+h): s(k)/s(k-h) goes to C(k+1)/C(k), C = s(k-1)...s(k-h).
    /// </summary>
    private static void TakeOut(
        Match match, List<(Nested Factor, int Power)> upper, List<(Nested Factor, int Power)> lower,
            List<(Nested, int)> shared, int variable)
    {
        var ((a, m), (b, n)) = (upper[match.Upper], lower[match.Lower]);
        var power = Math.Min(m, n);
        var common = Common(a, Univariate.Shift(b, variable, match.Shift), variable)!;
        Replace(upper, match.Upper, NestedDivision.Divide(a, common)!, power);
        Replace(lower, match.Lower, NestedDivision.Divide(b, Univariate.Shift(common, variable, -match.Shift))!, power);
        shared.AddRange(Enumerable.Range(1, match.Shift).Select(i => (Univariate.Shift(common, variable, -i), power)));
    }

    /// <summary>The factor loses its divisor in so many of its powers.</summary>
    private static void Replace(List<(Nested Factor, int Power)> factors, int index, Nested quotient, int power)
    {
        var (factor, total) = factors[index];
        factors[index] = (quotient, power);
        if (total > power) factors.Add((factor, total - power));
    }
}
