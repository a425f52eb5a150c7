using QBattery.Cli.Terminal;
using QBattery.Symbolic;
using QBattery.Symbolic.Printing;

namespace QBattery.Cli.Reports;

/// <summary>How formulas are written.</summary>
/// <param name="Of">An expression, whose large variable is named.</param>
/// <param name="SumOf">Terms in their order, then a remainder.</param>
/// <param name="OrderOf">O(...) of a growth.</param>
internal sealed record Notation(
    Func<Expr, string, string> Of,
    Func<IEnumerable<Expr>, string?, string, string> SumOf,
    Func<Expr, string, string> OrderOf)
{
    /// <summary>The expression language.</summary>
    public static Notation Language { get; } =
        new(Print.Text, Print.TextSum, (growth, variable) => $"O({Print.Text(growth, variable)})");

    /// <summary>For a terminal that can show more than ASCII.</summary>
    public static Notation Terminal { get; } =
        new(Print.Unicode, Print.UnicodeSum, (growth, variable) => $"O({Print.Unicode(growth, variable)})");

    /// <summary>LaTeX for mathematics mode.</summary>
    public static Notation Latex { get; } = new(Typeset.Latex, Typeset.LatexSum, TypesetExpansion.Order);

    /// <summary>The notation of a style.</summary>
    public static Notation For(TerminalStyle style) => style.Unicode ? Terminal : Language;

    /// <summary>An expression in N.</summary>
    public string Formula(Expr expr) => Of(expr, "N");

    /// <summary>An expansion, with the order of its remainder unless it is exact.</summary>
    public string Sum(Expanded result) => SumOf(result.Expansion.Parts, Order(result), result.Variable);

    private string? Order(Expanded result) => result.Growth is { } growth ? OrderOf(growth, result.Variable) : null;
}
