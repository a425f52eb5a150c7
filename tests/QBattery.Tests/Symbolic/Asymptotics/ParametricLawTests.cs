using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Laws of expansions on random functions with parameters.</summary>
public sealed class ParametricLawTests
{
    private const int Order = 3;

    [Property(MaxTest = 25, Replay = Generated.Replay)]
    public bool The_first_terms_do_not_change_when_more_are_asked_for(Expandable f) =>
        f.Expr.To(Order) is var few && f.Expr.To(Order + 5) is var many
        && few.Terms.Count == Math.Min(Order, many.Terms.Count)
        && few.Terms.Zip(many.Terms).All(pair => Same(pair.First, pair.Second));

    [Property(MaxTest = 25, Replay = Generated.Replay)]
    public bool Terms_strictly_decrease_and_outgrow_the_remainder(Expandable f) =>
        f.Expr.To(Order + 2) is var expansion
        && Growths(expansion).Zip(Growths(expansion).Skip(1)).All(pair =>
            GrowthOrder.Compare(pair.First, pair.Second, Generated.Known).OrThrow() > 0);

    [Property(MaxTest = 20, Replay = Generated.Replay)]
    public bool The_sum_of_expansions_is_the_expansion_of_the_sum(Expandable f, Expandable g) =>
        Agrees(f.Expr + g.Expr, ring => ring.Add(f.Expr.To(8), g.Expr.To(8)));

    [Property(MaxTest = 20, Replay = Generated.Replay)]
    public bool The_product_of_expansions_is_the_expansion_of_the_product(Expandable f, Expandable g) =>
        Agrees(f.Expr * g.Expr, ring => ring.Multiply(f.Expr.To(8), g.Expr.To(8)));

    [Property(MaxTest = 12, Replay = Generated.Replay)]
    public bool Going_one_step_up_and_down_again_gives_the_expansion_back(Expandable f) =>
        LeadingTerms.Of(Shifted(f.Expr, 1), 12, Generated.Known) is not Result<TermSum>.Ok(var up)
        || LeadingTerms.Of(Shifted(up.Text(), -1), Order, Generated.Known) is not Result<TermSum>.Ok(var back)
        || back.Terms.Zip(f.Expr.To(Order).Terms).TakeWhile(pair => IsKnown(up, pair.First) && IsKnown(up, pair.Second))
            .All(pair => Same(pair.First, pair.Second));

    [Property(MaxTest = 12, Replay = Generated.Replay)]
    public bool Exponential_and_logarithm_are_inverse(Expandable f) =>
        LeadingTerms.Of(Build.Log(f.Expr), 12, Generated.Known) is not Result<TermSum>.Ok(var log)
        || LeadingTerms.Of(Build.Exp(log.Text()), Order, Generated.Known) is not Result<TermSum>.Ok(var back)
        || back.Terms.Zip(f.Expr.To(Order).Terms).Take(1).All(pair => Same(pair.First, pair.Second));

    /// <summary>Whether an operation on expansions gives the leading terms of the expansion of an expression, as far as it reaches.</summary>
    private static bool Agrees(Expr expr, Func<Arithmetic, Result<TermSum>> operation) =>
        operation(new Arithmetic.Plain(Generated.Known, 8)) is not Result<TermSum>.Ok(var combined)
        || LeadingTerms.Of(expr, Math.Max(1, Math.Min(combined.Terms.Count, Order)), Generated.Known) is not Result<TermSum>.Ok(var whole)
        || whole.Terms.Zip(combined.Terms).All(pair => Same(pair.First, pair.Second));

    /// <summary>Whether a term outgrows what an expansion leaves out, which a step by one does not change.</summary>
    private static bool IsKnown(TermSum expansion, GrowthTerm term) => expansion.Remainder is not Omitted.BigO(var last)
        || GrowthOrder.Compare(term.Growth, last, Generated.Known) is Result<int>.Ok(> 0);

    private static bool Same(GrowthTerm a, GrowthTerm b) =>
        GrowthOrder.Compare(a.Growth, b.Growth, Generated.Known) == Result.Ok(0)
        && (a.Coefficient - b.Coefficient is { IsZero: true } || MayBeZero(a.Coefficient - b.Coefficient));

    /// <summary>As far as the zero test tells: of e^(1/2 + a/(1+q)) e^(-a/(1+q)) it does not know.</summary>
    private static bool MayBeZero(Coefficient difference) => ZeroTest.Of(difference.Form, Generated.Known) != Truth.No;

    private static IEnumerable<Growth> Growths(TermSum expansion) => expansion.Remainder is Omitted.BigO(var last)
        ? expansion.Terms.Select(term => term.Growth).Append(last)
        : expansion.Terms.Select(term => term.Growth);

    private static Expr Shifted(Expr expr, int by) => expr.Substitute("N", Build.N + Build.Number((Rational)by));
}
