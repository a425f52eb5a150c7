using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

public static partial class Parse
{
    private static readonly Seq<string> RelationSigns = OrderRelations.All.Map(relation => relation.Sign);

    /// <summary>
    /// Assumptions separated by commas: <c>0&lt;q&lt;1</c>, <c>b&gt;3</c>, <c>1&lt;=N</c>, <c>N even</c>, <c>N odd</c>,
    /// <c>N integer</c>. Bounds are rational numbers in the expression language; an empty text assumes nothing. The
    /// printed sign for "is not" leaves out a value at the end of an interval.
    /// </summary>
    /// <returns>
    /// <see cref="Reason.Unparsable"/>, <see cref="Reason.TooLarge"/>, or <see cref="Reason.BadArgument"/> when no
    /// value of a symbol satisfies all that is assumed of it.
    /// </returns>
    public static Result<Assumptions> Assumptions(string text) => string.IsNullOrWhiteSpace(text)
        ? QBattery.Symbolic.Assumptions.None
        : List(text, Clause).Then(clauses => clauses.OrderBy(clause => clause.Except is not null)
            .Aggregate(Result.Ok(QBattery.Symbolic.Assumptions.None),
                (known, clause) => known.Then(all => Add(all, clause))));

    /// <summary>What one clause says of a name: where it lies, or one value that it does not have.</summary>
    private sealed record Said(string Name, Domain Domain, Rational? Except = null);

    private static Result<Assumptions> Add(Assumptions known, Said said) => said.Except is not { } value
        ? Add(known, said.Name, said.Domain)
        : from domain in known.Of(said.Name).Without(value) is { } rest
              ? Result.Ok(rest)
              : ReadingRefusals.LeftOutInside(said.Name, value)
          from all in Add(known, said.Name, domain)
          select all;

    private static Result<Assumptions> Add(Assumptions known, string name, Domain domain) =>
        known.With(name, domain) is var more && more.Of(name).IsEmpty
            ? ReadingRefusals.Contradiction(name)
            : more;

    /// <summary>What a rule reads, as often as it is found between commas, up to the end of the text.</summary>
    private static Result<Seq<T>> List<T>(string text, Func<Cursor, Result<(T Item, Cursor After)>> rule)
    {
        var items = new List<T>();
        for (var at = Start(text); ; at = at.Select(cursor => cursor.Next))
        {
            var read = at.Then(rule);
            if (read is not Result<(T, Cursor)>.Ok(var (item, rest))) return ((Result<(T, Cursor)>.Fail)read).Reason;
            items.Add(item);
            at = rest;
            if (rest.Here.Kind == TokenKind.End) return items.ToSeq();
            if (!rest.At(",")) return rest.ExpectedOperatorOr("a comma");
        }
    }

    private static Result<(Said Item, Cursor After)> Clause(Cursor at) =>
        from sides in Grammar.Chain(at, Grammar.Sum, "", [.. RelationSigns, Glyphs.NotEqual])
        from clause in sides.Parts is [var only] ? Property(only.Value, sides.Rest) : Bounds(sides)
        select clause;

    /// <summary>"N even": the name has been read.</summary>
    private static Result<(Said, Cursor)> Property(Expr subject, Cursor at) =>
        subject is not Expr.Symbol(var name) ? at.Expected("<, <=, > or >=")
        : Integrality(at.Here.Text) is not { } integrality ? at.Expected("<, <=, >, >=, even, odd or integer")
        : (new Said(name, new(Interval.Everything, integrality)), at.Next);

    private static Integrality? Integrality(string word) => word switch
    {
        "even" => QBattery.Symbolic.Integrality.Even,
        "odd" => QBattery.Symbolic.Integrality.Odd,
        "integer" => QBattery.Symbolic.Integrality.Integer,
        _ => null,
    };

    /// <summary>"q&lt;1", "0&lt;q" or "0&lt;q&lt;1": the sides have been read.</summary>
    private static Result<(Said, Cursor)> Bounds(Grammar.Operands sides) => sides.Parts switch
    {
        _ when sides.Rest.Asked.Any(asked => asked.Operands.All(operand => operand is Expr.Number)) =>
            ReadingRefusals.BoundWithoutValue,
        [(_, Expr.Symbol(var name), _), (Glyphs.NotEqual, Expr.Number(var value), _)] =>
            (new Said(name, Domain.Real, value), sides.Rest),
        [(_, Expr.Symbol(var name), _), (var sign, Expr.Number(var bound), _)] when Relation(sign) is { } relation =>
            Known(name, Side(relation, bound), sides),
        [(_, Expr.Number(var bound), _), (var sign, Expr.Symbol(var name), _)] when Relation(sign) is { } relation =>
            Known(name, Side(relation.Mirrored, bound), sides),
        [(_, Expr.Number(var first), _), (var left, Expr.Symbol(var name), _), (var right, Expr.Number(var second), _)]
            when (Relation(left), Relation(right)) is ({ } low, { } high) && low.IsUpward == high.IsUpward =>
            Known(name, Side(low.Mirrored, first).Intersect(Side(high, second)), sides),
        _ => Complaint(sides),
    };

    private static Result<(Said, Cursor)> Known(string name, Interval interval, Grammar.Operands sides) =>
        (new Said(name, new(interval, QBattery.Symbolic.Integrality.Real)), sides.Rest);

    private static Interval Side(OrderRelation relation, Rational bound) =>
        new Endpoint(bound, !relation.IsStrict) is var end && relation.IsUpward
            ? new Interval(null, end)
            : new Interval(end, null);

    private static OrderRelation? Relation(string sign) =>
        OrderRelations.All.Where(relation => relation.Sign == sign).Select(relation => (OrderRelation?)relation).FirstOrDefault();

    private static Reason Complaint(Grammar.Operands sides)
    {
        var names = sides.Parts.Where(part => part.Value is Expr.Symbol).ToList();
        var wrong = sides.Parts.FirstOrDefault(part => part.Value is not (Expr.Symbol or Expr.Number), sides.Parts[0]);
        var (position, expected) = (names.Count, sides.Parts.Count) switch
        {
            _ when wrong.Value is not (Expr.Symbol or Expr.Number) => (wrong.Position, "a name or a rational number"),
            (0, _) => (wrong.Position, "the name of a variable or parameter"),
            ( > 1, _) => (names[1].Position, "a rational number, not a second name"),
            (_, > 3) => (sides.Parts[3].Position, "at most two bounds"),
            _ => (sides.Parts[1].Position, "one name between two bounds in the same direction, as in 0<q<1"),
        };
        return new Reason.Unparsable(sides.Rest.Text, position, expected);
    }
}
