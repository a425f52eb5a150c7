using QBattery.Batteries.Populations;

namespace QBattery.Batteries.Families;

/// <summary>Families by name, and a user's own closed forms, as subjects of a derivation.</summary>
public static class Catalogue
{
    /// <summary>The name under which a user's own closed forms are reported.</summary>
    public const string OwnName = "own";

    /// <summary>All named families.</summary>
    public static Seq<DickeFamily> Families => NamedFamilies.All;

    /// <summary>
    /// A family with its parameters set. Symbols in the values are taken to be positive unless assumed otherwise; a
    /// parameter that is not set, or set to another symbol, stands for every value of its domain.
    /// </summary>
    /// <returns>
    /// The subject, or why not: an unknown name, a value out of range, N where only a constant may stand.
    /// </returns>
    public static Result<Subject> Subject(string family, Seq<(string Name, Expr Value)> settings, Assumptions extra) =>
        from known in Find(family)
        from names in Settings.AllKnown(known, settings)
        from free in Settings.Unlimited(extra)
        let chosen = known.Parameters.Select(p => (Parameter: p, Value: Settings.ValueOf(p, settings))).ToSeq()
        from assumptions in chosen.Aggregate(
            Result.Ok(free), (all, c) => all.Then(assumed => Settings.Assume(c.Parameter, c.Value, assumed)))
        from conditions in Result.All(chosen.Select(c => Settings.Conditions(c.Parameter, c.Value, assumptions)))
        from state in known.Build([.. chosen.Select(c => c.Value)], assumptions)
        from possible in state.Conditions.FirstOrDefault(condition => condition.Under(assumptions) == Standing.Never)
            is { } never
            ? new Reason.BadArgument(never.Claim, "no state of the family satisfies it")
            : Result.Ok(true)
        select new Subject(
            known.Name, chosen.Select(c => (c.Parameter.Name, c.Value)).ToSeq(), assumptions,
            state, conditions.SelectMany(c => c).Concat(state.Conditions).ToSeq());

    /// <summary>
    /// A collective state of two-level cells of which only E and r_0 are given.
    /// </summary>
    /// <param name="energy">E, in units of Delta or with Delta as a factor.</param>
    /// <param name="largestEigenvalue">r_0, from 1/(N+1) to 1.</param>
    /// <param name="extra">Assumptions on symbols.</param>
    /// <returns>The subject, or why not, such as values that no state has for large N.</returns>
    public static Result<Subject> Own(Expr energy, Expr largestEigenvalue, Assumptions extra) =>
        from free in Settings.Unlimited(extra)
        let assumptions = Settings.PositiveUnlessSaid([energy, largestEigenvalue], free)
        from excitation in OwnForms.Excitation(energy, assumptions)
        from state in OwnForms.State(excitation, largestEigenvalue, assumptions)
        select new Subject(OwnName, [("energy", energy), ("largest-eigenvalue", largestEigenvalue)], assumptions,
            state, state.Conditions);

    /// <summary>A mixture of Dicke levels given by weights, normalised or not.</summary>
    /// <param name="weight">The weight of level k, for k = 0..N.</param>
    /// <param name="extra">Assumptions on symbols, such as the parity of N.</param>
    public static Result<Subject> Populations(Expr weight, Assumptions extra) =>
        from free in Settings.Unlimited(extra)
        from index in free.Of(StateDefinition.Index) == Domain.Real
            ? Result.Ok(StateDefinition.Index)
            : new Reason.BadArgument(StateDefinition.Index, "nothing can be assumed of it: it runs from 0 to N")
        let assumptions = Settings.PositiveUnlessSaid([weight.Substitute(StateDefinition.Index, Battery.Cells)], free)
        from state in DickeMixture.Of(weight, assumptions)
        select new Subject(OwnName, [("populations", weight)], assumptions, state, state.Conditions);

    /// <summary>
    /// A mixture of the occupation vectors of d-level cells, given by weights that depend on one occupation number.
    /// </summary>
    /// <param name="weight">The weight, in one of n_0, ..., n_(d-1); for two levels also in k = n_1.</param>
    /// <param name="levels">d, at least 2.</param>
    /// <param name="extra">Assumptions on symbols.</param>
    public static Result<Subject> Occupations(Expr weight, int levels, Assumptions extra) =>
        from level in Occupation.Of(weight, levels, extra)
        let k = Build.Symbol(StateDefinition.Index)
        let inLevel = weight.Substitute(OccupationMixture.Name(level), levels == 2 && level == 0 ? Battery.Cells - k : k)
        from subject in levels == Battery.Qubits.Levels ? Populations(inLevel, extra)
            : Mixture(weight, inLevel, new(levels), level, extra)
        select subject;

    private static Result<Subject> Mixture(Expr weight, Expr inLevel, Battery battery, int level, Assumptions extra) =>
        from free in Settings.Unlimited(extra)
        let assumptions = Settings.PositiveUnlessSaid([inLevel.Substitute(StateDefinition.Index, Battery.Cells)], free)
        from state in OccupationMixture.Of(inLevel, battery, level, assumptions)
        select new Subject(OwnName, [("populations", weight), ("levels", Build.Number(battery.Levels))], assumptions,
            state, state.Conditions);

    private static Result<DickeFamily> Find(string name) =>
        Families.FirstOrDefault(family => family.Name == name) is { } found
            ? found
            : new Reason.BadArgument($"family '{name}'",
                Settings.Unknown(name, Families.Select(f => f.Name), "families"));
}
