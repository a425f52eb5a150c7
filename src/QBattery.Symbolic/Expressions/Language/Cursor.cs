using System.Collections.Immutable;

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>A place in a tokenised text, the depth of nesting there, and the work spent on numbers so far.</summary>
internal readonly record struct Cursor(string Text, Seq<Token> Tokens, int Index, int Depth, long Work)
{
    /// <summary>Brackets, signs, powers and factorials may be nested this deep.</summary>
    public const int MaxDepth = 200;

    /// <summary>The work allowed for a text, in bits of long numbers over all intermediate results.</summary>
    private const long MaxWork = 1 << 20;

    /// <summary>What handling a term costs, and up to how many bits of its coefficient are free.</summary>
    private const int CostOfTerm = 4, FreeBits = 128;

    /// <summary>
    /// Looking for perfect powers in a root costs this many times the bits, of which few are searched.
    /// </summary>
    private const int CostOfRoot = 64, SearchedBits = 4096;

    /// <summary>The beginning of a text.</summary>
    public static Cursor Start(string text) => new(text, Lexer.Tokens(text), 0, 0, 0);

    /// <summary>What the operations read so far ask of their operands, the last first.</summary>
    public ImmutableStack<Requirement> Asked { get; init; } = [];

    /// <summary>The words of the language.</summary>
    public Dialect Dialect { get; init; } = Dialect.Own;

    /// <summary>The same place after an operation has been read, as the smart constructors write it.</summary>
    public Cursor Asking(Expr operation) => this with
    {
        Asked = Build.Factors(operation).Select(Requirement.Of).OfType<Requirement>()
            .Aggregate(Asked, (all, one) => all.Push(one)),
    };

    /// <summary>The token here.</summary>
    public Token Here => Tokens[Index];

    /// <summary>The place after the token here; the end stays the end.</summary>
    public Cursor Next => this with { Index = Math.Min(Index + 1, Tokens.Count - 1) };

    /// <summary>Whether a given mark stands here.</summary>
    public bool At(string mark) => Here.Is(mark);

    /// <summary>The same place, one level further in.</summary>
    public Result<Cursor> Deeper() => Depth < MaxDepth ? this with { Depth = Depth + 1 } : TooDeep;

    /// <summary>The complaint about nesting.</summary>
    public static Reason TooDeep { get; } = ReadingRefusals.TooDeep(MaxDepth);

    /// <summary>The same place after expressions were handled.</summary>
    public Result<Cursor> Spend(IEnumerable<Expr> handled)
    {
        var work = Work + handled.SelectMany(expr => Build.Terms(expr)).Sum(Cost);
        return work <= MaxWork ? this with { Work = work } : ReadingRefusals.TooMuchWork;
    }

    /// <summary>What should stand here; a foreign character is answered with what to write for it.</summary>
    public Reason Expected(string what) => new Reason.Unparsable(Text, Here.Position,
        (Here.Kind == TokenKind.Foreign ? Dialect.Instead(Here.Text) : null) ?? what);

    /// <summary>The complaint about what follows a complete operand.</summary>
    public Reason ExpectedOperatorOr(string closing) => Here switch
    {
        { Kind: TokenKind.Number or TokenKind.Name } or { Kind: TokenKind.Mark, Text: "(" } =>
            Expected($"an operator such as * or ^ before \"{Here.Text}\"; multiplication must be written with *"),
        _ => Expected($"an operator or {closing}"),
    };

    private static long Cost(Expr term) => CostOfTerm + Build.Factors(term).Sum(factor => factor switch
    {
        Expr.Number(var value) => Math.Max(0, value.BitSize - FreeBits),
        Expr.Power(Expr.Number(var b), Expr.Number) when b.BitSize > FreeBits =>
            CostOfRoot * Math.Min(b.BitSize, SearchedBits),
        _ => 0,
    });
}

/// <summary>An expression that was read, how deep it is nested, and the place after it.</summary>
internal readonly record struct Parsed(Expr Value, int Height, Cursor Rest);
