using System.Numerics;
using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Sums whose limits contain N/q: with N = q M + r, the only N for which the limits are integers, they move by whole
/// numbers with M.
/// </summary>
/// <param name="Problem">The sum in M.</param>
/// <param name="Name">N.</param>
/// <param name="Value">q M + r.</param>
/// <param name="Inverse">(N - r)/q, to put in for M.</param>
/// <param name="Inner">M.</param>
internal sealed record FractionalLimits(SumProblem Problem, string Name, Expr Value, Expr Inverse, string Inner)
{
    private const int MaxDenominator = 6;

    private static readonly Seq<string> FreshNames = ["M", "L", "J", "m", "l", "j"];

    /// <summary>The sum in M; null where the limits move by whole numbers, or why there is no such M.</summary>
    public static Result<FractionalLimits>? Of(SumProblem problem) =>
        problem.To.Symbols.Concat(problem.From.Symbols).Distinct()
            .Select(name => (Name: name, Denominator: Denominator(problem, name)))
            .Where(found => found.Denominator > 1)
            .Select(found => Of(problem, found.Name, found.Denominator)).FirstOrDefault();

    private static Result<FractionalLimits> Of(SumProblem problem, string name, int denominator) => (
        from inner in FreshNames.Except([problem.Index, .. problem.Term.Symbols, .. problem.From.Symbols,
            .. problem.To.Symbols, .. problem.Assumptions.Known.Select(entry => entry.Name)]).Take(1)
        from residue in Enumerable.Range(0, denominator)
        let value = Build.Number(denominator) * Build.Symbol(inner) + Build.Number(residue)
        where IsWhole(problem.From.Substitute(name, value)) && IsWhole(problem.To.Substitute(name, value))
            && IsAllowed(problem.Assumptions.Of(name).Integrality, denominator, residue)
        select Result.Ok(Restated(problem, name, value, inner, denominator, residue))).FirstOrDefault()
        ?? new Reason.BadArgument($"from {Print.Short(problem.From)} to {Print.Short(problem.To)}",
            $"the limits are integers for no {name} that is assumed possible; name the residue class, as in "
            + $"({name}-1)/2 for odd {name}, or write {name} = {denominator}*M");

    /// <summary>The sum as it was asked for, and what was put in.</summary>
    public Restatement Back(SumProblem given, ClosedSum sum) => new(
        given, Name, Value,
        new[]
        {
            Parts(sum.Value.Substitute(Inner, Inverse)),
            Binomials.Tidy(NormalForm.Simplify(Factorials.Only(sum.Value).Substitute(Inner, Inverse),
                Assumptions.None.With(Name, Domain.PositiveInteger))),
        }.MinBy(form => form.Descendants.Count())!);

    /// <summary>Exponents and arguments in normal form, each on its own.</summary>
    private static Expr Parts(Expr expr) => expr.MapChildren(Parts) switch
    {
        Expr.Power(var b, var e) => Build.Power(b, NormalForm.Simplify(e, Assumptions.None)),
        Expr.Apply(var function, var arguments) =>
            Build.Apply(function, arguments.Select(own => NormalForm.Simplify(own, Assumptions.None))),
        var other => other,
    };

    private static FractionalLimits Restated(
        SumProblem problem, string name, Expr value, string inner, int denominator, int residue)
    {
        Expr Put(Expr expr) => NormalForm.Simplify(expr.Substitute(name, value), Assumptions.None);
        var known = problem.Assumptions.Known.Where(entry => entry.Name != name)
            .Aggregate(Assumptions.None, (all, entry) => all.With(entry.Name, entry.Domain));
        var least = problem.Assumptions.Of(name).Interval.Lower is { } low
            ? ((low.Value - residue) / denominator).Ceiling() : BigInteger.Zero;
        var domain = new Domain(new(new(least, true), null), Integrality.Integer);
        return new(new(problem.Term.Substitute(name, value), problem.Index, Put(problem.From), Put(problem.To),
            known.With(inner, domain)), name, value,
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

    /// <summary>Whether an expression is a polynomial with integer coefficients.</summary>
    private static bool IsWhole(Expr limit) => NormalForm.Of(limit, Assumptions.None)
        is Result<Fraction>.Ok({ AsPolynomial: { } p }) && p.Terms.All(t => t.Coefficient.IsInteger);

    private static bool IsAllowed(Integrality parity, int denominator, int residue) =>
        denominator % 2 != 0 || parity is not (Integrality.Even or Integrality.Odd)
        || residue % 2 == (parity == Integrality.Odd ? 1 : 0);
}
