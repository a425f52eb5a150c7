using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>
/// The order of growths: the fastest exponent term decides by the sign of its coefficient, then the power of N, then
/// the power of log N. Signs of parameters come from the assumptions; an open sign is a failure that says what to supply.
/// </summary>
public static class GrowthOrder
{
    /// <summary>Positive if the first outgrows the second, negative if the second does, zero if they are the same.</summary>
    public static Result<int> Compare(Growth a, Growth b, Assumptions assumptions) =>
        a.AsPower is { } p && b.AsPower is { } q ? p.CompareTo(q)
        : a.Exponent == b.Exponent ? ComparePowers(a, b, assumptions)
        : CompareToOne(a / b, assumptions);

    private static Result<int> ComparePowers(Growth a, Growth b, Assumptions assumptions) =>
        from power in SignOf(a.Power - b.Power, assumptions)
        from order in power != 0 ? power : SignOf(a.LogPower - b.LogPower, assumptions)
        select order;

    /// <summary>The same against the growth of a constant.</summary>
    public static Result<int> CompareToOne(Growth growth, Assumptions assumptions)
    {
        if (growth.Exponent.Count == 0)
            return growth.Power.IsZero ? SignOf(growth.LogPower, assumptions) : SignOf(growth.Power, assumptions);
        return Fastest(growth.Exponent, assumptions).Then(term => SignOf(term.Coefficient, assumptions));
    }

    /// <summary>The sign of a quantity that must be decided, or what to assume so that it is.</summary>
    public static Result<int> SignOf(Coefficient quantity, Assumptions assumptions) => quantity.SignUnder(assumptions) switch
    {
        Sign.Positive => 1,
        Sign.Negative => -1,
        Sign.Zero => 0,
        Sign.Unknown => Supply.SignOf(quantity, assumptions),
    };

    private static Result<ExponentTerm> Fastest(Seq<ExponentTerm> terms, Assumptions assumptions) => terms.Skip(1).Aggregate(
        Result.Ok(terms[0]),
        (best, term) => from known in best
                        from order in CompareScales(term, known, assumptions)
                        select order > 0 ? term : known);

    private static Result<int> CompareScales(ExponentTerm a, ExponentTerm b, Assumptions assumptions) =>
        from power in SignOf(a.Power - b.Power, assumptions)
        from logPower in power != 0 ? power : SignOf(a.LogPower - b.LogPower, assumptions)
        select power != 0 ? power : logPower;
}
