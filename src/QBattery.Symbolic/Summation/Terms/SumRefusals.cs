namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Why a sum is not answered, in words.</summary>
internal static class SumRefusals
{
    private const string Sum = "the sum", Solution = "a solution of the recurrence";

    public static Reason ReservedIndex(string name) =>
        new Reason.BadArgument(Phrase.Of($"the index '{name}'"), "it must be a free name");

    public static Reason IndexInLimit(string name) => new Reason.BadArgument(
        Phrase.Of($"the index {name}"), "it also occurs in a limit, where it would be a parameter");

    public static Reason AssumedIndex(string name) => new Reason.BadArgument(
        Phrase.Of($"the index {name}"), "nothing can be assumed of it: it runs through the integers of the range");

    public static Reason FractionalLimit(string what, Expr limit) =>
        new Reason.BadArgument(Phrase.Of($"{what} {limit:short}"), "it must be an integer");

    public static Reason ReversedLimits(SumProblem problem) =>
        new Reason.BadArgument(Range(problem), "the limits are reversed");

    public static Reason NeverWholeLimits(SumProblem problem, string name, int denominator) => new Reason.BadArgument(
        Range(problem),
        Phrase.Of($"the limits are integers for no {name} that is assumed possible; name the residue class, as in "
            + $"({name}-1)/2 for odd {name}, or write {name} = {denominator}*M"));

    public static Reason NoIntegersInLimits { get; } =
        new Reason.NotCovered(Sum, "no symbol that runs through integers was found in its limits");

    public static Reason UnevenLimits { get; } =
        new Reason.NotCovered(Sum, "its limits do not move by whole numbers of terms");

    public static Reason NoLength(string variable, int at) =>
        new Reason.NotCovered(Sum, Phrase.Of($"its length at {variable} = {at} is not a number"));

    public static Reason NoValueInside(Expr term, IReadOnlyDictionary<string, Rational> at) =>
        new Reason.BadArgument(term, Phrase.Of($"it has no value at {SumSamples.Text(at)}, inside the range"));

    public static Reason NoValueAsWritten(string place) => new Reason.BadArgument(
        "the sum as it is written", Phrase.Of($"it has no value at {place}, inside the range"));

    public static Reason OpenAsWritten(Requirement asked, string index) => new Reason.NotCovered(Sum, Phrase.Of(
        $"as it is written it has a value only if {asked}, which is not proved for every {index} of the range"));

    public static Reason ZeroTerm(Expr term) => new Reason.BadArgument(term, "the term is zero");

    public static Reason LongStep(Expr term, Rational step, int most) => new Reason.Undecided(
        term, Phrase.Of($"a factorial moves by {step} in one step, more than {most}"));

    public static Reason FarArguments(Expr term, int most) => new Reason.Undecided(term, Phrase.Of(
        $"factorials and harmonic numbers whose arguments differ by more than {most} are not compared"));

    public static Reason NotHypergeometric(Expr term, string variable) => new Reason.BadArgument(term, Phrase.Of(
        $"it is not hypergeometric in {variable}: the quotient of neighbouring terms is not rational"));

    public static Reason NotRational(Seq<string> variables) => new Reason.NotCovered(
        "the term", Phrase.Of($"its quotients are not rational in {string.Join(" and ", variables)}"));

    public static Reason FactorialPole(Expr product) =>
        new Reason.OutsideDomain(product, "a factorial of a negative integer is a pole");

    public static Reason Pole(Expr term, string symbol, Expr value) =>
        new Reason.OutsideDomain(term, Phrase.Of($"it has a pole where {symbol} is {value:short}"));

    public static Reason ZeroMeetsPole(Expr term, string symbol, Expr value) => new Reason.NotCovered(
        term, Phrase.Of($"zero meets a pole, or something has no value, where {symbol} is {value:short}"));

    public static Reason PoleAtAnEnd { get; } =
        new Reason.NotCovered(Sum, "its antidifference has a pole at an end of the range");

    public static Reason PoleInside { get; } =
        new Reason.NotCovered(Sum, "its antidifference may have a pole inside the range");

    public static Reason PoleOfCertificate { get; } =
        new Reason.NotCovered(Sum, "the certificate of its recurrence may have a pole inside the range");

    public static Reason NoDifference(Expr term, string index) => new Reason.NoClosedForm(
        Phrase.Of($"the sum of {term:short}"),
        Phrase.Of($"Gosper's algorithm proves that the term is no difference of a hypergeometric term in {index}"));

    public static Reason GosperNotFinished(Phrase why) =>
        new Reason.Undecided(Sum, Phrase.Of($"Gosper's algorithm was not carried to its end: {why}"));

    public static Reason NoRecurrence(Phrase gosper, string variable, int most, string open) =>
        new Reason.NoClosedForm(Sum, Phrase.Of(
            $"{gosper}, and creative telescoping finds no recurrence in {variable} of order up to {most}{open}"));

    public static Reason NonlinearFactors(string variable) => new Reason.NotCovered(
        "the solution of the recurrence", Phrase.Of($"its quotient has no linear factors in {variable}"));

    public static Reason NoPolynomials(string variable) => new Reason.BadArgument(
        "the coefficients", Phrase.Of($"they must be polynomials in {variable}, first and last not zero"));

    public static Reason LongRightSide(int most) => new Reason.TooLarge(
        "the right hand side", Phrase.Of($"it has more than {most} hypergeometric terms"));

    public static Reason OpenCombination { get; } =
        new Reason.Undecided(Sum, "whether a combination of the solutions has its values is not decided");

    public static Reason CubicRoot { get; } =
        new Reason.NotCovered(Solution, "it contains a root of a cubic or higher equation");

    public static Reason OpenSquareRoot(Expr discriminant) => new Reason.NotCovered(Solution, Phrase.Of(
        $"it contains the square root of {discriminant:short}, which is not positive or not proved so"));

    public static Reason RejectedProduct { get; } = new Reason.NotCovered("the product", "its certificate is rejected");

    public static Reason Rejected(string what) =>
        new Reason.NotCovered("the certificate", Phrase.Of($"it is rejected: {what} does not hold"));

    private static Phrase Range(SumProblem problem) => Phrase.Of($"from {problem.From:short} to {problem.To:short}");
}
