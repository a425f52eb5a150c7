using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Sums over a range that is empty below a diagonal, as M..N is for N below M - 1 and M..N-M for N below 2M - 1: with
/// N = M + n or N = 2M + n, n running, it has an end that is proved to follow its start.
/// </summary>
internal static class Diagonal
{
    /// <summary>The sums in n.</summary>
    public static IEnumerable<Substitution> Of(SumProblem problem, Expr term) =>
        from name in problem.To.Symbols.Concat(problem.From.Symbols).Distinct()
        where problem.Assumptions.Of(name).Interval.Upper is null
        let range = Terms(problem, term, name)
        let length = NormalForm.Simplify(range.To + Build.One - range.From, problem.Assumptions)
        where !Conventions.IsNatural(length, Ranged.Known(problem, name, Ranged.First(problem, name)))
        let gap = Build.Sum(Build.Terms(length).Where(part => part is not Expr.Number))
        let least = SummationRange.Distance(length, gap, problem.Assumptions)
        let other = NormalForm.Simplify(Build.Symbol(name) - gap, problem.Assumptions)
        where least is not null && !other.Contains(Build.Symbol(name)) && other != Build.Zero
            && Conventions.IsInteger(other, problem.Assumptions) && Substitution.Fresh(problem, "n") is not null
        select Restated(problem, name, other, least.Value);

    /// <summary>The closed form in N, and that N is not below M + n for the first n unless all is zero there.</summary>
    public static Restatement Back(Substitution own, ClosedSum sum, Expr term)
    {
        var first = own.Least(sum);
        var gap = own.Inverse - Build.Number(first);
        var below = Terms(own.Given, term, own.Name);
        var known = Ranged.Known(own.Given, own.Name, Ranged.First(own.Given, own.Name));
        var vanishes = Conventions.IsNatural(own.Given.To + Build.One - own.Given.From, known)
            && SummationRange.Distance(below.To + Build.One - below.From, gap, known) is >= -1
            && Vanishing.Where(sum.Value.Substitute(own.Inner, own.Inverse), gap, known);
        return own.Back(sum, Ranged.First(own.Given, own.Name), vanishes ? [] : [Validity.NotNegative(gap)]);
    }

    private static SummationRange Terms(SumProblem problem, Expr term, string name) => SummationRange.Clipped(term, problem.Index,
        problem.From, problem.To, Ranged.Known(problem, name, Ranged.First(problem, name)));

    private static Substitution Restated(SumProblem problem, string name, Expr other, int least)
    {
        var inner = Substitution.Fresh(problem, "n")!;
        var value = other + Build.Symbol(inner);
        Expr Put(Expr expr) => NormalForm.Simplify(expr.Substitute(name, value), problem.Assumptions);
        return new(problem, new(problem.Term.Substitute(name, value), problem.Index, Put(problem.From), Put(problem.To),
            Substitution.Renamed(problem, name, inner, least)), name, value, Build.Symbol(name) - other, inner);
    }
}
