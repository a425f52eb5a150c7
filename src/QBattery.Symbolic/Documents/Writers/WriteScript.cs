using System.Globalization;
using QBattery.Symbolic.Printing.Systems;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>
/// The formulas and numbers of a result as a script for another system: each under the name that JSON has, those of objects
/// in objects with both names.
/// </summary>
internal static class WriteScript
{
    /// <summary>The lines: what is needed, the symbols, an assignment for each value.</summary>
    public static IEnumerable<string> Lines(Data data, AlgebraSystem system)
    {
        var named = Named(data, "").ToSeq();
        return
        [
            .. system.Preamble,
            .. system.Declaration is { } declaration ? Symbols(named).Select(declaration) : [],
            .. named.Select(value => Line(value, system)),
        ];
    }

    private static string Line(Field field, AlgebraSystem system) => Written(field.Value, system).Match(
        value => system.Assignment(system.Name(field.Name), value),
        reason => $"{system.Remark}{field.Name}: {reason.Sentence}");

    private static IEnumerable<string> Symbols(Seq<Field> named) => named
        .SelectMany(value => Formulas(value.Value)).SelectMany(expr => expr.Symbols).Distinct()
        .Order(StringComparer.Ordinal);

    private static IEnumerable<Expr> Formulas(Data data) => data switch
    {
        Data.Formula(var expr, _) => [expr],
        Data.Items(var items) => items.SelectMany(Formulas),
        Data.Fields(var fields) => fields.SelectMany(field => Formulas(field.Value)),
        Data.Nothing or Data.Truth or Data.Number or Data.Whole or Data.Decimal or Data.Text => [],
    };

    private static IEnumerable<Field> Named(Data data, string name) => data switch
    {
        Data.Fields(var fields) => fields.SelectMany(field => Named(field.Value, Joined(name, field.Name))),
        _ when IsMathematics(data) => [new(name, data)],
        _ => [],
    };

    /// <summary>terms of expansion as expansionTerms.</summary>
    private static string Joined(string outer, string inner) =>
        outer.Length == 0 ? inner : outer + char.ToUpperInvariant(inner[0]) + inner[1..];

    /// <summary>Whether all that is in a value are formulas and numbers, and there are some.</summary>
    private static bool IsMathematics(Data data) => data switch
    {
        Data.Formula or Data.Number or Data.Whole => true,
        Data.Items(var items) => items.Count > 0 && items.All(IsMathematics),
        Data.Fields(var fields) => fields.All(field => IsMathematics(field.Value)),
        Data.Nothing or Data.Truth or Data.Decimal or Data.Text => false,
    };

    /// <summary>A value; of an object in a list its values as a list.</summary>
    private static Result<string> Written(Data data, AlgebraSystem system) => data switch
    {
        Data.Formula(var expr, _) => system.Formed(expr),
        Data.Number(var value) => system.Decimal(value),
        Data.Whole(var value) => value.ToString(CultureInfo.InvariantCulture),
        Data.Items(var items) => List(items, system),
        Data.Fields(var fields) => List(fields.Map(field => field.Value), system),
        Data.Nothing or Data.Truth or Data.Decimal or Data.Text => throw new ArgumentException($"no mathematics: {data}"),
    };

    private static Result<string> List(Seq<Data> items, AlgebraSystem system) =>
        Result.All(items.Select(item => Written(item, system)))
            .Select(all => system.Brackets.Open + string.Join(", ", all) + system.Brackets.Close);
}
