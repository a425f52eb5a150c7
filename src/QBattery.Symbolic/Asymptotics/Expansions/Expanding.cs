using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>An expansion and the way to it.</summary>
/// <param name="Expr">The form of the expression from which the terms survived.</param>
/// <param name="Ring">The arithmetic in which they did.</param>
/// <param name="Order">The number of terms asked for.</param>
/// <param name="Whole">All terms that survived.</param>
internal sealed record Expanding(Expr Expr, Arithmetic Ring, int Order, TermSum Whole)
{
    /// <summary>The terms asked for.</summary>
    public TermSum Expansion => Ring.Truncate(Whole, Order);

    /// <summary>The first term left out; null if there is none or it is not known.</summary>
    public GrowthTerm? Next => Whole.Terms.ElementAtOrDefault(Order);
}
