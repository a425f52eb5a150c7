using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Expressions.Operators;

namespace QBattery.Symbolic;

public static partial class Parse
{
    /// <summary>
    /// The operator a text stands for: Jx Jy Jz Jp Jm of the cells, a and ad of the cavity, the identity I and the
    /// imaginary unit i, with * between factors, integer powers, sums, brackets, and coefficients in the language of
    /// <see cref="Expression"/>, as in <c>ad*a + Jz + 2*lambda/sqrt(N)*(a+ad)*Jx</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="parameters">The names a coefficient may contain; any name if not given.</param>
    /// <returns>
    /// <see cref="Reason.Unparsable"/> where the text is not in the language or a name stands for nothing, with the
    /// place; <see cref="Reason.TooLarge"/> as for expressions.
    /// </returns>
    public static Result<Operator> Operator(string text, IEnumerable<string>? parameters = null) =>
        from start in Start(text)
        from known in parameters is not null && OperatorWords.Unknown(start, parameters.ToSeq()) is { } unknown
            ? Result.Fail<bool>(unknown)
            : true
        from sum in OperatorGrammar.Sum(start)
        from whole in sum.Rest.Here.Kind == TokenKind.End
            ? Result.Ok(sum.Value)
            : sum.Rest.ExpectedOperatorOr("the end of the operator")
        select whole;
}
