using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Expressions.Operators;

/// <summary>An operator that was read, and the place after it.</summary>
internal readonly record struct ReadOperator(Operator Value, Cursor Rest);

/// <summary>
/// The grammar of operators, on the tokens of the expression language, whose formulas are the coefficients:
/// <code>
/// sum     = ["-"] product { ("+" | "-") product }
/// product = signed { ("*" | "/") signed }
/// signed  = "-" signed | power
/// power   = primary [ "^" signed | raised ]
/// primary = operator | "i" | "(" sum ")" | primary of the expression language
/// </code>
/// What is divided by is a number; an exponent of an operator is a whole number.
/// </summary>
internal static class OperatorGrammar
{
    /// <summary>The sum that begins here.</summary>
    public static Result<ReadOperator> Sum(Cursor at) =>
        from first in at.At("-") ? Product(at.Next).Select(Negated) : Product(at)
        from all in More(first, ["+", "-"], Product, (sum, mark, next) =>
            mark == "-" ? sum.Value - next.Value : sum.Value + next.Value)
        select all;

    private static Result<ReadOperator> Product(Cursor at) =>
        from first in Signed(at)
        from all in More(first, ["*", "/"], Signed, (product, mark, next) =>
            mark == "*" ? product.Value * next.Value : Divided(product, next.Value))
        select all;

    private static Result<ReadOperator> Signed(Cursor at) =>
        at.At("-") ? Inside(at.Next, Signed).Select(Negated) : Power(at);

    private static ReadOperator Negated(ReadOperator read) => read with { Value = -read.Value };

    private static Result<Operator> Divided(ReadOperator product, Operator by) => by is Operator.Scalar number
        ? Result.Ok(product.Value * Scalars.Reciprocal(number))
        : product.Rest.Next.Expected("a number to divide by: operators are multiplied only");

    /// <summary>Operands with operators between them, joined from the left.</summary>
    private static Result<ReadOperator> More(
        ReadOperator first, Seq<string> marks, Func<Cursor, Result<ReadOperator>> operand,
        Func<ReadOperator, string, ReadOperator, Result<Operator>> combine)
    {
        var read = first;
        while (marks.Any(read.Rest.At))
        {
            var next = from right in operand(read.Rest.Next)
                       from joined in combine(read, read.Rest.Here.Text, right)
                       from rest in right.Rest.Spend(Coefficients(joined))
                       select new ReadOperator(joined, rest);
            if (next is not Result<ReadOperator>.Ok(var longer)) return next;
            read = longer;
        }
        return read;
    }

    private static IEnumerable<Expr> Coefficients(Operator value) => value switch
    {
        Operator.Scalar(var re, var im) => [re, im],
        Operator.Product([Operator.Scalar(var re, var im), ..]) => [re, im],
        _ => [],
    };

    private static Result<ReadOperator> Power(Cursor at) => Primary(at).Then(@base => @base.Rest.Here switch
    {
        { Kind: TokenKind.Raised, Text: var digits } => Raised(
            @base, new ReadOperator(Parse.Expression(digits).OrThrow(), @base.Rest.Next)),
        { Kind: TokenKind.Mark, Text: "^" } => Inside(@base.Rest.Next, Signed).Then(power => Raised(@base, power)),
        _ => @base,
    });

    private static Result<ReadOperator> Raised(ReadOperator @base, ReadOperator power) => (@base.Value, power.Value) switch
    {
        (Operator.Scalar(var number, Expr.Number({ IsZero: true })), Operator.Scalar(var exponent, Expr.Number({ IsZero: true }))) =>
            from rest in power.Rest.Asking(Build.Power(number, exponent)).Spend([Build.Power(number, exponent)])
            select new ReadOperator(Scalars.Real(Build.Power(number, exponent)), rest),
        (var value, Operator.Scalar(Expr.Number({ IsInteger: true } n), Expr.Number({ IsZero: true })))
            when n.Sign >= 0 && n <= BuildOperator.MaxExponent =>
            new ReadOperator(BuildOperator.Power(value, (int)n.Numerator), power.Rest),
        _ => @base.Rest.Next.Expected(
            $"a whole number from 0 to {BuildOperator.MaxExponent}: operators and i have no other exponents, and are none"),
    };

    private static Result<ReadOperator> Primary(Cursor at)
    {
        if (IsReserved(at.Here))
            return new ReadOperator(OperatorWords.Of(at.Here.Text), at.Next);
        if (Reserved(at) is not { } inner)
            return Grammar.Primary(at).Select(read => new ReadOperator(Scalars.Real(read.Value), read.Rest));
        return at.At("(") ? Bracket(at) : inner.Expected(inner.Here.Text == "i"
            ? "a real number: functions have real arguments; exp(i*x) is cos(x)+i*sin(x)"
            : "a number: operators stand in no function");
    }

    private static Result<ReadOperator> Bracket(Cursor at) =>
        from inner in Inside(at.Next, Sum)
        from rest in inner.Rest.At(")")
            ? Result.Ok(inner.Rest.Next)
            : inner.Rest.ExpectedOperatorOr($"a closing bracket for the one at position {at.Here.Position + 1}")
        select inner with { Rest = rest };

    private static Result<ReadOperator> Inside(Cursor at, Func<Cursor, Result<ReadOperator>> rule) =>
        from deeper in at.Deeper()
        from inner in rule(deeper)
        select inner with { Rest = inner.Rest with { Depth = at.Depth } };

    /// <summary>The first reserved name in the operand that begins here; null for none.</summary>
    private static Cursor? Reserved(Cursor at)
    {
        var first = at.At(Glyphs.Root) ? at.Next : at;
        var open = first.Here.Kind == TokenKind.Name && first.Next.At("(") ? first.Next : first;
        return Enumerable.Range(open.Index, End(open) - open.Index).Where(index => IsReserved(at.Tokens[index]))
            .Select(index => (Cursor?)(at with { Index = index })).FirstOrDefault();
    }

    /// <summary>The index after a token, or after the bracket that closes it.</summary>
    private static int End(Cursor at)
    {
        var (index, depth) = (at.Index, 0);
        do depth += at.Tokens[index].Is("(") ? 1 : at.Tokens[index].Is(")") ? -1 : 0;
        while (++index < at.Tokens.Count && depth > 0);
        return index;
    }

    private static bool IsReserved(Token token) => token.Kind == TokenKind.Name && OperatorWords.IsReserved(token.Text);
}
