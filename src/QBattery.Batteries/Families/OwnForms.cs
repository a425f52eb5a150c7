namespace QBattery.Batteries.Families;

/// <summary>Checks of a user's own closed forms.</summary>
internal static class OwnForms
{
    /// <summary>E/Delta, from an energy in units of Delta or with Delta as a factor.</summary>
    public static Result<Expr> Excitation(Expr energy, Assumptions assumptions)
    {
        var units = energy.Contains(Battery.Gap) ? energy / Battery.Gap : energy;
        return from form in NormalForm.Of(units, assumptions.With(Battery.CellsName, Domain.PositiveInteger))
               let excitation = form.ToExpr(assumptions)
               from free in excitation.Contains(Battery.Gap)
                   ? new Reason.BadArgument($"energy {Print.Text(energy)}", "must be proportional to Delta, or free of it")
                   : Result.Ok(excitation)
               select free;
    }

    /// <summary>
    /// What every collective state satisfies: 1/(N+1) &lt;= r_0 &lt;= 1, and 1-r_0 &lt;= n &lt;= N-(1-r_0), because at most r_0
    /// of the weight is on the lowest level, and at most r_0 on the highest.
    /// </summary>
    public static Result<Seq<Condition>> Conditions(Expr excitation, Expr largest, Assumptions assumptions)
    {
        var rest = Build.One - largest;
        return largest.Contains(Battery.Gap)
            ? new Reason.BadArgument($"the largest eigenvalue {Print.Text(largest)}", "it must be free of Delta")
            : Result.All(
            [
                Possible("the largest eigenvalue", largest, Build.One / (Battery.Cells + Build.One), Build.One, assumptions),
                Possible("the mean excitation", excitation, rest, Battery.Cells - rest, assumptions),
            ]);
    }

    private static Result<Condition> Possible(
        string name, Expr quantity, Expr least, Expr most, Assumptions assumptions)
    {
        var condition = Condition.Between(least, quantity, most);
        return condition.Under(assumptions) == Standing.Never
            ? new Reason.BadArgument(
                $"{name} {Print.Text(quantity)}",
                $"no state has it: it must lie between {Print.Text(least)} and {Print.Text(most)}")
            : condition;
    }
}
