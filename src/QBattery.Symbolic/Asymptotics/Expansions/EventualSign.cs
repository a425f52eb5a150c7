using System.Collections.Concurrent;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>Signs for all large N, where a leading term exceeds all else.</summary>
/// <param name="known">What is known of N and of the parameters.</param>
/// <param name="variable">The name of N.</param>
internal sealed class EventualSign(Assumptions known, string variable)
{
    private const int MaxOrder = 3, LeastStart = 3;

    private readonly ConcurrentDictionary<Expr, Seq<TermSum>> _bounded = new();

    /// <summary>From which N on operations have values, by these signs too.</summary>
    public static DefinedFrom DefinedFrom(Assumptions known, string variable) =>
        new(known, variable, new EventualSign(known, variable).From);

    /// <summary>The sign of an expression, wherever it has a value, for every N from a start on.</summary>
    public Sign From(Expr expr, int start) => start < LeastStart ? Sign.Unknown : _bounded.GetOrAdd(expr, Bounded)
        .Select(expansion => From(expansion, start)).FirstOrDefault(sign => sign != Sign.Unknown);

    private Sign From(TermSum expansion, int start)
    {
        if (expansion.Terms is not [var leading, .. var others]) return Sign.Unknown;
        if (expansion.Remainder is Omitted.Bounded(_, _, var valid) && valid > start) return Sign.Unknown;
        var tail = new Tail(start, new(known));
        var rest = tail.Of(others, expansion.Remainder, leading.Growth).Uniform;
        return rest < tail.LeastOf(leading.Coefficient) ? leading.Coefficient.SignUnder(known) : Sign.Unknown;
    }

    private Seq<TermSum> Bounded(Expr expr) => Enumerable.Range(1, MaxOrder)
        .Select(order => ErrorBound.OfValue(expr, order, known, variable)).OfType<Result<Estimate>.Ok>()
        .Select(found => found.Value.Expansion).Where(expansion => expansion.Remainder is not Omitted.BigO).ToSeq();
}
