namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Formulas on one line of text.</summary>
/// <param name="Of">How an expression is written, whose large variable is named.</param>
/// <param name="SumOf">How terms are written in their order, then a remainder.</param>
/// <param name="Mark">How a mark is written.</param>
internal sealed record PlainNotation(
    Func<Expr, string, string> Of, Func<IEnumerable<Expr>, string?, string, string> SumOf, Func<Mathematics.Mark, string> Mark)
{
    /// <summary>The expression language.</summary>
    public static PlainNotation Language { get; } = new(Print.Text, Print.TextSum, mark => mark.Plain);

    /// <summary>For a terminal that can show more than ASCII.</summary>
    public static PlainNotation Terminal { get; } = new(Print.Unicode, Print.UnicodeSum, mark => mark.Unicode);

    /// <summary>The notation of a style.</summary>
    public static PlainNotation For(TerminalStyle style) => style.Unicode ? Terminal : Language;

    /// <summary>A formula.</summary>
    public string Written(Mathematics formula) => formula switch
    {
        Mathematics.Value(var expr, var variable) => Of(expr, variable),
        Mathematics.Terms(var expansion) => SumOf(expansion.Parts, Order(expansion), expansion.Context.Variable),
        Mathematics.Summation(var index, var from, var to, var term) =>
            $"sum over {index} = {Of(from, "N")}..{Of(to, "N")} of {Of(term, "N")}",
        Mathematics.Numeral(var digits) => digits,
        Mathematics.Mark mark => Mark(mark),
        Mathematics.Row(var items) => string.Concat(items.Select(Written)),
        Mathematics.Chain(var left, var links) => Written(left) + string.Concat(links.Select(Linked)),
    };

    /// <summary>A formula on as many lines as its relations ask for, where it does not fit on one.</summary>
    public IEnumerable<string> Lines(Mathematics formula, int? width) =>
        formula is Mathematics.Chain(var left, var links) && Written(formula).Length > width
            ? links.Select((link, at) => (at == 0 ? Written(left) : new string(' ', Written(left).Length)) + Linked(link))
            : [Written(formula)];

    private string Linked((Mathematics Sign, Mathematics Right) link) => $" {Written(link.Sign)} {Written(link.Right)}";

    private string? Order(Expansion expansion) =>
        expansion.Growth is { } growth ? $"O({Of(growth, expansion.Context.Variable)})" : null;
}
