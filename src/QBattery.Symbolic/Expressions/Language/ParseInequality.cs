using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

public static partial class Parse
{
    /// <summary>Two expressions with &lt;, &lt;=, &gt; or &gt;= between them: <c>1/(N+1) &lt;= 1/N</c>.</summary>
    /// <returns>
    /// The sides, and what the operations in both ask as they are written; <see cref="Reason.Unparsable"/> or
    /// <see cref="Reason.TooLarge"/>.
    /// </returns>
    public static Result<(Expr Left, OrderRelation Relation, Expr Right, Seq<Requirement> Written)> Inequality(string text) =>
        from start in Start(text)
        from sides in Grammar.Chain(start, Grammar.Sum, "", RelationSigns)
        from whole in sides.Rest.Here.Kind == TokenKind.End ? Result.Ok(sides)
            : sides.Rest.ExpectedOperatorOr("<, <=, > or >=")
        from two in whole.Parts.Count == 2
            ? Result.Ok(whole.Parts)
            : ReadingRefusals.OneInequality(text, whole.Parts[Math.Min(2, whole.Parts.Count - 1)].Position)
        select (two[0].Value, Relation(two[1].Operator)!.Value, two[1].Value, Written(whole.Rest));
}
