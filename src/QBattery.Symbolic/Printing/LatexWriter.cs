using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing;

/// <summary>Writes a layout in LaTeX, as for mathematics mode.</summary>
internal static class LatexWriter
{
    /// <param name="Text">The LaTeX.</param>
    /// <param name="Tall">Whether brackets around it must grow.</param>
    private readonly record struct Piece(string Text, bool Tall = false);

    /// <summary>Where something stands: fractions are set with a slash in exponents and indices.</summary>
    private enum Place
    {
        Line,
        Script,
    }

    /// <summary>The LaTeX of a layout.</summary>
    public static string Write(Layout layout) => Pieces(layout, Place.Line).Text;

    /// <summary>A term of a sum, with its sign apart.</summary>
    public static (string Sign, string Size) Term(Layout term) => term is Layout.Negative(var inner)
        ? ("-", Within(Level.Product, inner, Place.Line).Text)
        : ("+", Within(Level.Product, term, Place.Line).Text);

    /// <summary>Terms joined by the given plus and minus signs.</summary>
    public static string WriteSum(Seq<Layout> terms, string plus, string minus) =>
        Sum(terms, Place.Line, plus, minus).Text;

    /// <param name="layout">What is written.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isFollowed">
    /// Whether a factor or a slash comes after it, which a function without brackets would seem to take in.
    /// </param>
    private static Piece Pieces(Layout layout, Place place, bool isFollowed = false) => layout switch
    {
        Layout.Digits(var text) => new(text),
        Layout.Name(var name) => new(Alphabet.Latex(name)),
        Layout.Letter(var constant) => new(Alphabet.Latex(constant)),
        Layout.Sign(_, var latex) => new(latex),
        Layout.Negative(var inner) => Within(Level.Product, inner, place, isFollowed) is var piece
            ? piece with { Text = "-" + piece.Text } : default,
        Layout.Sum(var terms) => Sum(terms, place, "+", "-"),
        Layout.Product(var factors) => Product(factors, place, isFollowed),
        Layout.Fraction(var above, var below) => Fraction(above, below, place, isFollowed),
        Layout.Radical(var index, var radicand) => Radical(index, Pieces(radicand, place)),
        Layout.Superscript(Layout.Call(var function, var arguments), var exponent)
            when LatexFunctions.IsOperator(function) =>
            Call(function, arguments, $"^{{{Script(exponent)}}}", place, isFollowed),
        Layout.Superscript(var b, var exponent) => Within(Level.Atom, b, place) is var piece
            ? piece with { Text = $"{piece.Text}^{{{Script(exponent)}}}" } : default,
        Layout.Call(var function, var arguments) => Call(function, arguments, "", place, isFollowed),
    };

    private static Piece Sum(Seq<Layout> terms, Place place, string plus, string minus)
    {
        var pieces = Layout.Flat(terms).Select((term, i) => term is Layout.Negative(var inner)
            ? (Sign: i > 0 ? minus : "-", Piece: Within(Level.Product, inner, place))
            : (Sign: i > 0 ? plus : "", Piece: Within(Level.Product, term, place))).ToList();
        return new(string.Concat(pieces.Select(p => p.Sign + p.Piece.Text)), pieces.Any(p => p.Piece.Tall));
    }

    /// <summary>
    /// Factors side by side; a dot only before a digit and between brackets and a letter that also names a function; a
    /// function without brackets only at the end.
    /// </summary>
    private static Piece Product(Seq<Layout> factors, Place place, bool isFollowed)
    {
        var pieces = factors
            .Select((factor, i) => Within(Level.Power, factor, place, isFollowed || i < factors.Count - 1)).ToList();
        var text = pieces.Skip(1).Aggregate(
            pieces[0].Text, (left, right) => left + Between(left, right.Text) + right.Text);
        return new(text, pieces.Any(piece => piece.Tall));
    }

    private static string Between(string left, string right) =>
        char.IsAsciiDigit(right[0]) || (IsFunctionLetter(left) && IsBracket(right)) ? @" \cdot "
        : right.StartsWith(@"\mathrm", StringComparison.Ordinal) || IsWord(left) ? @"\, " : " ";

    private static bool IsFunctionLetter(string left) =>
        left.EndsWith(@"\Gamma", StringComparison.Ordinal) || left.EndsWith(@"\psi", StringComparison.Ordinal);

    private static bool IsBracket(string right) =>
        right.StartsWith('(') || right.StartsWith(@"\left(", StringComparison.Ordinal);

    private static bool IsWord(string left) =>
        left.EndsWith('}') && left.LastIndexOf('{') is var open
        && left[..open].EndsWith(@"\mathrm", StringComparison.Ordinal);

    private static Piece Fraction(Layout above, Layout below, Place place, bool isFollowed) => place == Place.Line
        ? new($@"\frac{{{Write(above)}}}{{{Write(below)}}}", Tall: true)
        : new($"{Within(Level.Product, above, place, true).Text}/{Within(Level.Power, below, place, isFollowed).Text}");

    private static Piece Radical(int index, Piece radicand) => radicand with
    {
        Text = index == 2 ? $@"\sqrt{{{radicand.Text}}}" : $@"\sqrt[{index}]{{{radicand.Text}}}",
    };

    private static Piece Call(
        Function function, Seq<Layout> arguments, string raised, Place place, bool isFollowed) =>
        (function, arguments) switch
        {
            (Function.Factorial or Function.DoubleFactorial, [var n]) => Within(Level.Atom, n, place) is var piece
                ? piece with { Text = piece.Text + LatexFunctions.Name(function) } : default,
            (Function.Binomial, [var n, var k]) => new($@"\binom{{{Write(n)}}}{{{Write(k)}}}", Tall: true),
            (Function.Harmonic, [var n]) => new($"H_{{{Script(n)}}}"),
            (_, [Layout.Name or Layout.Digits or Layout.Letter])
                when !isFollowed && LatexFunctions.IsOperator(function) =>
                    Beside(LatexFunctions.Name(function) + raised, Pieces(arguments[0], place).Text),
            _ => Bracketed(Pieces(arguments[0], place)) is var piece
                ? piece with { Text = LatexFunctions.Name(function) + raised + piece.Text }
                : default,
        };

    private static Piece Beside(string function, string argument) =>
        new(function + (char.IsAsciiLetterOrDigit(argument[0]) ? " " : "") + argument);

    private static Piece Within(Level level, Layout layout, Place place, bool isFollowed = false) =>
        LevelOf(layout) >= level ? Pieces(layout, place, isFollowed) : Bracketed(Pieces(layout, place));

    /// <summary>How tightly what is written of a layout holds together.</summary>
    private static Level LevelOf(Layout layout) => layout switch
    {
        Layout.Digits or Layout.Name or Layout.Letter => Level.Atom,
        Layout.Sign(_, var latex) => latex.Contains('^') ? Level.Power : Level.Atom,
        Layout.Negative or Layout.Sum => Level.Sum,
        Layout.Product or Layout.Fraction => Level.Product,
        Layout.Radical or Layout.Superscript => Level.Power,
        Layout.Call(var function, _) => LatexFunctions.LevelOf(function),
    };

    private static Piece Bracketed(Piece piece) =>
        piece with { Text = piece.Tall ? $@"\left({piece.Text}\right)" : $"({piece.Text})" };

    private static string Script(Layout layout) => Pieces(layout, Place.Script).Text;
}
