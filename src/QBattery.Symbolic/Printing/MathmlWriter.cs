using System.Net;
using System.Text.RegularExpressions;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing;

/// <summary>Writes a layout in MathML, as the inside of a math element.</summary>
internal static partial class MathmlWriter
{
    private const string Times = "<mo>\u22C5</mo>", Apply = "<mo>\u2061</mo>", Beside = "<mo>\u2062</mo>",
        Slash = "<mo lspace=\"0\" rspace=\"0\">/</mo>";

    /// <summary>The MathML of a layout.</summary>
    public static string Write(Layout layout) => layout switch
    {
        Layout.Digits(var text) => $"<mn>{text}</mn>",
        Layout.Name(var name) => Name(name),
        Layout.Letter(var constant) => constant == NamedConstant.EulerGamma
            ? "<msub><mi>\u03B3</mi><mi mathvariant=\"normal\">E</mi></msub>" : $"<mi>{Alphabet.Unicode(constant)}</mi>",
        Layout.Sign(var text, _) => Name(text),
        Layout.Negative(var inner) => Row("<mo form=\"prefix\">\u2212</mo>" + Within(Level.Product, inner)),
        Layout.Sum(var terms) => Row(string.Concat(Layout.Flat(terms).Select(Term))),
        Layout.Product(var factors) => Row(Product(factors)),
        Layout.Fraction(var above, var below) => $"<mfrac>{Write(above)}{Write(below)}</mfrac>",
        Layout.Radical(2, var radicand) => $"<msqrt>{Write(radicand)}</msqrt>",
        Layout.Radical(var index, var radicand) => $"<mroot>{Write(radicand)}<mn>{index}</mn></mroot>",
        Layout.Superscript(var b, var exponent) => $"<msup>{Within(Level.Atom, b)}{Script(exponent)}</msup>",
        Layout.Call(var function, var arguments) => Row(Call(function, arguments)),
    };

    /// <summary>A term of a sum after others, with its sign.</summary>
    public static string Term(Layout term, int at) => term is Layout.Negative(var inner)
        ? $"<mo form=\"{(at == 0 ? "prefix" : "infix")}\">\u2212</mo>{Within(Level.Product, inner)}"
        : (at == 0 ? "" : "<mo form=\"infix\">+</mo>") + Within(Level.Product, term);

    /// <summary>A text of letters, digits and signs, each what it is.</summary>
    public static string Text(string text) => string.Concat(Tokens().Matches(text).Select(token => token.Value switch
    {
        var word when char.IsLetter(word[0]) => Name(word),
        var number when char.IsAsciiDigit(number[0]) => $"<mn>{number}</mn>",
        "(" or ")" or "[" or "]" or "|" => Bracket(token.Value),
        "-" => "<mo>\u2212</mo>",
        "~" => "<mo>\u223C</mo>",
        "<=" => "<mo>\u2264</mo>",
        ">=" => "<mo>\u2265</mo>",
        "..." or "\u2026" => "<mi>\u2026</mi>",
        "/" => Slash,
        "*" => Times,
        var sign when string.IsNullOrWhiteSpace(sign) => sign.Length > 1 ? "<mspace width=\"2em\"/>" : "",
        var sign => $"<mo>{WebUtility.HtmlEncode(sign)}</mo>",
    }));

    private static string Name(string name) => Alphabet.Unicode(name) is var shown && Stem().Match(shown) is { Success: true } match
        ? $"<msub>{Letters(match.Groups[1].Value)}{Index(match.Groups[2].Value.TrimStart('_'))}</msub>"
        : Letters(shown);

    private static string Index(string text) => char.IsAsciiDigit(text[0]) ? $"<mn>{text}</mn>" : Letters(text);

    private static string Letters(string text) =>
        text.Length == 1 ? $"<mi>{text}</mi>" : $"<mi mathvariant=\"normal\">{WebUtility.HtmlEncode(text)}</mi>";

    /// <summary>A fraction in an exponent is set with a slash.</summary>
    private static string Script(Layout layout) => layout switch
    {
        Layout.Fraction(var above, var below) => Row(Within(Level.Product, above) + Slash + Within(Level.Power, below)),
        Layout.Negative(Layout.Fraction fraction) => Row($"<mo form=\"prefix\">\u2212</mo>{Script(fraction)}"),
        _ => Write(layout),
    };

    private static string Product(Seq<Layout> factors) => string.Concat(factors.Select((factor, at) =>
        (at == 0 ? "" : IsNumber(factor) ? Times : Beside) + Within(Level.Power, factor)));

    private static bool IsNumber(Layout factor) =>
        factor is Layout.Digits or Layout.Superscript(Layout.Digits, _) or Layout.Fraction(Layout.Digits, _);

    private static string Call(Function function, Seq<Layout> arguments) => (function, arguments) switch
    {
        (Function.Factorial or Function.DoubleFactorial, [var n]) =>
            $"{Within(Level.Atom, n)}<mo form=\"postfix\">{LatexFunctions.Name(function)}</mo>",
        (Function.Binomial, [var n, var k]) =>
            $"<mo>(</mo><mfrac linethickness=\"0\">{Write(n)}{Write(k)}</mfrac><mo>)</mo>",
        (Function.Harmonic, [var n]) => $"<msub><mi>H</mi>{Write(n)}</msub>",
        _ => $"<mi>{function.Row.Unicode}</mi>{Apply}{Bracketed(Write(arguments[0]))}",
    };

    private static string Within(Level level, Layout layout) =>
        LatexWriter.LevelOf(layout) >= level ? Write(layout) : Row(Bracketed(Write(layout)));

    private static string Bracketed(string inner) => inner.Contains("<mfrac", StringComparison.Ordinal)
        ? $"<mo>(</mo>{inner}<mo>)</mo>"
        : $"{Bracket("(")}{inner}{Bracket(")")}";

    /// <summary>A bracket that keeps its size.</summary>
    private static string Bracket(string sign) => $"<mo stretchy=\"false\">{sign}</mo>";

    private static string Row(string inner) => $"<mrow>{inner}</mrow>";

    [GeneratedRegex(@"[\p{L}]+(_[A-Za-z0-9]+)?|[0-9]+(\.[0-9]+)?|\s+|<=|>=|\.\.\.|.")]
    private static partial Regex Tokens();

    [GeneratedRegex("^([^_0-9]+)(_[A-Za-z0-9]+|[0-9]+)$")]
    private static partial Regex Stem();
}
