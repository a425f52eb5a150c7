using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>
/// Restricts what is said of an expansion to where the function, as it is written, its terms and the growth of the
/// remainder have values. Where the terms were found with an error bound, so does every operation in the form from
/// which they were; but the gamma function and its kin are shifted past their poles, which are looked at again.
/// </summary>
internal sealed record Placed(Formula Formula, Expanding Found, string Variable)
{
    private Assumptions Known => Found.Ring.Assumptions;

    /// <summary>The estimate where it holds, or why there is none for large N.</summary>
    public Result<Estimate> Of(Estimate estimate) =>
        From(Cancelled.Union(Shown(estimate.Expansion)).Where(Moves).ToSeq()) switch
        {
            Result<int>.Ok(var from) => Restricted(estimate with { Where = Open }, from),
            Result<int>.Fail(Reason.OutsideDomain outside) => outside,
            Result<int>.Fail(var reason) => Unproved(estimate, reason),
        };

    private Result<int> From(Seq<Requirement> asked) => EventualSign.DefinedFrom(Known, Variable).Of(asked);

    /// <summary>What the form that was expanded does not ask, or asks where it was shifted.</summary>
    private Seq<Requirement> Cancelled => Formula.Requirements.Except(Formula.Of([Found.Expr]).Where(asked =>
        asked is not (Requirement.NoPole or Requirement.RealBinomial))).ToSeq();

    /// <summary>What is asked by the terms and the growth that are printed; log N divides at N = 1.</summary>
    private Seq<Requirement> Shown(TermSum expansion) => Formula.Of([
        .. expansion.Terms.Select(term => term.ToExpr(Variable, Known)),
        .. expansion.Remainder.Order is { } growth ? [growth.ToExpr(Variable, Known)] : Array.Empty<Expr>()]);

    private bool Moves(Requirement asked) => asked.Operands.Any(operand => operand.Contains(Build.Symbol(Variable)));

    /// <summary>What was cancelled and is not proved to have a value, for all values of the parameters.</summary>
    private Seq<Requirement> Open => Formula.LeftBehind
        .Where(asked => !Moves(asked) && DefinedEverywhere.Under(Known).Of(asked) != Truth.Yes).ToSeq();

    private Estimate Restricted(Estimate estimate, int from) => estimate.Expansion.Remainder switch
    {
        Omitted.Bounded bounded => estimate with
        {
            Expansion = estimate.Expansion with { Remainder = bounded with { From = Math.Max(bounded.From, from) } },
        },
        Omitted.Exact when from > DefinedFrom.FirstOf(Known.Of(Variable)) => estimate with { From = from },
        Omitted.Exact or Omitted.BigO => estimate,
    };

    private Estimate Unproved(Estimate estimate, Reason reason) => estimate.Expansion.Remainder switch
    {
        Omitted.Bounded(var growth, _, _) => new(
            estimate.Expansion with { Remainder = new Omitted.BigO(growth) },
            new Reason.NoErrorBound(
                Formula.Value, reason is Reason.NotCovered(_, var why) ? why : reason.Sentence))
        {
            Where = Open,
        },
        Omitted.Exact => estimate with { Where = Open.Union(Formula.LeftBehind.Where(Moves)).ToSeq() },
        Omitted.BigO => estimate with { Where = Open },
    };
}
