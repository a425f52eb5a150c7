using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>
/// A derivation of an error bound, followed again. Nothing is searched for, neither a start nor a working order: each
/// expansion must come out of those before it by one operation, with a constant not below the one that this gives, and
/// the last one must lead to what is claimed. The operations are those of the search, so that a fault of theirs would
/// be made twice; against one, expansions without parameters are held against enclosures, in which no expansion enters.
/// </summary>
/// <param name="Derivation">What is followed.</param>
/// <param name="Variable">The name of N.</param>
internal sealed record BoundRetrace(BoundDerivation Derivation, string Variable)
{
    /// <summary>Enclosures are made at these multiples of the start, and at no larger N than the last.</summary>
    private static readonly int[] Multiples = [1, 2, 16];

    private const int LastEnclosed = 1 << 16;

    private Assumptions Known => Derivation.Ring.Assumptions;

    /// <summary>
    /// Whether the error of a claimed expansion of an expression is bounded as it says wherever both have values.
    /// </summary>
    public bool Accepts(Expr expr, TermSum claimed) =>
        Derivation.Nodes is [.., var last] && IsSame(last.Expr, expr)
        && Enumerable.Range(0, Derivation.Nodes.Count).All(Follows)
        && IsImplied(Derivation.Kept, Kept(last))
        && Holds(expr, claimed)
        && !Derivation.Nodes.Append(new(expr, claimed)).Any(IsRefuted);

    private TermSum Kept(BoundNode last) => Envelope.Sharpened(
        new(last.Expr, Derivation.Ring, Derivation.Order, last.Expansion), Derivation.Ring.Tail);

    /// <summary>Whether an enclosure at some N beyond the start shows an error beyond its bound.</summary>
    private bool IsRefuted(BoundNode node) => node.Expr.Symbols.Count == 1 && Multiples
        .Select(times => (long)times * Derivation.Ring.Tail.From)
        .Where(n => n <= LastEnclosed && Known.Of(Variable).Contains(n))
        .Any(n => SmallN.IsRefuted(node.Expr, node.Expansion, (int)n, Known, Variable));

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

    /// <summary>
    /// What is claimed says no more than what was kept from its start on, and enclosures show the rest.
    /// </summary>
    private bool Holds(Expr expr, TermSum claimed)
    {
        if (claimed.Remainder is not Omitted.Bounded bound) return IsImplied(claimed, Derivation.Kept);
        return Derivation.Kept.Remainder is Omitted.Bounded(var growth, var kept, var start)
            && claimed.Terms == Derivation.Kept.Terms && growth == bound.Growth && kept.IsAtMost(bound.Constant)
            && Enumerable.Range(bound.From, Math.Max(0, start - bound.From)).Where(n => Known.Of(Variable).Contains(n))
                .All(n => SmallN.IsWithin(expr, claimed, bound, n, Known, Variable));
    }
}
