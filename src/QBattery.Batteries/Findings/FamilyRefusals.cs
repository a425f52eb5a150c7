using QBattery.Symbolic;

namespace QBattery.Batteries.Findings;

/// <summary>Why there is no family, or no closed form of it, in words.</summary>
internal static class FamilyRefusals
{
    private const string Largest = "largest population", Cells = "the number of cells N";

    public static Reason SetTwice(string parameter) =>
        new Reason.BadArgument(Phrase.Of($"parameter '{parameter}'"), "it is set more than once");

    public static Reason NoValueLeft(string name, string range) =>
        new Reason.BadArgument(name, Phrase.Of($"no value satisfies both {range} and what is assumed of it"));

    public static Reason BoundedCells(string name) =>
        new Reason.BadArgument(name, "it grows without limit; no upper bound can be assumed");

    public static Phrase WholeNumberNeeded(string range) => Phrase.Of($"it must be set to a whole number, {range}");

    public static Phrase ContainsCells { get; } =
        "it must not contain N: the parameter is the same for every number of cells";

    public static Phrase Reserved(string name, string meaning) =>
        Phrase.Of($"{name} has a meaning of its own ({meaning}); use another name");

    public static Phrase OutOfRange(string range) => Phrase.Of($"out of range: {range} is needed");

    public static Reason BadParameter(string name, Expr value, Phrase why) => value == Build.Symbol(name)
        ? new Reason.BadArgument(Phrase.Of($"parameter '{name}'"), why)
        : new Reason.BadArgument(Phrase.Of($"{name} = {value}"), why);

    public static Reason AssumedIndex(string name) =>
        new Reason.BadArgument(name, "nothing can be assumed of it: it runs from 0 to N");

    public static Reason NoOccupation(string name, int levels, string all) =>
        new Reason.BadArgument(name, Phrase.Of($"cells with {levels} levels have the occupation numbers {all}"));

    public static Reason QubitIndex(Expr weight, int levels, string all) => BadWeight(weight,
        Phrase.Of($"k counts the excitations of two-level cells; for {levels} levels write {all}"));

    public static Reason TwoIndices(Expr weight) =>
        BadWeight(weight, "it contains both k and an occupation number; n_1 is k");

    public static Reason SeveralOccupations(Expr weight, Seq<string> names) => BadWeight(weight, Phrase.Of(
        $"it depends on several occupation numbers ({string.Join(", ", names)}), whose order is not decided; "
        + $"weights may depend on one"));

    public static Reason NegativeWeight(Expr weight, string index, Rational at, string point) =>
        BadWeight(weight, Phrase.Of($"negative at {index} = {at}, {point}"));

    public static Reason ZeroWeights(Expr weight) =>
        new Reason.BadArgument(weight, "the weights add up to zero and cannot be normalised");

    public static Reason GapInEnergy(Expr energy) =>
        new Reason.BadArgument(Phrase.Of($"energy {energy}"), "must be proportional to Delta, or free of it");

    public static Reason GapInEigenvalue(Expr largest) =>
        new Reason.BadArgument(Eigenvalue(largest), "it must be free of Delta");

    public static Reason ImpossibleEigenvalue(Expr largest, Expr least) => new Reason.BadArgument(
        Eigenvalue(largest), Phrase.Of($"no state has it: it must lie between {least} and 1"));

    public static Reason OpenExistence { get; } = new Reason.NotCovered(
        "whether a state has this energy and this largest eigenvalue", "the energy lies between two bounds on the least one");

    public static Reason ImpossibleExcitation(Expr excitation, Expr largest, Expr low, Expr high, string exceptions) =>
        new Reason.BadArgument(Phrase.Of($"the mean excitation {excitation}"), Phrase.Of(
            $"no state has it for large N with the largest eigenvalue {largest}: it must lie between {low} and {high}; "
            + $"{exceptions}"));

    public static Reason NoCellsKnown(IEnumerable<string> conditions) =>
        new Reason.NotCovered(Cells, Phrase.Of($"no N is known at which {string.Join(" and ", conditions)}"));

    public static Reason WholeAtFew(Expr value, string why) =>
        NoCells(Phrase.Of($"{value} is an integer at no N, or at a few: {why}"));

    public static Reason WholeElsewhere(Expr value) =>
        NoCells(Phrase.Of($"{value} is an integer at none that the other conditions leave"));

    public static Reason NotForLarge(Phrase condition) =>
        new Reason.BadArgument(condition, "it does not hold for large N");

    public static Reason ManyEigenvalues { get; } = new Reason.NotCovered("the eigenvalues", "they are more than two");

    public static Reason OpenOrder(Expr difference) =>
        new Reason.SignUnknown(difference, ["an assumption that orders these eigenvalues"]);

    public static Reason NoInteger(Expr next) => new Reason.NotCovered(
        $"the {Largest}", Phrase.Of($"the integer next to {next} has no closed form that is proved"));

    public static Reason SteepMode(Expr level) =>
        new Reason.NotCovered($"the {Largest}", Phrase.Of($"its level would grow like {level}"));

    public static Reason NothingPopulated { get; } = new Reason.NotCovered(Largest, "no level is populated");

    public static Reason OpenEnd { get; } =
        new Reason.NotCovered(Largest, "it is at one of the two ends, and which is not decided");

    public static Reason ManyModes(Expr change) => new Reason.NotCovered(
        Largest, Phrase.Of($"the sign of p(k+1)/p(k) - 1 = {change:short} is not proved to change at most once"));

    public static Reason ModeOutside(Expr level, int first, Expr last) => new Reason.NotCovered(
        Largest, Phrase.Of($"it would be at k = {level}, not in {first}..{last} for large N"));

    public static Reason ModeElsewhere(string filled, string name, Expr level) => new Reason.NotCovered(
        "the passive energy",
        Phrase.Of($"theorem T3 needs the {filled} largest eigenvalues; the weights are largest at {name} = {level}, "
            + $"on too few vectors, and where those numbers end among the others has no closed form. Weights that are "
            + $"largest at {name} = 0 have one"));

    public static Reason NoLadder { get; } = new Reason.NotCovered("the ladder ergotropy", "it is not closed");

    public static Reason NoEnergy { get; } = new Reason.OutsideDomain("R = W/E", "the energy is zero");

    public static Reason NegativeQuantity(string quantity, Expr leading) => new Reason.BadArgument(
        quantity, Phrase.Of($"it would be {leading} for large N, and no state makes it negative"));

    public static Reason LockedAboveEnergy(Expr leading) => new Reason.BadArgument(
        "L", Phrase.Of($"it would be {leading} for large N, and no state locks more than its energy"));

    public static Reason PoleUpToConstant { get; } =
        new Reason.NoErrorBound("L", "what its leading pole leaves out is known up to a constant factor");

    public static Reason PoleNotLeading { get; } =
        new Reason.NotCovered("L", "what its leading pole leaves out is not smaller than the pole");

    private static Reason NoCells(Phrase why) =>
        new Reason.BadArgument(Cells, Phrase.Of($"no family of states is left; {why}"));

    private static Phrase Eigenvalue(Expr largest) => Phrase.Of($"the largest eigenvalue {largest}");

    private static Reason BadWeight(Expr weight, Phrase why) =>
        new Reason.BadArgument(Phrase.Of($"populations {weight:short}"), why);
}
