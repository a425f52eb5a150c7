using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>Linear combinations of sequences with given values at consecutive integers.</summary>
internal static class Combination
{
    /// <summary>The combination; null where it is proved that none has these values. Fails where that is open.</summary>
    /// <param name="terms">The sequences.</param>
    /// <param name="values">The values, from the first integer on.</param>
    /// <param name="variable">What runs.</param>
    /// <param name="first">The first integer.</param>
    /// <param name="known">What is assumed.</param>
    public static Result<Expr?> Of(Seq<Expr> terms, Seq<Expr> values, string variable, int first, Assumptions known) =>
        Result.All(values.Select((value, i) => Row(terms, value, variable, first + i, known)))
            .Then(rows => Solve([.. rows.Select(row => row.ToArray())], terms.Count, known))
            .Select(solved => solved is { } weights
                ? Build.Sum(terms.Zip(weights, (term, weight) => weight.ToExpr(known) * term))
                : null);

    private static Result<Seq<Fraction>> Row(Seq<Expr> terms, Expr value, string variable, int at, Assumptions known) =>
        Result.All(terms.Select(term => Factorials.At(term, variable, Build.Number(at), known)).Append(value)
            .Select(entry => entry.Then(expr => NormalForm.Of(expr, known))));

    /// <summary>
    /// Gauss-Jordan elimination; unknowns that are left free are zero; null for a contradiction, an entry proved to be other
    /// than zero. One that the normal form does not show to be zero may be so.
    /// </summary>
    private static Result<Fraction[]?> Solve(List<Fraction[]> rows, int unknowns, Assumptions known)
    {
        var (weights, pivots) = (Enumerable.Repeat(Fraction.Zero, unknowns).ToArray(), new int[unknowns]);
        var rank = 0;
        for (var column = 0; column < unknowns; column++)
        {
            pivots[column] = rows.FindIndex(rank, row => !row[column].IsZero);
            if (pivots[column] < 0) continue;
            (rows[rank], rows[pivots[column]]) = (rows[pivots[column]], rows[rank]);
            Eliminate(rows, rank, column);
            pivots[column] = rank++;
        }
        if (rows.Skip(rank).Where(row => !row[^1].IsZero).ToList() is { Count: > 0 } open)
            return open.Exists(row => ZeroTest.Of(row[^1], known) == Truth.No) ? Result.Ok<Fraction[]?>(null)
                : SumRefusals.OpenCombination;
        foreach (var column in Enumerable.Range(0, unknowns).Where(c => pivots[c] >= 0))
            weights[column] = rows[pivots[column]][^1];
        return weights;
    }

    private static void Eliminate(List<Fraction[]> rows, int pivot, int column)
    {
        var own = rows[pivot].Select(entry => entry / rows[pivot][column]).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            var factor = rows[i][column];
            rows[i] = i == pivot ? own : [.. rows[i].Zip(own, (entry, p) => entry - factor * p)];
        }
    }
}
