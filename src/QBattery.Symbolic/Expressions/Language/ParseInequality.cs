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
        Comparisons(text, RelationSigns, "<, <=, > or >=").Then(read => read.Sides is [(var left, { } relation, var right)]
            ? Result.Ok((left, relation, right, read.Written))
            : ReadingRefusals.OneInequality(text, read.Third));

    /// <summary>Expressions with &lt;, &lt;=, &gt;, &gt;= or = between them: <c>0 &lt;= x^N &lt;= x</c>.</summary>
    /// <returns>
    /// Neighbours two by two, the relation null where they are equal, and what all operations ask as they are written;
    /// <see cref="Reason.Unparsable"/> or <see cref="Reason.TooLarge"/>.
    /// </returns>
    public static Result<(Seq<(Expr Left, OrderRelation? Relation, Expr Right)> Sides, Seq<Requirement> Written)> Chain(
        string text) =>
        Comparisons(text, [.. RelationSigns, "="], "<, <=, >, >= or =").Select(read => (read.Sides, read.Written));

    private static Result<(Seq<(Expr Left, OrderRelation? Relation, Expr Right)> Sides, Seq<Requirement> Written, int Third)>
        Comparisons(string text, Seq<string> signs, string names) =>
        from start in Start(text)
        from sides in Grammar.Chain(start, Grammar.Sum, "", signs)
        from whole in sides.Rest.Here.Kind == TokenKind.End ? Result.Ok(sides) : sides.Rest.ExpectedOperatorOr(names)
        from parts in whole.Parts.Count > 1
            ? Result.Ok(whole.Parts)
            : ReadingRefusals.OneInequality(text, whole.Parts[0].Position)
        select (
            parts.Zip(parts.Skip(1), (left, right) => (left.Value, Relation(right.Operator), right.Value)).ToSeq(),
            Written(whole.Rest), parts[Math.Min(2, parts.Count - 1)].Position);
}
