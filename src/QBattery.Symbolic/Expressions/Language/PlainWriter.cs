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
/// <param name="Name">How a symbol is shown.</param>
/// <param name="Letter">How a constant is shown.</param>
/// <param name="Call">How a function of written arguments is shown.</param>
internal sealed record PlainStyle(
    Func<string, string> Name, Func<NamedConstant, string> Letter, Func<Function, Seq<string>, string> Call)
{
    /// <summary>Between factors.</summary>
    public string Times { get; init; } = "*";

    /// <summary>Before an exponent.</summary>
    public string Power { get; init; } = "^";

    /// <summary>Whether factorials are written with marks behind their argument.</summary>
    public bool MarksFactorials { get; init; } = true;

    /// <summary>A short exponent in raised characters, or null where there are none.</summary>
    public Func<Layout, string?> Raised { get; init; } = _ => null;

    /// <summary>The radical sign before an atom; null where square roots are written as a function.</summary>
    public string? RadicalSign { get; init; }

    /// <summary>The square root of something written.</summary>
    public Func<string, string> Sqrt { get; init; } = radicand => $"sqrt({radicand})";

    /// <summary>e to the power of something written; null where it is written as a power.</summary>
    public Func<string, string>? Exp { get; init; } = exponent => $"exp({exponent})";

    /// <summary>A quotient of whole numbers, as a call that makes it exact; null where the slash is exact.</summary>
    public Func<string, string, string>? Quotient { get; init; }

    /// <summary>The expression language.</summary>
    public static PlainStyle Text { get; } =
        new(name => name, Vocabulary.NameOf, Calling(function => function.Name));

    /// <summary>For terminals.</summary>
    public static PlainStyle Unicode { get; } =
        new(Alphabet.Unicode, Alphabet.Unicode, Calling(function => function.Row.Unicode))
        {
            Times = "\u00B7", Raised = Alphabet.Raised, RadicalSign = "\u221A",
        };

    /// <summary>Calls with a name before round brackets.</summary>
    public static Func<Function, Seq<string>, string> Calling(Func<Function, string> name) =>
        (function, arguments) => $"{name(function)}({string.Join(",", arguments)})";
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
        Layout.Fraction(var above, var below) when Style.Quotient is { } quotient && IsWhole(above) && IsWhole(below) =>
            new(quotient(Write(above), Write(below)), Level.Atom),
        Layout.Fraction(var above, var below) =>
            new($"{Within(Level.Product, above)}/{Within(Level.Power, below)}", Level.Product),
        Layout.Radical(var index, var radicand) => Root(index, radicand),
        Layout.Superscript(Layout.Letter(NamedConstant.E), var exponent) when Style.Exp is { } exp =>
            new(exp(Write(exponent)), Level.Atom),
        Layout.Superscript(var b, var exponent) => Raise(b, exponent),
        Layout.Call(Function.Factorial, [var n]) when Style.MarksFactorials =>
            new(Within(Level.Atom, n) + "!", Level.Power),
        Layout.Call(Function.DoubleFactorial, [var n]) when Style.MarksFactorials =>
            new(Within(Level.Atom, n) + "!!", Level.Power),
        Layout.Call(var function, var arguments) =>
            new(Style.Call(function, arguments.Select(Write).ToSeq()), Level.Atom),
    };

    private string Within(Level level, Layout layout) =>
        Pieces(layout) is var piece && piece.Level >= level ? piece.Text : $"({piece.Text})";

    /// <summary>Whether something is made of whole numbers alone.</summary>
    private static bool IsWhole(Layout layout) => layout switch
    {
        Layout.Digits => true,
        Layout.Negative(var inner) => IsWhole(inner),
        Layout.Product(var factors) => factors.All(IsWhole),
        Layout.Superscript(var b, var exponent) => IsWhole(b) && IsWhole(exponent),
        Layout.Name or Layout.Letter or Layout.Sign or Layout.Sum or Layout.Fraction or Layout.Radical or Layout.Call =>
            false,
    };

    private Piece Raise(Layout @base, Layout exponent) => new(
        Within(Level.Atom, @base) + (Style.Raised(exponent) ?? Style.Power + Within(Level.Atom, exponent)),
        Level.Power);

    private Piece Root(int index, Layout radicand) => (index, Style.RadicalSign) switch
    {
        (2, null) => new(Style.Sqrt(Write(radicand)), Level.Atom),
        (2, var sign) => new(sign + Within(Level.Atom, radicand), Level.Power),
        _ => Raise(radicand, new Layout.Fraction(new Layout.Digits("1"), new Layout.Digits($"{index}"))),
    };
}
