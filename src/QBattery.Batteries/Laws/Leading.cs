using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Batteries.Laws;

/// <summary>The leading term of a quantity that no state makes negative.</summary>
/// <param name="Term">The term.</param>
/// <param name="Proviso">What must hold for its coefficient to be positive, such as c&gt;1; null where that is proved.</param>
internal sealed record Leading(GrowthTerm Term, string? Proviso)
{
    /// <summary>A leading term, unless it is proved to be negative.</summary>
    /// <param name="quantity">What it is the leading term of.</param>
    /// <param name="term">The first term of the expansion.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    public static Result<Leading> Of(string quantity, GrowthTerm term, Assumptions assumptions) =>
        GrowthOrder.SignOf(term.Coefficient, assumptions) switch
        {
            Result<int>.Ok(> 0) => new Leading(term, null),
            Result<int>.Ok => new Reason.BadArgument(
                quantity, $"it would be {Text(term, assumptions)} for large N, and no state makes it negative"),
            Result<int>.Fail(Reason.SignUnknown(var coefficient, var supply)) =>
                new Leading(term, supply.FirstOrDefault(clause => Decides(clause, term, assumptions), $"{coefficient}>0")),
            Result<int>.Fail(var reason) => reason,
        };

    /// <summary>A claim that rests on the leading term, with its proviso.</summary>
    public string Provided(string claim) => Proviso is null ? claim : $"{claim} if {Proviso}";

    /// <summary>The term in the expression language.</summary>
    public string ToText(Assumptions assumptions) => Text(Term, assumptions);

    private static string Text(GrowthTerm term, Assumptions assumptions) =>
        Print.Text(term.ToExpr(Battery.CellsName, assumptions));

    private static bool Decides(string clause, GrowthTerm term, Assumptions assumptions) =>
        Parse.Assumptions(clause) is Result<Assumptions>.Ok(var more)
        && term.Coefficient.SignUnder(assumptions.And(more)) == Sign.Positive;
}
