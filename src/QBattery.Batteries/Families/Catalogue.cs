using QBattery.Batteries.Families;
using QBattery.Batteries.Findings;
using QBattery.Batteries.Populations;
using QBattery.Symbolic;
using QBattery.Symbolic.Outcomes;

namespace QBattery.Batteries;

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
        AsWritten(family, settings.Map(setting => (setting.Name, Formula.Of(setting.Value))), extra);

    /// <summary>The same with values as they are written: there is a state only where they all have values.</summary>
    /// <returns>As for <see cref="Subject"/>.</returns>
    public static Result<Subject> AsWritten(
        string family, Seq<(string Name, Formula Value)> settings, Assumptions extra) =>
        from subject in Named(family, settings.Map(setting => (setting.Name, setting.Value.Value)), extra)
        let written = settings.SelectMany(setting => setting.Value.LeftBehind).Distinct().ToSeq()
        let assumptions = WhereWritten.Positive(settings.Map(setting => setting.Value), subject.Assumptions)
        from conditions in WhereWritten.Conditions(written, assumptions)
        select subject with
        {
            Assumptions = assumptions, Conditions = subject.Conditions.Concat(conditions).ToSeq(), Written = written,
        };

    private static Result<Subject> Named(string family, Seq<(string Name, Expr Value)> settings, Assumptions extra) =>
        Find(family).Then(known => Of(known, settings, extra));

    /// <summary>A family that is given as a value.</summary>
    /// <returns>As for <see cref="Subject"/>.</returns>
    internal static Result<Subject> Of(DickeFamily known, Seq<(string Name, Expr Value)> settings, Assumptions extra) =>
        from names in Settings.AllKnown(known, settings)
        from free in Settings.Unlimited(extra)
        let chosen = known.Parameters.Select(p => (Parameter: p, Value: Settings.ValueOf(p, settings))).ToSeq()
        from assumptions in chosen.Aggregate(
            Result.Ok(free), (all, c) => all.Then(assumed => Settings.Assume(c.Parameter, c.Value, assumed)))
        from conditions in Result.All(chosen.Select(c => Settings.Conditions(c.Parameter, c.Value, assumptions)))
        from state in known.Build([.. chosen.Select(c => c.Value)], assumptions)
        from possible in state.Conditions.Possible(assumptions)
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
    public static Result<Subject> Own(Formula energy, Formula largestEigenvalue, Assumptions extra) =>
        from known in Result.Ok(WhereWritten.Positive([energy, largestEigenvalue], extra))
        from own in Given(energy.Value, largestEigenvalue.Value, known)
        let kept = Formula.Of([own.State.Excitation, largestEigenvalue.Value])
        let written = energy.Requirements.Union(largestEigenvalue.Requirements).Except(kept).ToSeq()
        from conditions in WhereWritten.Conditions(written, own.Assumptions)
        select own with { Conditions = own.Conditions.Concat(conditions).ToSeq(), Written = written };

    private static Result<Subject> Given(Expr energy, Expr largestEigenvalue, Assumptions extra) =>
        from free in Settings.Unlimited(extra)
        let assumptions = Settings.PositiveUnlessSaid([energy, largestEigenvalue], free)
        from excitation in OwnForms.Excitation(energy, assumptions)
        from state in OwnForms.State(excitation, largestEigenvalue, assumptions)
        select new Subject(OwnName, [("energy", energy), ("largest-eigenvalue", largestEigenvalue)], assumptions,
            state, state.Conditions);

    /// <summary>A mixture of Dicke levels given by weights, normalised or not.</summary>
    /// <param name="weight">The weight of level k, for k = 0..N.</param>
    /// <param name="extra">Assumptions on symbols, such as the parity of N.</param>
    public static Result<Subject> Populations(Formula weight, Assumptions extra) =>
        from free in Settings.Unlimited(extra)
        from index in free.Of(StateDefinition.Index) == Domain.Real
            ? Result.Ok(StateDefinition.Index)
            : FamilyRefusals.AssumedIndex(StateDefinition.Index)
        let assumptions = WhereWritten.Positive([weight.Substitute(StateDefinition.Index, Battery.Cells)], free)
        from state in DickeMixture.Of(weight.Value, assumptions)
        from conditions in WhereWritten.OfLevels(weight, assumptions)
        select new Subject(
            OwnName, [("populations", weight.Value)], assumptions, state, state.Conditions.Concat(conditions).ToSeq())
        {
            Written = WithoutIndex(weight),
        };

    /// <summary>What is asked for every level alike.</summary>
    private static Seq<Requirement> WithoutIndex(Formula weight) => weight.LeftBehind
        .Where(asked => !asked.Operands.Any(operand => operand.Contains(Build.Symbol(StateDefinition.Index)))).ToSeq();

    /// <summary>
    /// A mixture of the occupation vectors of d-level cells, given by weights that depend on one occupation number.
    /// </summary>
    /// <param name="weight">The weight, in one of n_0, ..., n_(d-1); for two levels also in k = n_1.</param>
    /// <param name="levels">d, at least 2.</param>
    /// <param name="extra">Assumptions on symbols.</param>
    public static Result<Subject> Occupations(Formula weight, int levels, Assumptions extra) =>
        from level in Occupation.Of(weight.Value, levels, extra)
        let k = Build.Symbol(StateDefinition.Index)
        let inLevel = weight.Substitute(OccupationMixture.Name(level), levels == 2 && level == 0 ? Battery.Cells - k : k)
        from subject in levels == Battery.Qubits.Levels ? Populations(inLevel, extra)
            : Mixture(weight.Value, inLevel, new(levels), level, extra)
        select subject;

    private static Result<Subject> Mixture(
        Expr weight, Formula inLevel, Battery battery, int level, Assumptions extra) =>
        from free in Settings.Unlimited(extra)
        let assumptions = WhereWritten.Positive([inLevel.Substitute(StateDefinition.Index, Battery.Cells)], free)
        from state in OccupationMixture.Of(inLevel.Value, battery, level, assumptions)
        from conditions in WhereWritten.OfLevels(inLevel, assumptions)
        select new Subject(OwnName, [("populations", weight), ("levels", Build.Number(battery.Levels))], assumptions,
            state, state.Conditions.Concat(conditions).ToSeq())
        {
            Written = WithoutIndex(inLevel),
        };

    private static Result<DickeFamily> Find(string name) =>
        Families.FirstOrDefault(family => family.Name == name) is { } found
            ? found
            : UnknownName.Of($"family '{name}'", name, Families.Select(f => f.Name), "the families are");
}
