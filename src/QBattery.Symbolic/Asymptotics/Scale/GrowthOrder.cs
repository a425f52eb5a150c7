namespace QBattery.Symbolic.Asymptotics.Scale;

/// <summary>
/// The order of growths: the fastest exponent term decides by the sign of its coefficient, then the power of N, then
/// the power of log N. Signs of parameters come from the assumptions; an open sign is a failure that says what to supply.
/// </summary>
internal static class GrowthOrder
{
    // Most expansions ask for thousands of signs, so each is made once.
    private static readonly Result<int> Below = -1, Level = 0, Above = 1;

    /// <summary>Positive if the first outgrows the second, negative if the second does, zero if they are the same.</summary>
    public static Result<int> Compare(Growth a, Growth b, Assumptions assumptions) =>
        a.AsPower is { } p && b.AsPower is { } q ? Decided(p.CompareTo(q))
        : a.Exponent == b.Exponent ? SignOfFirst(a.Power - b.Power, a.LogPower - b.LogPower, assumptions)
        : CompareToOne(a / b, assumptions);

    /// <summary>The same against the growth of a constant.</summary>
    public static Result<int> CompareToOne(Growth growth, Assumptions assumptions) => growth.Exponent switch
    {
        [] => SignOfFirst(growth.Power, growth.LogPower, assumptions),
        [var only] => SignOf(only.Coefficient, assumptions),
        var terms => Fastest(terms, assumptions).Then(term => SignOf(term.Coefficient, assumptions)),
    };

    /// <summary>The sign of a quantity that must be decided, or what to assume so that it is.</summary>
    public static Result<int> SignOf(Coefficient quantity, Assumptions assumptions) => quantity.SignUnder(assumptions) switch
    {
        Sign.Positive => Above,
        Sign.Negative => Below,
        Sign.Zero => Level,
        Sign.Unknown => Supply.SignOf(quantity, assumptions),
    };

    private static Result<int> Decided(int order) => order > 0 ? Above : order < 0 ? Below : Level;

    /// <summary>The sign of the first of two quantities that is not zero.</summary>
    private static Result<int> SignOfFirst(Coefficient first, Coefficient second, Assumptions assumptions)
    {
        var sign = SignOf(first, assumptions);
        return sign is Result<int>.Ok(0) ? SignOf(second, assumptions) : sign;
    }

    private static Result<ExponentTerm> Fastest(Seq<ExponentTerm> terms, Assumptions assumptions) => terms.Skip(1).Aggregate(
        Result.Ok(terms[0]),
        (best, term) => from known in best
                        from order in SignOfFirst(term.Power - known.Power, term.LogPower - known.LogPower, assumptions)
                        select order > 0 ? term : known);
}
