using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>
/// Gosper's form of a shift quotient: r(k) = A(k)/B(k) * C(k+1)/C(k) with A(k) and B(k+h) coprime for h = 0, 1, 2, ...
/// (Gosper 1978; Petkovsek, Wilf, Zeilberger, A=B, section 5.3).
/// </summary>
/// <param name="A">Factors of A.</param>
/// <param name="B">Factors of B.</param>
/// <param name="C">Factors of C.</param>
/// <param name="Missing">Why A(k) and B(k+h) may still have a common factor; null where it is proved that they have none.</param>
internal sealed record GosperForm(
    Seq<(Nested Factor, int Power)> A, Seq<(Nested Factor, int Power)> B, Seq<(Nested Factor, int Power)> C,
    string? Missing)
{
    /// <summary>Most solutions need no larger shift.</summary>
    public const int Near = 8;

    /// <summary>C has at most this degree.</summary>
    public const int Far = 3000;

    /// <summary>A factor, and which of the given ones it divides.</summary>
    private sealed record Part(Nested Factor, int Power, int Origin);

    /// <summary>The form of a product, as a function of one variable.</summary>
    /// <param name="ratio">The product.</param>
    /// <param name="variable">The variable, the highest.</param>
    /// <param name="most">Common factors at larger shifts are left in A and B.</param>
    public static GosperForm Of(IEnumerable<(Nested Factor, int Power)> ratio, int variable, int most = Far)
    {
        var all = ratio.SelectMany(f =>
            LinearFactors.Of(f.Factor, variable).Select(l => (l.Factor, Power: l.Power * f.Power))).ToList();
        var upper = all.Where(f => f.Power > 0).Select((f, i) => new Part(f.Factor, f.Power, i)).ToList();
        var lower = all.Where(f => f.Power < 0).Select((f, i) => new Part(f.Factor, -f.Power, i)).ToList();
        var meetings = (from a in upper
                        from b in lower
                        select (a.Origin, b.Origin, Found: Meetings(a.Factor, b.Factor, variable, most))).ToList();
        var shared = new List<(Nested Factor, int Power)>();
        foreach (var group in from m in meetings from h in m.Found.Shifts where h <= most
                              group (m.Item1, m.Item2) by h into g orderby g.Key select g)
            TakeOut(upper, lower, shared, variable, group.Key, [.. group]);
        return new(Pairs(upper), Pairs(lower), shared.ToSeq(), Open(upper, lower, variable, meetings));
    }

    private static Seq<(Nested, int)> Pairs(List<Part> parts) => parts.Select(p => (p.Factor, p.Power)).ToSeq();

    /// <summary>Where factors can meet; only up to the nearest shifts where that alone is asked for.</summary>
    private static Dispersion Meetings(Nested a, Nested b, int variable, int most) => most > Near
        || Univariate.Degree(a, variable) <= 1 && Univariate.Degree(b, variable) <= 1
        ? Dispersion.Of(a, b, variable)
        : new(Enumerable.Range(0, most + 1).ToSeq(), false);

    private static Nested? Common(Nested a, Nested b, int variable) =>
        Univariate.Degree(a, variable) <= 0 || Univariate.Degree(b, variable) <= 0 || ModularSample.ProvesCoprime(a, b)
            ? null
        : NestedDivision.Gcd(a, b) is var gcd && Univariate.Degree(gcd, variable) > 0
            ? NestedDivision.PrimitiveOverIntegers(gcd)
        : null;

    /// <summary>Everything that meets at one shift, as far as C does not become too long.</summary>
    private static void TakeOut(List<Part> upper, List<Part> lower, List<(Nested Factor, int Power)> shared, int variable,
        int shift, HashSet<(int, int)> origins)
    {
        for (var i = 0; i < upper.Count; i++)
            for (var j = 0; j < lower.Count; j++)
                while (origins.Contains((upper[i].Origin, lower[j].Origin))
                    && Common(upper[i].Factor, Univariate.Shift(lower[j].Factor, variable, shift), variable) is { } common
                    && Math.Min(upper[i].Power, lower[j].Power) * shift * common.DegreeIn(variable) is var more
                    && shared.Sum(f => f.Power * f.Factor.DegreeIn(variable)) + more <= Far)
                    TakeOut(upper, lower, shared, variable, shift, (i, j, common));
    }

    /// <summary>
    /// With s the common factor of a(k) and b(k+h): s(k)/s(k-h) goes to C(k+1)/C(k), C = s(k-1)...s(k-h).
    /// </summary>
    private static void TakeOut(List<Part> upper, List<Part> lower, List<(Nested Factor, int Power)> shared, int variable,
        int shift, (int Upper, int Lower, Nested Common) match)
    {
        var power = Math.Min(upper[match.Upper].Power, lower[match.Lower].Power);
        Replace(upper, match.Upper, match.Common, power);
        Replace(lower, match.Lower, Univariate.Shift(match.Common, variable, -shift), power);
        shared.AddRange(Enumerable.Range(1, shift).Select(i => (Univariate.Shift(match.Common, variable, -i), power)));
    }

    /// <summary>The factor loses its divisor in so many of its powers.</summary>
    private static void Replace(List<Part> factors, int index, Nested divisor, int power)
    {
        var own = factors[index];
        factors[index] = own with { Factor = NestedDivision.Divide(own.Factor, divisor)!, Power = power };
        if (own.Power > power) factors.Add(own with { Power = own.Power - power });
    }

    /// <summary>A pair that may meet at a shift that was not taken out.</summary>
    private static string? Open(List<Part> upper, List<Part> lower, int variable,
        List<(int Upper, int Lower, Dispersion Found)> meetings) =>
        (from m in meetings
         from a in upper
         from b in lower
         where a.Origin == m.Upper && b.Origin == m.Lower
            && Univariate.Degree(a.Factor, variable) > 0 && Univariate.Degree(b.Factor, variable) > 0
         from why in Open(a.Factor, b.Factor, variable, m.Found)
         select why).FirstOrDefault();

    private static IEnumerable<string> Open(Nested a, Nested b, int variable, Dispersion found) =>
        found.Shifts.Where(h => Common(a, Univariate.Shift(b, variable, h), variable) is not null)
            .Select(h => $"factors that differ by a shift of {h} would make a polynomial of degree above {Far}")
            .Concat(found.IsComplete ? [] : ["the shifts by which its factors differ were not determined"]);
}
