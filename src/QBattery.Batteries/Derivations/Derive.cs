using QBattery.Batteries.Bounds;
using QBattery.Batteries.Derivations;
using QBattery.Batteries.Energetics;
using QBattery.Batteries.Families;
using QBattery.Batteries.Laws;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;

namespace QBattery.Batteries;

/// <summary>From a family to its scaling law: closed forms, expansion, law, bounds, each with its evidence.</summary>
public static class Derive
{
    /// <summary>The number of terms of the expansion where none is given.</summary>
    public const int DefaultOrder = 6;

    /// <summary>Everything derived for a named family with its parameters left open: Derive.Family("uniform").</summary>
    /// <param name="family">The name, one of <see cref="Catalogue.Families"/>.</param>
    /// <param name="order">The number of terms of the expansion of L.</param>
    /// <param name="assuming">What is known of N and the parameters, such as "0&lt;q&lt;1, N even".</param>
    /// <returns>The derivation, or why not: an unknown name, a text that is no assumption, an open sign, ...</returns>
    public static Result<Derivation> Family(string family, int order = DefaultOrder, string assuming = "") =>
        Family(family, Seq.Create<(string, Formula)>([]), order, assuming);

    /// <summary>The same with values of parameters: Derive.Family("gibbs", ("x", "1/2")).</summary>
    /// <param name="family">The name of the family.</param>
    /// <param name="settings">Parameters with values in the expression language.</param>
    public static Result<Derivation> Family(string family, params Seq<(string Name, string Value)> settings) =>
        Family(family, settings, DefaultOrder);

    /// <summary>The same with values that are expressions: Derive.Family("depolarised", ("eps", 1 / N)).</summary>
    /// <param name="family">The name of the family.</param>
    /// <param name="settings">Parameters with values.</param>
    public static Result<Derivation> Family(string family, params Seq<(string Name, Expr Value)> settings) =>
        Family(family, settings, DefaultOrder);

    /// <summary>The same with everything given: Derive.Family("subset", [("k", "1"), ("M", "N-1")], order: 4).</summary>
    public static Result<Derivation> Family(
        string family, Seq<(string Name, string Value)> settings, int order = DefaultOrder, string assuming = "") =>
        from values in Result.All(settings, setting => Parse.Formula(setting.Value).Select(value => (setting.Name, value)))
        from derivation in Family(family, values, order, assuming)
        select derivation;

    /// <summary>The same with everything given and values that are expressions.</summary>
    public static Result<Derivation> Family(
        string family, Seq<(string Name, Expr Value)> settings, int order = DefaultOrder, string assuming = "") =>
        Family(family, settings.Map(setting => (setting.Name, Formula.Of(setting.Value))), order, assuming);

    /// <summary>Everything derived for a mixture of Dicke levels: Derive.Populations("binomial(N,k)^2").</summary>
    /// <param name="weight">The weight of level k = 0..N, normalised or not.</param>
    /// <param name="order">The number of terms of the expansion of L.</param>
    /// <param name="assuming">What is known of N and the parameters.</param>
    /// <returns>The derivation, or why not, such as a sum that has no closed form.</returns>
    public static Result<Derivation> Populations(string weight, int order = DefaultOrder, string assuming = "") =>
        from written in Parse.Formula(weight)
        from derivation in Assuming(assuming, order, known =>
            Catalogue.Occupations(written, Battery.Qubits.Levels, known))
        select derivation;

    /// <summary>The same for an expression.</summary>
    public static Result<Derivation> Populations(Expr weight, int order = DefaultOrder, string assuming = "") =>
        Assuming(assuming, order, known => Catalogue.Occupations(Formula.Of(weight), Battery.Qubits.Levels, known));

    /// <summary>Everything derived for a collective state of two-level cells of which only E and r_0 are given.</summary>
    /// <param name="energy">E, in units of Delta or with Delta as a factor.</param>
    /// <param name="largestEigenvalue">r_0, from 1/(N+1) to 1.</param>
    /// <param name="order">The number of terms of the expansion of L.</param>
    /// <param name="assuming">What is known of N and the parameters.</param>
    /// <returns>The derivation, or why not, such as values that no state has for large N.</returns>
    public static Result<Derivation> Own(
        string energy, string largestEigenvalue, int order = DefaultOrder, string assuming = "") =>
        from e in Parse.Formula(energy)
        from r in Parse.Formula(largestEigenvalue)
        from derivation in Assuming(assuming, order, known => Catalogue.Own(e, r, known))
        select derivation;

    /// <summary>The same for expressions.</summary>
    public static Result<Derivation> Own(
        Expr energy, Expr largestEigenvalue, int order = DefaultOrder, string assuming = "") =>
        Assuming(assuming, order, known => Catalogue.Own(Formula.Of(energy), Formula.Of(largestEigenvalue), known));

    /// <summary>Everything derived for a subject.</summary>
    /// <param name="subject">A family with its parameters set, or a user's own closed forms.</param>
    /// <param name="order">The number of terms of the expansion of L.</param>
    /// <returns>The derivation, or why not, such as an order of growth that the assumptions leave open.</returns>
    public static Result<Derivation> Of(Subject subject, int order = DefaultOrder) =>
        from charged in ClosedForm.IsCharged(subject)
        from possible in Ranging.Of(subject)
        from forms in ClosedForm.Of(subject, possible)
        let range = forms.From(possible)
        let fraction = new Formula(forms.LockedFraction, subject.Written)
        from locked in LeadingSector.Of(fraction, subject.State.LeftOut, order, subject.Assumptions)
        let expansion = new Expansion(fraction, new(Battery.CellsName, subject.Assumptions), order, locked)
        from mean in LeadingTerms.Of(subject.State.Excitation, 1, subject.Assumptions)
        from excitation in Leading.Of("the mean excitation n", mean.Terms[0], subject.Assumptions)
        from law in ScalingLaw.Of(locked.Expansion, excitation, subject.Assumptions)
        select new Derivation(
            subject, forms, expansion, law, FamilyBounds.Of(subject, forms, range),
            Hypotheses.Of(subject, expansion, excitation, law))
        {
            Range = range,
        };

    private static Result<Derivation> Family(
        string family, Seq<(string Name, Formula Value)> settings, int order, string assuming) =>
        Assuming(assuming, order, known => Catalogue.AsWritten(family, settings, known));

    private static Result<Derivation> Assuming(string assuming, int order, Func<Assumptions, Result<Subject>> make) =>
        from known in Parse.Assumptions(assuming)
        from subject in make(known)
        from derivation in Of(subject, order)
        select derivation;
}
