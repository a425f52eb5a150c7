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

    /// <summary>A quantity that is not proved to leave the interval a state allows.</summary>
    public static Result<Expr> Within(Expr quantity, Expr least, Expr most, string name, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return SignTest.Of(quantity - least, known) == Sign.Negative || SignTest.Of(most - quantity, known) == Sign.Negative
            ? new Reason.BadArgument(
                $"{name} {Print.Text(quantity)}", $"no state has it: it must lie between {Print.Text(least)} and {Print.Text(most)}")
            : Result.Ok(quantity);
    }
}
