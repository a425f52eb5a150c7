using System.Numerics;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Sums whose limits contain N/q: with N = q M + r, the only N for which the limits are integers, they move by whole
/// numbers with M.
/// </summary>
internal static class FractionalLimits
{
    private const int MaxDenominator = 6;

    /// <summary>The sum in M, answered; null where the limits move otherwise, or why there is no such M.</summary>
    public static Result<ClosedSum>? Of(SumProblem problem, Func<SumProblem, Result<ClosedSum>> solve) =>
        problem.To.Symbols.Concat(problem.From.Symbols).Distinct()
            .Select(name => (Name: name, Denominator: Denominator(problem, name)))
            .Where(found => found.Denominator > 1 && IsWholeIn(problem, found.Name, found.Denominator))
            .Select(found => Of(problem, found.Name, found.Denominator, solve)).FirstOrDefault();

    private static Result<ClosedSum> Of(
        SumProblem problem, string name, int denominator, Func<SumProblem, Result<ClosedSum>> solve) =>
        Enumerable.Range(0, denominator).Where(residue =>
                AreWhole(problem, name, Build.Number(denominator) * Build.Symbol(name) + Build.Number(residue))
                && IsAllowed(problem.Assumptions.Of(name).Integrality, denominator, residue))
            .Select(residue => Of(Restated(problem, name, denominator, residue), denominator, residue, solve))
            .FirstOrDefault()
        ?? SumRefusals.NeverWholeLimits(problem, name, denominator);

    private static Result<ClosedSum> Of(
        Substitution own, int denominator, int residue, Func<SumProblem, Result<ClosedSum>> solve) =>
        solve(own.Problem).Select(sum => sum with
        {
            Restated = own.Back(sum, denominator * own.Least(sum) + residue,
                [new Proviso.Class(own.Name, denominator, residue)]),
        });

    private static Substitution Restated(SumProblem problem, string name, int denominator, int residue)
    {
        var inner = Substitution.Fresh(problem) ?? throw new ArgumentException("no name is left");
        var value = Build.Number(denominator) * Build.Symbol(inner) + Build.Number(residue);
        Expr Put(Expr expr) => NormalForm.Simplify(expr.Substitute(name, value), Assumptions.None);
        var least = problem.Assumptions.Of(name).Interval.Lower is { } low
            ? ((low.Value - residue) / denominator).Ceiling() : BigInteger.Zero;
        return new(problem, new(problem.Term.Substitute(name, value), problem.Index, Put(problem.From), Put(problem.To),
                Substitution.Renamed(problem, name, inner, least)), name, value,
            (Build.Symbol(name) - Build.Number(residue)) / Build.Number(denominator), inner);
    }

    /// <summary>The denominator of the steps of the limits; 1 where they move otherwise.</summary>
    private static int Denominator(SumProblem problem, string name)
    {
        var steps = new[] { problem.From, problem.To }.Select(limit => NormalForm.Of(
            limit.Substitute(name, Build.Symbol(name) + Build.One) - limit, problem.Assumptions)
            is Result<Fraction>.Ok({ AsNumber: { } step }) ? step.Denominator : BigInteger.Zero).ToList();
        var product = steps[0] * steps[1] / BigInteger.Max(1, BigInteger.GreatestCommonDivisor(steps[0], steps[1]));
        return product <= MaxDenominator ? (int)product : 0;
    }

    /// <summary>Whether some class of N modulo the denominator decides that the limits are integers, whatever else is in them.</summary>
    private static bool IsWholeIn(SumProblem problem, string name, int denominator) =>
        Enumerable.Range(0, denominator).Any(residue =>
            AreWhole(problem, name, Build.Number(denominator) * Build.Symbol(name) + Build.Number(residue)));

    private static bool AreWhole(SumProblem problem, string name, Expr value) =>
        IsWhole(problem.From.Substitute(name, value)) && IsWhole(problem.To.Substitute(name, value));

    /// <summary>Whether an expression is a polynomial with integer coefficients.</summary>
    private static bool IsWhole(Expr limit) => NormalForm.Of(limit, Assumptions.None)
        is Result<Fraction>.Ok({ AsPolynomial: { } p }) && p.Terms.All(t => t.Coefficient.IsInteger);

    private static bool IsAllowed(Integrality parity, int denominator, int residue) =>
        denominator % 2 != 0 || parity is not (Integrality.Even or Integrality.Odd)
        || residue % 2 == (parity == Integrality.Odd ? 1 : 0);
}
