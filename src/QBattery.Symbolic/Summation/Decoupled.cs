using QBattery.Symbolic.Summation.Terms;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Sums in which a symbol of the limits also stands where a shift would not be rational, as a base, in a function or as a
/// multiple of the index in an exponent: binomial(N,k)*N^k. There it is written x, which does not take part in the shift; what
/// holds for every x holds for x = N.
/// </summary>
internal static class Decoupled
{
    /// <summary>The sums in N and x, with the symbol N and the name of x.</summary>
    public static IEnumerable<(SumProblem Problem, string Name, string Other)> Of(SumProblem problem) =>
        from name in problem.To.Symbols.Concat(problem.From.Symbols).Distinct()
        let other = Substitution.Fresh(problem, "x", "y", "z")
        where other is not null
        let term = Apart(problem.Term, problem.Index, name, other)
        where term != problem.Term
        select (problem with
        {
            Term = term, Assumptions = problem.Assumptions.With(other, problem.Assumptions.Of(name)),
        }, name, other);

    /// <summary>The closed form at x = N, and from where it is the sum.</summary>
    public static Restatement Back(SumProblem given, string name, string other, ClosedSum sum)
    {
        var value = sum.Value.Substitute(other, Build.Symbol(name));
        var variable = sum.Variable ?? name;
        var own = sum.Provisos.Where(proviso => proviso is not Proviso.Whole)
            .Select(proviso => proviso.Substitute(other, Build.Symbol(name))).ToLookup(proviso => IsOfOnly(proviso, variable));
        var least = sum.Variable is null ? Ranged.First(given, name) : sum.ValidFrom;
        var known = Ranged.Known(given, variable, least);
        var from = own[true].Select(proviso => AfterZeros((Proviso.NonZero)proviso, variable, least))
            .Append(Validity.AfterZeros(value, variable, known)).Append(least).Max();
        var provisos = Conventions.Integers(given, variable).Concat(own[false])
            .Concat(Validity.Of(value, variable, Ranged.Known(given, variable, from)));
        return new(given, variable, Build.Symbol(name), value, from,
            Validity.WithoutImplied(provisos, Ranged.Known(given, variable, from))) { Replaced = other };
    }

    private static bool IsOfOnly(Proviso proviso, string variable) => proviso is Proviso.NonZero(var factor, var exponent)
        && factor.Symbols.Concat(exponent?.Symbols ?? []).All(symbol => symbol == variable);

    /// <summary>The value after the last one, from the least on, at which a factor may not vanish and does.</summary>
    private static int AfterZeros(Proviso.NonZero proviso, string variable, int least) =>
        NormalForm.Of(proviso.Factor, Assumptions.None).Select(form => form.IsZero ? least : Ranged.LastZero(form, variable)).Else(_ => least)
            is var last && last < least ? least
        : Enumerable.Range(least, last - least + 1)
            .Where(at => !proviso.Holds(new Dictionary<string, Rational> { [variable] = at })).DefaultIfEmpty(least - 1).Max() + 1;

    private static Expr Apart(Expr expr, string index, string name, string other) => expr switch
    {
        Power(var b, Number({ IsInteger: true })) => expr.MapChildren(child => Apart(child, index, name, other)),
        Power(var b, var e) when !b.Contains(Build.Symbol(index)) => Build.Power(Renamed(b, name, other), Build.Sum(Build.Terms(e)
            .Select(term => Build.SplitCoefficient(term).Multiplicand == Build.Symbol(name) ? term : Renamed(term, name, other)))),
        Apply({ } function, _) when function is not (Function.Factorial or Function.Binomial or Function.Gamma)
            && !expr.Contains(Build.Symbol(index)) => Renamed(expr, name, other),
        _ => expr.MapChildren(child => Apart(child, index, name, other)),
    };

    private static Expr Renamed(Expr expr, string name, string other) => expr.Substitute(name, Build.Symbol(other));
}
