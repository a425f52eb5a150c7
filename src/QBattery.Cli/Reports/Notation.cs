using QBattery.Cli.Terminal;
using QBattery.Symbolic;

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
    public static Notation Latex { get; } = new(Typeset.Latex, Typeset.LatexSum, LatexOrder);

    /// <summary>The notation of a style.</summary>
    public static Notation For(TerminalStyle style) => style.Unicode ? Terminal : Language;

    /// <summary>An expression in N.</summary>
    public string Formula(Expr expr) => Of(expr, "N");

    /// <summary>An expansion, with the order of its remainder unless it is exact.</summary>
    public string Sum(Expanded result) => SumOf(result.Terms, Order(result), result.Variable);

    /// <summary>An expansion in LaTeX, with the bound of its remainder where one is proved.</summary>
    public static string BoundedSum(Expanded result)
    {
        var variable = Typeset.Latex(Build.Symbol(result.Variable), result.Variable);
        if (result.Bound is not var (constant, from)) return Latex.Sum(result) + Places(result, variable);
        var error = $@"\varepsilon_{{{variable}}}";
        var bound = Typeset.Latex(constant * result.Growth!, result.Variable);
        return Typeset.LatexSum(result.Terms, error, result.Variable) + $@", \quad |{error}| \le {bound} \quad ({variable} \ge {from})"
            + Places(result, variable);
    }

    /// <summary>Where the function has a value as it was written, if that is not everywhere.</summary>
    private static string Places(Expanded result, string variable) => string.Concat(
        result.Estimate.Where.Select(asked => TypesetRequirement.Latex(asked))
            .Prepend(result.Estimate.From is { } from ? $@"{variable} \ge {from}" : "")
            .Where(place => place.Length > 0).Select(place => $@" \quad ({place})"));

    private string? Order(Expanded result) => result.Growth is { } growth ? OrderOf(growth, result.Variable) : null;

    /// <summary>Powers as \mathcal{O}(N^{-7}), everything else in brackets that grow.</summary>
    private static string LatexOrder(Expr growth, string variable) =>
        growth is Expr.Power(Expr.Symbol(var name), Expr.Number(var exponent)) && name == variable
            ? $@"\mathcal{{O}}({Typeset.Latex(Build.Symbol(variable), variable)}^{{{exponent}}})"
            : $@"\mathcal{{O}}\left({Typeset.Latex(growth, variable)}\right)";
}
