using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

/// <summary>From mathematics to text.</summary>
public static class Print
{
    private static readonly PlainWriter Language = new(PlainStyle.Text);

    private static readonly PlainWriter Terminal = new(PlainStyle.Unicode);

    /// <summary>
    /// The expression language: 2/(N+1), sqrt(2*pi*N), exp(-N^2). <see cref="Parse.Expression"/> reads it back as the
    /// same expression, unless it is longer or deeper than that reads or a symbol in it is no free name of the
    /// language.
    /// </summary>
    public static string Text(Expr expr, string variable = "N") => Language.Write(Arrange.Expression(expr, variable));

    /// <summary>The expression language, cut in the middle to about the given length: for messages.</summary>
    public static string Short(Expr expr, int length = 80) =>
        Text(expr) is var text && text.Length > length ? $"{text[..(length / 2)]}...{text[^(length / 2)..]}" : text;

    /// <summary>Terms in the given order, then a remainder such as "O(N^(-3))": 2/N - 2/N^2 + O(N^(-3)).</summary>
    public static string TextSum(IEnumerable<Expr> terms, string? remainder, string variable = "N") =>
        WithRemainder(Language.WriteSum(Arranged(terms, variable), " + ", " - "), remainder);

    /// <summary>One line for a terminal: 2/N², √(2·π·N), exp(-c·N²). Not meant to be read back.</summary>
    public static string Unicode(Expr expr, string variable = "N") =>
        Terminal.Write(Arrange.Expression(expr, variable));

    /// <summary>Terms in the given order, then a remainder, for a terminal.</summary>
    public static string UnicodeSum(IEnumerable<Expr> terms, string? remainder, string variable = "N") =>
        WithRemainder(Terminal.WriteSum(Arranged(terms, variable), " + ", " - "), remainder);

    internal static Seq<Layout> Arranged(IEnumerable<Expr> terms, string variable) =>
        terms.Select(term => Arrange.Expression(term, variable)).ToSeq();

    internal static string WithRemainder(string sum, string? remainder) => (sum, remainder) switch
    {
        ("", null) => "0",
        ("", { } rest) => rest,
        (_, null) => sum,
        (_, { } rest) => $"{sum} + {rest}",
    };
}
