using System.Text.RegularExpressions;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing.Systems.AngouriMath;

/// <summary>
/// Cuts AngouriMath's text into the tokens of our grammar, with the operators that it leaves out: 2x is 2*x and x2 is
/// x^2. What has no meaning here is foreign.
/// </summary>
internal static partial class AngouriLexer
{
    /// <summary>The tokens, ending in one of kind <see cref="TokenKind.End"/>.</summary>
    public static Seq<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        foreach (Match match in Piece.Matches(text))
            if (!match.Groups["space"].Success) Add(tokens, Read(match, text));
        tokens.Add(new(TokenKind.End, text.Length, "", text.Length));
        return tokens.ToSeq();
    }

    private static Token Read(Match match, string text) => match switch
    {
        _ when match.Groups["number"].Success => Token(TokenKind.Number, match, Number(match)),
        _ when match.Groups["mark"].Success => Token(TokenKind.Mark, match, match.Value),
        _ when match.Groups["name"].Success && IsKnown(match, text) => Token(TokenKind.Name, match, match.Value),
        _ => Token(TokenKind.Foreign, match, match.Value),
    };

    private static Token Token(TokenKind kind, Match match, string text) =>
        new(kind, match.Index, text, match.Index + match.Length);

    /// <summary>A function has its bracket right behind it; other names are those of variables and constants.</summary>
    private static bool IsKnown(Match name, string text) => IsCalled(name.Index + name.Length, name.Value, text)
        ? AngouriWords.Dialect.Function(name.Value) is not null
        : name.Value is "e" or "pi" || AngouriNames.IsFree(name.Value);

    private static bool IsCalled(int end, string name, string text) =>
        end < text.Length && text[end] == '(' && AngouriWords.IsFunction(name);

    /// <summary>.5 and 5. have digits on one side of the point only.</summary>
    private static string Number(Match match) =>
        (match.Groups["whole"].Value is { Length: > 0 } whole ? whole : "0")
        + (match.Groups["part"].Value is { Length: > 0 } part ? "." + part : "") + match.Groups["power"].Value;

    private static void Add(List<Token> tokens, Token token)
    {
        var before = tokens is [.., var last] ? last : new(TokenKind.Mark, 0, "(", 0);
        if (Omitted(before, token) is { } mark) tokens.Add(new(TokenKind.Mark, token.Position, mark, token.Position));
        if (!(token.Is("+") && IsOperator(before))) tokens.Add(token);
    }

    private static string? Omitted(Token before, Token token) => (EndsOperand(before), token.Kind) switch
    {
        (false, _) => null,
        (true, TokenKind.Number) => "^",
        (true, TokenKind.Name) => "*",
        _ => token.Is("(") && AngouriWords.Dialect.Function(before.Text) is null ? "*" : null,
    };

    private static bool EndsOperand(Token token) => token.Kind is TokenKind.Number or TokenKind.Name || token.Is(")");

    /// <summary>Whether a plus sign after it is a sign of its operand.</summary>
    private static bool IsOperator(Token token) => token.Kind == TokenKind.Mark && !token.Is(")") && !token.Is("!");

    [GeneratedRegex(
        @"(?<space>\s+|//[^\r\n]*\r?\n|/\*.*?\*/)"
        + @"|(?<number>((?<whole>[0-9]+)(\.(?<part>[0-9]*))?|\.(?<part>[0-9]+))(?<power>[eE][+-]?[0-9]+)?(?!i))"
        + @"|(?<imaginary>([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?i)"
        + @"|(?<name>[A-Za-z]+(_[A-Za-z0-9]+)?)|(?<mark>[-+*/^!(),])|(?<foreign>.)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece { get; }
}
