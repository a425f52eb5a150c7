using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

/// <summary>
/// From text to mathematics. The language is documented at <see cref="Expression"/>; nothing here throws.
/// </summary>
public static partial class Parse
{
    /// <summary>The longest text that is read.</summary>
    public const int MaxLength = 20_000;

    /// <summary>
    /// The expression a text stands for. Integers and decimals (exact: 0.1 is 1/10, 1e-3 is 1/1000), names of letters,
    /// digits and underscores, the constants pi, e and eulergamma; + - * / ^ (right-associative, tighter than a sign:
    /// -2^2 is -4), postfix ! and !! (n!! is the double factorial; factorials of factorials take brackets), brackets,
    /// and the functions sqrt, exp, log, gamma, loggamma, factorial, doublefactorial, binomial, harmonic, digamma, cos
    /// and sin. There is no implicit multiplication. Printed signs are read as what they stand for: a product dot,
    /// raised digits, a radical sign before an atom, Greek letters as their names. What cancels is gone:
    /// <see cref="Formula"/> also says where the text has a value.
    /// </summary>
    /// <returns>
    /// <see cref="Reason.Unparsable"/> where the text is not in the language; <see cref="Reason.TooLarge"/> when it
    /// is too long, nested too deep, or the numbers in it grow too large.
    /// </returns>
    public static Result<Expr> Expression(string text) => Formula(text).Select(formula => formula.Value);

    /// <summary>The expression a text stands for, and where it has a value as it is written.</summary>
    /// <returns>As for <see cref="Expression"/>.</returns>
    public static Result<Formula> Formula(string text) =>
        from start in Start(text)
        from sum in Grammar.Sum(start)
        from formula in sum.Rest.Here.Kind == TokenKind.End
            ? Result.Ok(new Formula(sum.Value, Written(sum.Rest)))
            : sum.Rest.ExpectedOperatorOr("the end of the expression")
        select formula;

    /// <summary>What is asked up to a place, in the order of reading.</summary>
    private static Seq<Requirement> Written(Cursor at) => at.Asked.Reverse().Distinct().ToSeq();

    private static Result<Cursor> Start(string text) =>
        text.Length > MaxLength
            ? ReadingRefusals.TooLong(text.Length, MaxLength)
        : string.IsNullOrWhiteSpace(text) ? ReadingRefusals.Empty(text)
        : Cursor.Start(text);
}
