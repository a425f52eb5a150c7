namespace QBattery.Symbolic.Asymptotics.Scale;

/// <summary>Why there is no expansion, or no bound on its error, in words.</summary>
internal static class ExpansionRefusals
{
    public static Reason OrderOutOfRange(int order, int most) =>
        new Reason.BadArgument(Phrase.Of($"order {order}"), Phrase.Of($"must be from 1 to {most}"));

    public static Reason BoundedVariable(string variable) => new Reason.BadArgument(
        Phrase.Of($"the assumption on {variable}"), "it must not be bounded from above, for it tends to infinity");

    public static Reason Cancels(Expr expr, int terms) => new Reason.Cancels(Phrase.Of($"{expr}"), terms);

    public static Reason ImproperCoefficient(Expr coefficient) => new Reason.NotCovered(
        Phrase.Of($"{coefficient}"), "it is a coefficient, and that it is a real number other than zero is not proved");

    public static Reason MayVanish(Expr quantity) =>
        new Reason.NotCovered(Phrase.Of($"{quantity}"), "it may be zero or undefined, and its sign is not proved");

    public static Reason NegativeForLarge(Expr quantity, string variable) => new Reason.OutsideDomain(
        Phrase.Of($"{quantity}"), Phrase.Of($"it is negative for large {variable}, and a logarithm or root of it is not real"));

    public static Reason ThroughPoles(Expr function) => new Reason.OutsideDomain(
        Phrase.Of($"{function}"), "its argument tends to -infinity, through or between poles");

    public static Reason BoundedArgument(Expr function) =>
        new Reason.NotCovered(Phrase.Of($"{function}"), "its argument does not tend to infinity");

    public static Reason NoBoundWithParameters(Expr expr) => new Reason.NoErrorBound(expr,
        "none is found that holds for all values of the parameters that are allowed; narrower intervals, as in "
        + "1/4<=q<=3/4, may help");

    public static Reason NoBoundFrom(Expr expr, int latest) =>
        new Reason.NoErrorBound(expr, Phrase.Of($"none is found that holds from N = {latest} on"));
}
