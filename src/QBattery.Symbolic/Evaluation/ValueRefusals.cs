using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Evaluation;

/// <summary>Why there is no value, or none that is decided, in words.</summary>
internal static class ValueRefusals
{
    /// <summary>A symbol whose value is not given.</summary>
    public static Reason NotGiven(string name) => new Reason.BadArgument(name, "no value is given for it");

    public static Reason DigitsOutOfRange(int most) => new Reason.BadArgument("digits", Phrase.Of($"from 1 to {most}"));

    public static Reason TooManyDigits(int digits) =>
        new Reason.TooLarge("the number of digits", Phrase.Of($"{digits} would take too long"));

    public static Reason DigitsUndecided(int digits) => new Reason.TooLarge(
        "the number of digits", Phrase.Of($"{digits} are not decided at the highest working precision"));

    public static Reason PartsUndecided(Expr expr) => new Reason.NotCovered(expr,
        "the highest working precision does not tell whether all its parts are defined and within the range of numbers");

    public static Reason ZeroUndecided(Expr expr, string most) =>
        new Reason.NotCovered(expr, Phrase.Of($"its size is below {most}, and that it is zero is not proved"));

    public static Reason BeyondRange(Expr expr) => new Reason.TooLarge(expr, "its binary exponent is beyond 2^48");

    public static Reason TooNearToZero(Expr expr) => new Reason.TooSmall(expr, "its size is below 2^(-2^47)");

    public static Reason NegativeBase(Expr power) => new Reason.OutsideDomain(
        power, "a negative number has no real power with an exponent that is not an integer");

    public static Reason PowerOfZero(Expr power) => power == Build.Undefined
        ? new Reason.DivisionByZero("a denominator")
        : new Reason.OutsideDomain(power, "it divides by zero");

    /// <summary>An operation that has no value at a point.</summary>
    public static Reason Violated(Requirement asked) =>
        new Reason.OutsideDomain("the expression", PrintRequirement.Violated(asked));

    public static Reason ViolatedForLarge(string variable, Requirement asked) => new Reason.OutsideDomain(
        "the expression", Phrase.Of($"for large {variable}, {PrintRequirement.Violated(asked)}"));

    /// <summary>An operation of which it is open whether it has a value at a point.</summary>
    public static Reason NotDecided(Requirement asked) =>
        new Reason.NotCovered("the expression", Phrase.Of($"it has a value only if {asked}, which is not decided"));

    /// <summary>The same for large N.</summary>
    public static Reason NotProved(Requirement asked) =>
        new Reason.NotCovered("the expression", Phrase.Of($"it has a value only if {asked}, which is not proved"));
}
