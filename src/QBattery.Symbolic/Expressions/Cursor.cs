using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Expressions;

/// <summary>A place in a tokenised text, the depth of nesting there, and the work spent on numbers so far.</summary>
internal readonly record struct Cursor(string Text, Seq<Token> Tokens, int Index, int Depth, long Work)
{
    /// <summary>Brackets, signs, powers and factorials may be nested this deep.</summary>
    public const int MaxDepth = 200;

    /// <summary>Numbers that do not fit a machine word may add up to this many bits over all intermediate results.</summary>
    private const long MaxWork = 1 << 20;

    private const int FreeBits = 128;

    /// <summary>The beginning of a text.</summary>
    public static Cursor Start(string text) => new(text, Lexer.Tokens(text), 0, 0, 0);

    /// <summary>The token here.</summary>
    public Token Here => Tokens[Index];

    /// <summary>The place after the token here; the end stays the end.</summary>
    public Cursor Next => this with { Index = Math.Min(Index + 1, Tokens.Count - 1) };

    /// <summary>Whether a given mark stands here.</summary>
    public bool At(string mark) => Here.Is(mark);

    /// <summary>The same place, one level further in.</summary>
    public Result<Cursor> Deeper() => Depth < MaxDepth ? this with { Depth = Depth + 1 } : TooDeep;

    /// <summary>The complaint about nesting.</summary>
    public static Reason TooDeep { get; } = new Reason.TooLarge(
        "the expression", $"brackets, signs, powers and factorials may be nested {MaxDepth} deep");

    /// <summary>The same place after numbers of the given size were handled.</summary>
    public Result<Cursor> Spend(IEnumerable<Expr> numbers)
    {
        var work = Work + numbers.SelectMany(number => Build.Terms(number)).Sum(Bits);
        return work <= MaxWork
            ? this with { Work = work }
            : new Reason.TooLarge("a number in the expression", $"the numbers in it may have {MaxWork} bits together");
    }

    /// <summary>What should stand here; a foreign character is answered with what to write for it.</summary>
    public Reason Expected(string what) => new Reason.Unparsable(Text, Here.Position,
        (Here.Kind == TokenKind.Foreign ? Vocabulary.Instead(Here.Text) : null) ?? what);

    /// <summary>The complaint about what follows a complete operand.</summary>
    public Reason ExpectedOperatorOr(string closing) => Here switch
    {
        { Kind: TokenKind.Number or TokenKind.Name } or { Kind: TokenKind.Mark, Text: "(" } =>
            Expected($"an operator such as * or ^ before \"{Here.Text}\"; multiplication must be written with *"),
        _ => Expected($"an operator or {closing}"),
    };

    private static long Bits(Expr term) => Math.Max(0, Build.SplitCoefficient(term).Coefficient.BitSize - FreeBits);
}

/// <summary>An expression that was read, how deep it is nested, and the place after it.</summary>
internal readonly record struct Parsed(Expr Value, int Height, Cursor Rest);
