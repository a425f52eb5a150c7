using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Printing.Systems.AngouriMath;

namespace QBattery.Symbolic;

public static partial class Parse
{
    /// <summary>
    /// The expression that a text in AngouriMath's syntax stands for, as AngouriMath 1.4 reads it: a^b^c is a^(b^c), 2x
    /// is 2*x, x2 is x^2, log(x) has base 10, gamma(x) is (x-1)!. AngouriMath's own printer leaves out brackets that
    /// its reader needs: it prints (x^2)^3 as x ^ 2 ^ 3.
    /// </summary>
    /// <returns>
    /// As for <see cref="Expression"/>; <see cref="Reason.Unparsable"/> also for what has no meaning here: sets, the
    /// imaginary unit, functions and names that this language does not have.
    /// </returns>
    public static Result<Expr> AngouriMath(string text) =>
        from start in Start(text)
        from sum in Grammar.Sum(new Cursor(text, AngouriLexer.Tokens(text), 0, 0, 0) { Dialect = AngouriWords.Dialect })
        from value in sum.Rest.Here.Kind == TokenKind.End
            ? Result.Ok(sum.Value)
            : sum.Rest.ExpectedOperatorOr("the end of the expression")
        select value;
}
