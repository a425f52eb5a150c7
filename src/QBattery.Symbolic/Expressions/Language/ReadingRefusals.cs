namespace QBattery.Symbolic.Expressions.Language;

/// <summary>What reading a text refuses, beside signs in wrong places, in words.</summary>
internal static class ReadingRefusals
{
    public static Reason TooDeep(int most) =>
        new Reason.TooLarge("the expression", Phrase.Of($"brackets, signs, powers and factorials may be nested {most} deep"));

    public static Reason TooMuchWork { get; } =
        new Reason.TooLarge("the expression", "multiplying out the numbers in it takes too much work");

    public static Reason TooLong(int length, int most) =>
        new Reason.TooLarge("the text", Phrase.Of($"{length} characters; at most {most} are read"));

    public static Reason TooLargePower(string digits) =>
        new Reason.TooLarge(digits, Phrase.Of($"powers of ten are read up to {Rationals.LargestTenPower}"));

    public static Reason Empty(string text) => new Reason.Unparsable(text, 0, "an expression, not an empty text");

    public static Reason OneInequality(string text, int position) =>
        new Reason.Unparsable(text, position, "one inequality, as in 1/(N+1) <= 1/N");

    public static Reason NoRational(string name) => new Reason.BadArgument(name, "its value must be a rational number");

    public static Reason SetTwice(string name) => new Reason.BadArgument(name, "it is given more than one value");

    public static Reason BoundWithoutValue { get; } = new Reason.BadArgument("a bound", "it has no value");

    public static Reason LeftOutInside(string name, Rational value) => new Reason.BadArgument(
        Phrase.Of($"{name} {Glyphs.NotEqual} {value}"),
        Phrase.Of($"values are left out at the end of an interval only; say on which side, as in {name}>{value}"));

    public static Reason Contradiction(string name) =>
        new Reason.BadArgument(name, Phrase.Of($"no value of {name} satisfies all that is assumed of it"));
}
