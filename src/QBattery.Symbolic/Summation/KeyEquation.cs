using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// The key equation of telescoping: alpha(k) x(k+1) - beta(k) x(k) = sum over j of a_j gamma_j(k), for a polynomial x
/// in the index k and numbers a_j, that is polynomials in all else, not all zero (Gosper 1978, Zeilberger 1990).
/// Where no degree is possible x is zero: the shifts of f(v) g(k) are proportional.
/// </summary>
internal static class KeyEquation
{
    /// <summary>Beyond this degree no solution is looked for.</summary>
    private const int MaxDegree = 60;

    /// <summary>x and the a_j, or null where there is no solution.</summary>
    public static (Nested X, Seq<Nested> A)? Solve(Nested alpha, Nested beta, Seq<Nested> gamma, int index)
    {
        var degree = Math.Max(-1, Bound(alpha, beta, gamma.Max(g => Univariate.Degree(g, index)), index));
        if (degree > MaxDegree) return null;
        var columns = Powers(alpha, beta, degree, index).Concat(gamma.Select(g => g.Scale(-1))).ToList();
        var height = columns.Max(c => Univariate.Degree(c, index));
        var rows = Enumerable.Range(0, height + 1)
            .Select(i => columns.Select(c => Univariate.Coefficient(c, index, height - i)).ToArray()).ToList();
        return LinearSystem.NullVector(rows, degree + 1) is { } vector
            ? (Nested.Of(index, [.. vector.Take(degree + 1).Reverse()]), vector.Skip(degree + 1).ToSeq())
            : null;
    }

    /// <summary>alpha (k+1)^i - beta k^i for i from the degree down to 0.</summary>
    private static IEnumerable<Nested> Powers(Nested alpha, Nested beta, int degree, int index) =>
        Enumerable.Range(0, degree + 1).Select(i => degree - i).Select(i =>
            alpha * Univariate.Pow(Univariate.Variable(index, 1), i) - beta * Nested.One.Shift(index, i));

    /// <summary>The largest degree x can have.</summary>
    private static int Bound(Nested alpha, Nested beta, int right, int index)
    {
        var (a, b) = (Univariate.Degree(alpha, index), Univariate.Degree(beta, index));
        var leading = Univariate.Coefficient(alpha, index, a) - Univariate.Coefficient(beta, index, b);
        if (a != b || !leading.IsZero) return right - Math.Max(a, b);
        var difference = Univariate.Coefficient(beta, index, a - 1) - Univariate.Coefficient(alpha, index, a - 1);
        var special = Univariate.Quotient(difference, Univariate.Coefficient(alpha, index, a)) is { } m
            && m.TryToInt(out var whole) ? whole : -1;
        return Math.Max(right - a + 1, special);
    }
}
