using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Batteries.Laws;

/// <summary>Expansions of forms that leave something out.</summary>
internal static class LeadingSector
{
    /// <summary>
    /// The expansion with its error bound; with something left out only the terms that outgrow it, and a remainder that
    /// covers it.
    /// </summary>
    /// <param name="form">The closed form, and what the text asks that it is made of.</param>
    /// <param name="leftOut">What it leaves out, up to a constant; null for nothing.</param>
    /// <param name="order">The number of terms.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    public static Result<Estimate> Of(Formula form, Expr? leftOut, int order, Assumptions assumptions) => leftOut is null
        ? ErrorBound.Of(form, order, assumptions)
        : from expansion in LeadingTerms.Of(form.Value, order, assumptions)
          from rest in LeadingTerms.Of(leftOut, 1, assumptions)
          from cut in Cut(expansion, rest.Terms[0].Growth, assumptions)
          select new Estimate(cut, FamilyRefusals.PoleUpToConstant);

    private static Result<TermSum> Cut(TermSum expansion, Growth rest, Assumptions assumptions)
    {
        var kept = new List<GrowthTerm>();
        foreach (var term in expansion.Terms)
            switch (GrowthOrder.Compare(term.Growth, rest, assumptions))
            {
                case Result<int>.Fail(var reason): return reason;
                case Result<int>.Ok(> 0): kept.Add(term); break;
                default: return Covering(kept, rest);
            }
        return expansion.Remainder.Order is not { } own
            ? Covering(kept, rest)
            : GrowthOrder.Compare(own, rest, assumptions).Then(order => Covering(kept, order > 0 ? own : rest));
    }

    private static Result<TermSum> Covering(List<GrowthTerm> kept, Growth remainder) => kept.Count > 0
        ? new TermSum(kept.ToSeq(), new Omitted.BigO(remainder))
        : FamilyRefusals.PoleNotLeading;
}
