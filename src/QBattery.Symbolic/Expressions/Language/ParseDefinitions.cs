using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

public static partial class Parse
{
    /// <summary>Values given to names, separated by commas: <c>eps=c/N^2, x=1/2</c>.</summary>
    /// <returns>
    /// <see cref="Reason.Unparsable"/>, <see cref="Reason.TooLarge"/>, or <see cref="Reason.BadArgument"/> for a name
    /// that is given twice.
    /// </returns>
    public static Result<IReadOnlyDictionary<string, Expr>> Definitions(string text) => Formulas(text)
        .Select(all => (IReadOnlyDictionary<string, Expr>)all.ToDictionary(item => item.Key, item => item.Value.Value));

    /// <summary>The same values, and where they have one as they are written.</summary>
    /// <returns>As for <see cref="Definitions"/>.</returns>
    public static Result<IReadOnlyDictionary<string, Formula>> Formulas(string text) =>
        from list in List(text, Definition)
        from values in Distinct(list)
        select values;

    /// <summary>Rational values given to names: <c>N=100, q=2/5</c>.</summary>
    /// <returns>
    /// As for <see cref="Definitions"/>; <see cref="Reason.BadArgument"/> also for a value that is not rational.
    /// </returns>
    public static Result<IReadOnlyDictionary<string, Rational>> Point(string text) =>
        from values in Formulas(text)
        from numbers in Result.All(values.Select(RationalValue))
        select (IReadOnlyDictionary<string, Rational>)numbers.ToDictionary();

    private static Result<KeyValuePair<string, Rational>> RationalValue(KeyValuePair<string, Formula> definition) =>
        definition.Value is { Value: Expr.Number(var value), LeftBehind: [] }
            ? KeyValuePair.Create(definition.Key, value)
            : ReadingRefusals.NoRational(definition.Key);

    private static Result<((string Name, Formula Value) Item, Cursor After)> Definition(Cursor at) =>
        from name in at.Here.Kind == TokenKind.Name && Vocabulary.IsFree(at.Here.Text)
            ? Result.Ok(at.Here.Text)
            : at.Expected("a name that is neither a function nor a constant")
        from start in at.Next.At("=") ? Result.Ok(at.Next.Next) : at.Next.Expected($"= after {name}")
        from value in Grammar.Sum(start with { Asked = [] })
        select ((name, new Formula(value.Value, Written(value.Rest))), value.Rest);

    private static Result<IReadOnlyDictionary<string, Formula>> Distinct(Seq<(string Name, Formula Value)> list) =>
        list.GroupBy(item => item.Name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? ReadingRefusals.SetTwice(twice.Key)
            : list.ToDictionary(item => item.Name, item => item.Value);
}
