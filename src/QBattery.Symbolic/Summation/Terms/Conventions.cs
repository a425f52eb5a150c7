using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// How the symbols of a sum are read where nothing else is said: those in limits and in the lower entries of binomials
/// are integers from 0 on, all others real numbers.
/// </summary>
internal static class Conventions
{
    private static readonly Domain FromZero = new(new(new(0, true), null), Integrality.Integer);

    /// <summary>The sum with this said.</summary>
    public static SumProblem Read(SumProblem problem) => problem with
    {
        Assumptions = Names(problem).Aggregate(problem.Assumptions, (all, name) =>
            all.With(name, all.Of(name) == Domain.Real ? FromZero : FromZero with { Interval = Interval.Everything })),
    };

    /// <summary>The ranges of the symbols that are integers, but for the one that the proof runs over.</summary>
    public static IEnumerable<Proviso> Integers(SumProblem problem, string? variable) =>
        from entry in problem.Assumptions.Known
        where entry.Name != variable && entry.Domain.Integrality != Integrality.Real
            && (Occurs(entry.Name, problem.Term) || Occurs(entry.Name, problem.From) || Occurs(entry.Name, problem.To))
        select new Proviso.Whole(entry.Name,
            entry.Domain.Interval.Integers.Lower is { } low && low.Value.TryToInt(out var least) ? least : null);

    /// <summary>Whether an expression is proved to be an integer, by its integer coefficients.</summary>
    public static bool IsInteger(Expr expr, Assumptions known) =>
        NormalForm.Of(expr, known) is Result<Fraction>.Ok({ AsPolynomial: { } p })
        && p.Terms.All(t => t.Coefficient.IsInteger && t.Monomial.Powers.All(f => f.Exponent is { IsInteger: true, Sign: > 0 }
            && f.Atom is Atom.Kernel(Symbol(var name)) && known.Of(name).Integrality != Integrality.Real));

    /// <summary>Whether an integer is proved to be 0, 1, 2, ....</summary>
    public static bool IsNatural(Expr integer, Assumptions known) =>
        SignTest.Of(integer + Build.One, known) == Sign.Positive || SignTest.Of(integer, known) == Sign.Zero;

    private static bool Occurs(string name, Expr expr) => expr.Contains(Build.Symbol(name));

    private static Seq<string> Names(SumProblem problem) => problem.To.Symbols.Concat(problem.From.Symbols)
        .Concat(problem.Term.Descendants.SelectMany(Lower)).Where(name => name != problem.Index).Distinct().ToSeq();

    /// <summary>The symbols of a lower entry that is a sum of whole multiples of symbols.</summary>
    private static IEnumerable<string> Lower(Expr expr) =>
        expr is Apply(Function.Binomial, [_, var k]) && Build.Terms(k).All(IsMultiple) ? k.Symbols : [];

    private static bool IsMultiple(Expr term) =>
        Build.SplitCoefficient(term) is ({ IsInteger: true }, Symbol or Number);
}
