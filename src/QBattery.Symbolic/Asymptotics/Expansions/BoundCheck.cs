using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>
/// The checker of derivations of error bounds. It searches for nothing: each expansion must follow from those before it by one
/// operation, with a constant not below the one that this gives, and the last one must lead to what is claimed.
/// </summary>
/// <param name="Derivation">What is checked.</param>
/// <param name="Variable">The name of N.</param>
internal sealed record BoundCheck(BoundDerivation Derivation, string Variable)
{
    private Assumptions Known => Derivation.Ring.Assumptions;

    /// <summary>Whether the error of a claimed expansion of an expression is bounded as it says wherever both have values.</summary>
    public bool Accepts(Expr expr, TermSum claimed) =>
        Derivation.Nodes is [.., var last] && IsSame(last.Expr, expr)
        && Enumerable.Range(0, Derivation.Nodes.Count).All(Follows)
        && IsImplied(Derivation.Kept, Envelope.Sharpened(new(last.Expr, Derivation.Ring, Derivation.Order, last.Expansion), Derivation.Ring.Tail))
        && Holds(expr, claimed);

    private bool IsSame(Expr derived, Expr expr) => derived == expr || ZeroTest.Of(derived - expr, Known) == Truth.Yes;

    /// <summary>Whether a node follows from those before it.</summary>
    public bool Follows(int index)
    {
        var known = Derivation.Nodes.Take(index).ToDictionary(node => node.Expr, node => node.Expansion);
        var node = Derivation.Nodes[index];
        return new Expander(Variable, Derivation.Ring) { Given = known.GetValueOrDefault }.Step(node.Expr)
            is Result<TermSum>.Ok(var found) && IsImplied(node.Expansion, found);
    }

    /// <summary>The same terms, and a remainder that says no more.</summary>
    private static bool IsImplied(TermSum claimed, TermSum found) => claimed.Terms == found.Terms
        && (claimed.Remainder, found.Remainder) switch
        {
            (Omitted.Bounded(var own, var most, var from), Omitted.Bounded(var other, var constant, var start)) =>
                own == other && from >= start && constant.IsAtMost(most),
            (Omitted.BigO(var own), { Order: { } order }) => own == order,
            (Omitted.Exact, Omitted.Exact) => true,
            _ => false,
        };

    /// <summary>What is claimed says no more than what was kept from its start on, and enclosures show the rest.</summary>
    private bool Holds(Expr expr, TermSum claimed)
    {
        if (claimed.Remainder is not Omitted.Bounded bound) return IsImplied(claimed, Derivation.Kept);
        return Derivation.Kept.Remainder is Omitted.Bounded(var growth, var kept, var start)
            && claimed.Terms == Derivation.Kept.Terms && growth == bound.Growth && kept.IsAtMost(bound.Constant)
            && Enumerable.Range(bound.From, Math.Max(0, start - bound.From)).Where(n => Known.Of(Variable).Contains(n))
                .All(n => SmallN.IsWithin(expr, claimed, bound, n, Known, Variable));
    }
}
