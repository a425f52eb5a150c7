using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>An expansion with a bounded remainder of a part of an expression.</summary>
/// <param name="Expr">The part.</param>
/// <param name="Expansion">Its leading terms, and a bound of the rest from the start of the derivation on.</param>
internal sealed record BoundNode(Expr Expr, TermSum Expansion);

/// <summary>
/// How the bound of an error was derived: the expansions of all parts of an expression, each from those before it, the
/// last one of the whole; the terms that were kept of it; the bound is then brought down to smaller N by enclosures.
/// </summary>
/// <param name="Nodes">The parts, in the order of derivation.</param>
/// <param name="Ring">The arithmetic: from which N on bounds hold, and how many terms are carried.</param>
/// <param name="Order">How many terms were kept.</param>
/// <param name="Kept">The terms that were kept, with the bound of all that is left out.</param>
internal sealed record BoundDerivation(Seq<BoundNode> Nodes, Arithmetic.Bounded Ring, int Order, TermSum Kept)
{
    /// <summary>Derives the bound of an expansion from one N on; null where the terms do not survive.</summary>
    public static BoundDerivation? Of(Expanding found, Tail tail, string variable)
    {
        var (nodes, known) = (new List<BoundNode>(), new Dictionary<Expr, TermSum>());
        var ring = new Arithmetic.Bounded(tail, found.Ring.Count);
        var pass = new Expander(variable, ring)
        {
            Given = known.GetValueOrDefault,
            Found = (expr, expansion) =>
            {
                if (known.TryAdd(expr, expansion)) nodes.Add(new(expr, expansion));
            },
        };
        return LeadingTerms.Surviving(pass, found.Expr, found.Order) is Result<Expanding>.Ok(var again)
            ? new(nodes.ToSeq(), ring, found.Order, Envelope.Sharpened(again, tail))
            : null;
    }
}
