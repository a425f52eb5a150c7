using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// Factorials and harmonic numbers of k+70 and k+71 in terms of one of them: the normal form writes k+c in terms of k
/// for small c only, and takes them for different functions otherwise.
/// </summary>
internal static class Anchors
{
    /// <summary>Arguments that differ by no more are written with one of them.</summary>
    private const int MaxGap = 24;

    /// <summary>Constants up to this are what the normal form shares itself.</summary>
    private const int Shared = Shifts.MaxShift;

    private sealed record Place(Apply Value, Expr Base, Rational Constant);

    /// <summary>The same expression with fewer different functions.</summary>
    public static Expr Of(Expr expr, Assumptions known)
    {
        var places = expr.Descendants.OfType<Apply>().Distinct()
            .Where(own => own.Function is Function.Factorial or Function.Harmonic)
            .Select(own => Split(own, known)).OfType<Place>()
            .GroupBy(place => (place.Value.Function, place.Base)).SelectMany(Clusters);
        var written = places.SelectMany(cluster => cluster.Skip(1).Select(own => (own.Value, From(cluster[0], own))))
            .ToDictionary(pair => (Expr)pair.Item1, pair => pair.Item2);
        return written.Count == 0 ? expr : Replaced(expr, written);
    }

    private static Expr Replaced(Expr expr, Dictionary<Expr, Expr> written) =>
        written.TryGetValue(expr, out var own) ? own : expr.MapChildren(child => Replaced(child, written));

    private static Place? Split(Apply value, Assumptions known) =>
        NormalForm.Of(value.Arguments[0], known) is Result<Fraction>.Ok({ AsPolynomial: { AsNumber: null } p })
        && p.Terms.Where(t => t.Monomial.IsOne).Select(t => t.Coefficient).FirstOrDefault() is var constant
            ? new(value, Fraction.Of(p - Polynomial.Of(constant)).ToExpr(known), constant)
            : null;

    /// <summary>Neighbours of which one is beyond what is shared anyway, that one first.</summary>
    private static IEnumerable<List<Place>> Clusters(IEnumerable<Place> places)
    {
        var cluster = new List<Place>();
        foreach (var place in places.OrderBy(place => place.Constant))
        {
            if (cluster.Count > 0 && !IsNear(cluster[^1], place))
            {
                yield return Sorted(cluster);
                cluster = [];
            }
            cluster.Add(place);
        }
        yield return Sorted(cluster);
    }

    private static bool IsNear(Place a, Place b) =>
        b.Constant - a.Constant is { IsInteger: true } gap && gap <= MaxGap;

    private static List<Place> Sorted(List<Place> cluster) => cluster.Exists(place => place.Constant.Abs() > Shared)
        ? [.. cluster.OrderByDescending(place => place.Constant.Abs())]
        : [];

    /// <summary>A value from another one: x! = x (x-1)! and H(x) = H(x-1) + 1/x.</summary>
    private static Expr From(Place anchor, Place own)
    {
        var (from, to) = (Rational.Min(anchor.Constant, own.Constant), Rational.Max(anchor.Constant, own.Constant));
        var up = own.Constant > anchor.Constant;
        var steps = Enumerable.Range(1, (int)(to - from).Numerator)
            .Select(i => Build.Power(own.Base + Build.Number(from + i), up && own.Value.Function == Function.Factorial ? Build.One : -Build.One));
        return own.Value.Function == Function.Factorial ? anchor.Value * Build.Product(steps)
            : up ? anchor.Value + Build.Sum(steps)
            : anchor.Value - Build.Sum(steps);
    }
}
