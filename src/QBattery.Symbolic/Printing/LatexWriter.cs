using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Printing;

/// <summary>Writes a layout in LaTeX, as for mathematics mode.</summary>
internal static class LatexWriter
{
    /// <param name="Text">The LaTeX.</param>
    /// <param name="Level">How tightly it holds together.</param>
    /// <param name="Tall">Whether brackets around it must grow.</param>
    private readonly record struct Piece(string Text, Level Level, bool Tall = false);

    /// <summary>Where something stands: fractions are set with a slash in exponents and indices.</summary>
    private enum Place
    {
        Line,
        Script,
    }

    /// <summary>The LaTeX of a layout.</summary>
    public static string Write(Layout layout) => Pieces(layout, Place.Line).Text;

    /// <summary>Terms joined by the given plus and minus signs.</summary>
    public static string WriteSum(Seq<Layout> terms, string plus, string minus) =>
        Sum(terms, Place.Line, plus, minus).Text;

    private static Piece Pieces(Layout layout, Place place) => layout switch
    {
        Layout.Digits(var text) => new(text, Level.Atom),
        Layout.Name(var name) => new(Alphabet.Latex(name), Level.Atom),
        Layout.Letter(var constant) => new(Alphabet.Latex(constant), Level.Atom),
        Layout.Negative(var inner) => Within(Level.Product, inner, place) is var piece
            ? piece with { Text = "-" + piece.Text, Level = Level.Sum } : default,
        Layout.Sum(var terms) => Sum(terms, place, "+", "-"),
        Layout.Product(var factors) => Product(factors, place),
        Layout.Fraction(var above, var below) => Fraction(above, below, place),
        Layout.Radical(var index, var radicand) => Radical(index, Pieces(radicand, place)),
        Layout.Superscript(Layout.Call(var function, var arguments), var exponent)
            when LatexFunctions.IsOperator(function) =>
            Call(function, arguments, $"^{{{Script(exponent)}}}", place),
        Layout.Superscript(var b, var exponent) => Within(Level.Atom, b, place) is var piece
            ? piece with { Text = $"{piece.Text}^{{{Script(exponent)}}}", Level = Level.Power } : default,
        Layout.Call(var function, var arguments) => Call(function, arguments, "", place),
    };

    private static Piece Sum(Seq<Layout> terms, Place place, string plus, string minus)
    {
        var pieces = terms.Select((term, i) => term is Layout.Negative(var inner)
            ? (Sign: i > 0 ? minus : "-", Piece: Within(Level.Product, inner, place))
            : (Sign: i > 0 ? plus : "", Piece: Pieces(term, place))).ToList();
        return new(string.Concat(pieces.Select(p => p.Sign + p.Piece.Text)), Level.Sum, pieces.Any(p => p.Piece.Tall));
    }

    /// <summary>
    /// Factors side by side; a dot only before a digit, and a function without brackets only at the end.
    /// </summary>
    private static Piece Product(Seq<Layout> factors, Place place)
    {
        var pieces = factors.Select((factor, i) =>
            i < factors.Count - 1 && factor is Layout.Call(var function, var arguments)
                && LatexFunctions.IsOperator(function)
                ? Call(function, arguments, "", place, alwaysBrackets: true)
                : Within(Level.Power, factor, place)).ToList();
        var text = pieces.Skip(1).Aggregate(
            pieces[0].Text, (left, right) => left + Between(left, right.Text) + right.Text);
        return new(text, Level.Product, pieces.Any(piece => piece.Tall));
    }

    private static string Between(string left, string right) =>
        char.IsAsciiDigit(right[0]) ? @" \cdot "
        : right.StartsWith(@"\mathrm", StringComparison.Ordinal) || IsWord(left) ? @"\, " : " ";

    private static bool IsWord(string left) =>
        left.EndsWith('}') && left.LastIndexOf('{') is var open
        && left[..open].EndsWith(@"\mathrm", StringComparison.Ordinal);

    private static Piece Fraction(Layout above, Layout below, Place place) => place == Place.Line
        ? new($@"\frac{{{Write(above)}}}{{{Write(below)}}}", Level.Product, Tall: true)
        : new($"{Within(Level.Product, above, place).Text}/{Within(Level.Power, below, place).Text}", Level.Product);

    private static Piece Radical(int index, Piece radicand) => radicand with
    {
        Text = index == 2 ? $@"\sqrt{{{radicand.Text}}}" : $@"\sqrt[{index}]{{{radicand.Text}}}",
        Level = Level.Power,
    };

    private static Piece Call(
        Function function, Seq<Layout> arguments, string raised, Place place, bool alwaysBrackets = false) =>
        (function, arguments) switch
        {
            (Function.Factorial or Function.DoubleFactorial, [var n]) => Within(Level.Atom, n, place) is var piece
                ? piece with { Text = piece.Text + LatexFunctions.Name(function), Level = Level.Power } : default,
            (Function.Binomial, [var n, var k]) => new($@"\binom{{{Write(n)}}}{{{Write(k)}}}", Level.Atom, Tall: true),
            (Function.Harmonic, [var n]) => new($"H_{{{Script(n)}}}", Level.Atom),
            (_, [Layout.Name or Layout.Digits or Layout.Letter])
                when !alwaysBrackets && LatexFunctions.IsOperator(function) =>
                    Beside(LatexFunctions.Name(function) + raised, Pieces(arguments[0], place).Text),
            _ => Bracketed(Pieces(arguments[0], place)) is var piece
                ? piece with
                {
                    Text = LatexFunctions.Name(function) + raised + piece.Text,
                    Level = LatexFunctions.LevelOf(function),
                }
                : default,
        };

    private static Piece Beside(string function, string argument) =>
        new(function + (char.IsAsciiLetterOrDigit(argument[0]) ? " " : "") + argument, Level.Power);

    private static Piece Within(Level level, Layout layout, Place place) =>
        Pieces(layout, place) is var piece && piece.Level >= level ? piece : Bracketed(piece);

    private static Piece Bracketed(Piece piece) => piece with
    {
        Text = piece.Tall ? $@"\left({piece.Text}\right)" : $"({piece.Text})",
        Level = Level.Atom,
    };

    private static string Script(Layout layout) => Pieces(layout, Place.Script).Text;
}
