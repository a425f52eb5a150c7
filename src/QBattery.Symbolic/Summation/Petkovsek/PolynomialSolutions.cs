using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>
/// Polynomials C(v) over Q(parameters, z) with sum over i of z^i p_i(v) C(v+i) = 0: their degree is bounded by the
/// leading coefficients (A=B, section 8.3), their coefficients solve a linear system over Q(parameters).
/// </summary>
/// <param name="Operator">The p_i.</param>
/// <param name="Root">z.</param>
internal sealed record PolynomialSolutions(ShiftOperator Operator, AlgebraicRoot Root)
{
    /// <summary>Beyond this degree no solution is looked for.</summary>
    private const int MaxDegree = 60;

    private int V => Operator.Variable;

    private Seq<Seq<Nested>> Powers => Root.Powers().Take(Operator.Order + Root.Degree).ToSeq();

    /// <summary>The p_i with the powers of l that make z^i a power of w.</summary>
    private Seq<Nested> Scaled => Operator.Coefficients
        .Select((p, i) => p * Univariate.Pow(Root.Scale, Operator.Order - i)).ToSeq();

    /// <summary>
    /// A basis, over Q(parameters), each solution by its parts with 1, w, ...; null where it was not decided.
    /// </summary>
    public Seq<Seq<Nested>>? Basis() => DegreeBound.Of(Differences(), V, MaxDegree) switch
    {
        null => null,
        < 0 => [],
        { } degree => Basis(Columns(degree), degree),
    };

    /// <summary>The coefficients of the difference operators Delta^j, in 1, w, ...: E^i = (1 + Delta)^i.</summary>
    private Seq<Seq<Nested>> Differences() => Enumerable.Range(0, Operator.Order + 1).Select(j =>
        Enumerable.Range(0, Root.Degree).Select(t => Enumerable.Range(j, Operator.Order + 1 - j).Aggregate(
            Nested.Zero, (sum, i) => sum + (Scaled[i] * Powers[i][t]).Scale(Binomial(i, j)))).ToSeq())
        .ToSeq();

    private static Rational Binomial(int n, int k) =>
        Enumerable.Range(0, k).Aggregate(Rational.One, (product, i) => product * (n - i) / (i + 1));

    /// <summary>What the operator makes of w^s v^m, by increasing m and s, in 1, w, ...</summary>
    private Seq<Seq<Nested>> Columns(int degree)
    {
        var (scaled, powers) = (Scaled, Powers);
        return (from m in Enumerable.Range(0, degree + 1)
                let moved = scaled.Select((p, i) => p * Univariate.Pow(Univariate.Variable(V, i), m)).ToSeq()
                from s in Enumerable.Range(0, Root.Degree)
                select Enumerable.Range(0, Root.Degree).Select(t =>
                    moved.Select((p, i) => p * powers[i + s][t]).Aggregate((a, b) => a + b)).ToSeq()).ToSeq();
    }

    private Seq<Seq<Nested>>? Basis(Seq<Seq<Nested>> columns, int degree)
    {
        var height = columns.SelectMany(c => c).Max(p => p.DegreeIn(V));
        var rows = (from t in Enumerable.Range(0, Root.Degree)
                    from power in Enumerable.Range(0, height + 1)
                    select columns.Select(c => Univariate.Coefficient(c[t], V, power)).ToArray()).ToList();
        var vectors = Vectors(rows).ToList();
        return vectors.All(vector => IsNull(rows, vector))
            ? vectors.Select(vector => Parts(vector, degree)).ToSeq()
            : null;
    }

    private static IEnumerable<Nested[]> Vectors(List<Nested[]> rows)
    {
        var from = 0;
        while (from < rows[0].Length && LinearSystem.NullVector(rows, from) is { } vector)
        {
            yield return vector;
            from = Array.FindLastIndex(vector, entry => !entry.IsZero) + 1;
        }
    }

    /// <summary>Ranks modulo a prime prove that there is no more; what is found must be looked at again.</summary>
    private static bool IsNull(List<Nested[]> rows, Nested[] vector) => rows.All(row =>
        row.Zip(vector, (a, x) => a * x).Aggregate((a, b) => a + b).IsZero);

    private Seq<Nested> Parts(Nested[] vector, int degree) => Enumerable.Range(0, Root.Degree).Select(s =>
        Nested.Of(V, [.. Enumerable.Range(0, degree + 1).Select(m => vector[m * Root.Degree + s])])).ToSeq();
}
