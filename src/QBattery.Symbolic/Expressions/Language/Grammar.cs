namespace QBattery.Symbolic.Expressions.Language;

/// <summary>
/// The grammar of the expression language, one function for each rule:
/// <code>
/// sum     = ["-"] product { ("+" | "-") product }
/// product = signed { ("*" | "/") signed }
/// signed  = "-" signed | power
/// power   = ( postfix | "√" atom ) [ "^" signed | raised ]
/// postfix = atom [ "!" | "!!" ]
/// atom    = number | name | function "(" sum { "," sum } ")" | "(" sum ")"
/// </code>
/// Sums and products are built at once from all their operands, so that long ones take linear time.
/// </summary>
internal static class Grammar
{
    private const string Operand = "a number, a name, a function or an opening bracket";

    /// <summary>Operands, each with the operator before it and the position where it begins.</summary>
    public sealed record Operands(Seq<(string Operator, Expr Value, int Position)> Parts, int Height, Cursor Rest);

    /// <summary>The sum that begins here.</summary>
    public static Result<Parsed> Sum(Cursor at) =>
        from operands in Chain(at.At("-") ? at.Next : at, Product, at.At("-") ? "-" : "+", ["+", "-"])
        from built in Fold(operands, (op, value) => op == "-" ? -value : value, Build.Sum)
        select built;

    private static Result<Parsed> Product(Cursor at) =>
        from operands in Chain(at, Signed, "*", ["*", "/"])
        from built in Fold(Dividing(operands), Divided, Build.Product)
        select built;

    private static Expr Divided(string op, Expr value) => op == "/" ? Build.Power(value, Build.Number(-1)) : value;

    /// <summary>The same operands with what the divisions by them ask, which their product may no longer show.</summary>
    private static Operands Dividing(Operands operands) => operands with
    {
        Rest = operands.Parts.Where(part => part.Operator == "/")
            .Aggregate(operands.Rest, (rest, part) => rest.Asking(Divided("/", part.Value))),
    };

    private static Result<Parsed> Signed(Cursor at) => !at.At("-") ? Power(at) :
        from operand in Inside(at.Next, Signed)
        from built in Make(operand.Rest, operand.Height, [operand.Value], () => -operand.Value)
        select built;

    /// <summary>What begins here without the exponent that may follow.</summary>
    internal static Result<Parsed> Primary(Cursor at) => at.At(Glyphs.Root) ? Root(at.Next) : Postfix(at);

    private static Result<Parsed> Power(Cursor at) => Primary(at).Then(@base => @base.Rest.Here switch
        {
            { Kind: TokenKind.Raised, Text: var digits } => Raised(@base, Number(@base.Rest, digits)),
            { Kind: TokenKind.Mark, Text: "^" } => Raised(@base, Inside(@base.Rest.Next, Signed)),
            _ => @base,
        });

    private static Result<Parsed> Raised(Parsed @base, Result<Parsed> exponent) =>
        from power in exponent
        from built in Make(power.Rest, Math.Max(@base.Height, power.Height) + 1, [@base.Value, power.Value],
            () => Build.Power(@base.Value, power.Value))
        select built;

    /// <summary>The root of what stands right after the sign; an exponent after that could belong to either.</summary>
    private static Result<Parsed> Root(Cursor at) =>
        from operand in Atom(at)
        from built in Make(operand.Rest, operand.Height + 1, [operand.Value], () => Build.Sqrt(operand.Value))
        from whole in built.Rest.At("^") || Factorial(built.Rest) is not null || built.Rest.Here.Kind == TokenKind.Raised
            ? built.Rest.Expected("brackets, as in \u221A(x^2) or (\u221Ax)^2")
            : Result.Ok(built)
        select whole;

    /// <summary>n!! is the double factorial, never (n!)!.</summary>
    private static Result<Parsed> Postfix(Cursor at) => Atom(at).Then(operand =>
        Factorial(operand.Rest) is not { } function ? operand
        : from built in Make(operand.Rest.Next, operand.Height + 1, [operand.Value],
              () => Build.Apply(function, operand.Value))
          from whole in Factorial(built.Rest) is null
              ? Result.Ok(built)
              : built.Rest.Expected("an operator; factorials of factorials take brackets, as in (n!)!")
          select whole);

    private static Function? Factorial(Cursor at) =>
        at.At("!") ? Function.Factorial : at.At("!!") ? Function.DoubleFactorial : null;

