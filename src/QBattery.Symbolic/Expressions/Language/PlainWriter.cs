namespace QBattery.Symbolic.Expressions.Language;

/// <summary>
/// How tightly a piece of text holds together; it needs brackets where something tighter is asked for.
/// </summary>
internal enum Level
{
    /// <summary>A sum, or anything with a minus sign in front.</summary>
    Sum,

    /// <summary>A product or a quotient.</summary>
    Product,

    /// <summary>A power, root or factorial.</summary>
    Power,

    /// <summary>A name, a number, a function with its brackets.</summary>
    Atom,
}

/// <summary>What differs between the notations written on one line.</summary>
/// <param name="Times">Between factors.</param>
/// <param name="Name">How a symbol is shown.</param>
/// <param name="Letter">How a constant is shown.</param>
/// <param name="FunctionName">How a function is called.</param>
/// <param name="Raised">A short exponent in raised characters, or null where there are none.</param>
/// <param name="Root">The radical sign before an atom; null writes sqrt(...).</param>
internal sealed record PlainStyle(
    string Times, Func<string, string> Name, Func<NamedConstant, string> Letter, Func<Function, string> FunctionName,
    Func<Layout, string?> Raised, string? Root)
{
    /// <summary>The expression language.</summary>
    public static PlainStyle Text { get; } = new(
        "*", name => name, Vocabulary.NameOf, function => function.Name, _ => null, null);

    /// <summary>For terminals.</summary>
    public static PlainStyle Unicode { get; } = new(
        "\u00B7", Alphabet.Unicode, Alphabet.Unicode, function => function.Row.Unicode, Alphabet.Raised, "\u221A");
}

/// <summary>Writes a layout on one line.</summary>
internal sealed record PlainWriter(PlainStyle Style)
{
    private readonly record struct Piece(string Text, Level Level);

    /// <summary>The text of a layout.</summary>
    public string Write(Layout layout) => Pieces(layout).Text;

    /// <summary>Terms joined by the given plus and minus signs.</summary>
    public string WriteSum(Seq<Layout> terms, string plus, string minus) =>
        string.Concat(Layout.Flat(terms).Select((term, i) => term is Layout.Negative(var inner)
            ? (i > 0 ? minus : "-") + Within(Level.Product, inner)
            : (i > 0 ? plus : "") + Within(Level.Product, term)));

    private Piece Pieces(Layout layout) => layout switch
    {
        Layout.Digits(var text) => new(text, Level.Atom),
        Layout.Name(var name) => new(Style.Name(name), Level.Atom),
        Layout.Letter(var constant) => new(Style.Letter(constant), Level.Atom),
        Layout.Sign(var text, _) => new(text, Level.Atom),
        Layout.Negative(var inner) => new("-" + Within(Level.Product, inner), Level.Sum),
        Layout.Sum(var terms) => new(WriteSum(terms, "+", "-"), Level.Sum),
        Layout.Product(var factors) =>
            new(string.Join(Style.Times, factors.Select(f => Within(Level.Power, f))), Level.Product),
        Layout.Fraction(var above, var below) =>
            new($"{Within(Level.Product, above)}/{Within(Level.Power, below)}", Level.Product),
        Layout.Radical(var index, var radicand) => Root(index, radicand),
        Layout.Superscript(Layout.Letter(NamedConstant.E), var exponent) => new($"exp({Write(exponent)})", Level.Atom),
        Layout.Superscript(var b, var exponent) => Raise(b, exponent),
        Layout.Call(Function.Factorial, [var n]) => new(Within(Level.Atom, n) + "!", Level.Power),
        Layout.Call(Function.DoubleFactorial, [var n]) => new(Within(Level.Atom, n) + "!!", Level.Power),
        Layout.Call(var function, var arguments) =>
            new($"{Style.FunctionName(function)}({string.Join(",", arguments.Select(Write))})", Level.Atom),
    };

    private string Within(Level level, Layout layout) =>
        Pieces(layout) is var piece && piece.Level >= level ? piece.Text : $"({piece.Text})";

    private Piece Raise(Layout @base, Layout exponent) => new(
        Within(Level.Atom, @base) + (Style.Raised(exponent) ?? "^" + Within(Level.Atom, exponent)), Level.Power);

    private Piece Root(int index, Layout radicand) => (index, Style.Root) switch
    {
        (2, null) => new($"sqrt({Write(radicand)})", Level.Atom),
        (2, var sign) => new(sign + Within(Level.Atom, radicand), Level.Power),
        _ => Raise(radicand, new Layout.Fraction(new Layout.Digits("1"), new Layout.Digits($"{index}"))),
    };
}