    private static Result<Parsed> Atom(Cursor at) => at.Here switch
    {
        { Kind: TokenKind.Number, Text: var digits } => Number(at, digits),
        { Kind: TokenKind.Name, Text: var name } when at.Dialect.Function(name) is { } called =>
            Call(at, name, called),
        { Kind: TokenKind.Name, Text: var name } when at.Next.At("(") => at.Next.Expected(NoFunction(name)),
        { Kind: TokenKind.Name, Text: var name } =>
            new Parsed(Vocabulary.Constant(name) ?? Build.Symbol(name), 0, at.Next),
        { Kind: TokenKind.Mark, Text: "(" } => Bracket(at),
        { Kind: TokenKind.Mark, Text: "*" } => at.Expected($"{Operand} (a power is written with ^)"),
        _ => at.Expected(Operand),
    };

    private static Result<Parsed> Number(Cursor at, string digits) => Rationals.ParseDecimal(digits) is { } value
        ? Make(at.Next, 0, [], () => Build.Number(value))
        : digits.Contains('e', StringComparison.OrdinalIgnoreCase)
            ? ReadingRefusals.TooLargePower(digits)
            : at.Expected(Operand);

    private static string NoFunction(string name) => Vocabulary.Suggestion(name) is { } meant
        ? $"an operator, since {name} is not a function (did you mean {meant}?)"
        : $"an operator, since {name} is not a function; multiplication must be written with *";

    private static Result<Parsed> Bracket(Cursor at) =>
        from inner in Inside(at.Next, Sum)
        from rest in Close(inner.Rest, $"a closing bracket for the one at position {at.Here.Position + 1}")
        select inner with { Rest = rest };

    private static Result<Parsed> Call(Cursor at, string name, Callable called) => !at.Next.At("(")
        ? at.Next.Expected($"an opening bracket after the function {name}")
        : from deeper in at.Next.Next.Deeper()
          from operands in Chain(deeper, Sum, ",", [","])
          from rest in Close(operands, name, called.Arities)
          let arguments = operands.Parts.Select(part => part.Value).ToSeq()
          from built in Make(
              rest with { Depth = at.Depth }, operands.Height + 1, arguments, () => called.Build(arguments))
          select built;

    private static Result<Cursor> Close(Operands arguments, string name, Seq<int> arities) =>
        arities.Contains(arguments.Parts.Count)
            ? Close(arguments.Rest, $"a closing bracket after the argument of {name}")
        : arguments.Rest.Expected(
            $"{string.Join(" or ", arities)} argument{(arities is [1] ? "" : "s")} of {name}, "
            + $"not {arguments.Parts.Count}");

    private static Result<Cursor> Close(Cursor at, string closing) =>
        at.At(")") ? at.Next : at.ExpectedOperatorOr(closing);

    /// <summary>A rule applied one level further in.</summary>
    private static Result<Parsed> Inside(Cursor at, Func<Cursor, Result<Parsed>> rule) =>
        from deeper in at.Deeper()
        from inner in rule(deeper)
        select inner with { Height = inner.Height + 1, Rest = inner.Rest with { Depth = at.Depth } };

    /// <summary>Operands with operators between them, as many as there are.</summary>
    public static Result<Operands> Chain(
        Cursor at, Func<Cursor, Result<Parsed>> operand, string first, Seq<string> operators)
    {
        var (parts, height, op) = (new List<(string, Expr, int)>(), 0, first);
        while (true)
        {
            var next = operand(at);
            if (next is not Result<Parsed>.Ok(var (value, inner, rest))) return ((Result<Parsed>.Fail)next).Reason;
            parts.Add((op, value, at.Here.Position));
            (height, op) = (Math.Max(height, inner), rest.Here.Text);
            if (!operators.Any(rest.At)) return new Operands(parts.ToSeq(), height, rest);
            at = rest.Next;
        }
    }

    private static Result<Parsed> Fold(
        Operands operands, Func<string, Expr, Expr> apply, Func<IEnumerable<Expr>, Expr> build) =>
        operands.Parts is [("+" or "*", var only, _)]
            ? new Parsed(only, operands.Height, operands.Rest)
            : Make(operands.Rest, operands.Height, operands.Parts.Select(part => part.Value), () => build(
                operands.Parts.Select(part => apply(part.Operator, part.Value))));

    /// <summary>
    /// An expression made of operands; the size of the numbers in them and in the result is accounted for.
    /// </summary>
    private static Result<Parsed> Make(Cursor rest, int height, IEnumerable<Expr> operands, Func<Expr> build) =>
        height > Cursor.MaxDepth ? Cursor.TooDeep :
        from before in rest.Spend(operands)
        let value = build()
        from after in before.Asking(value).Spend([value])
        select new Parsed(value, height, after);
}
