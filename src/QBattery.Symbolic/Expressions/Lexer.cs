using QBattery.Symbolic.Core;

namespace QBattery.Symbolic.Expressions;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>An integer or a decimal.</summary>
    Number,

    /// <summary>A letter or underscore, then letters, digits and underscores.</summary>
    Name,

    /// <summary>An operator, bracket, comma or relation.</summary>
    Mark,

    /// <summary>A character that is no part of the language.</summary>
    Foreign,

    /// <summary>The end of the text.</summary>
    End,
}

/// <summary>A piece of the text, with its position counted from zero.</summary>
internal readonly record struct Token(TokenKind Kind, int Position, string Text)
{
    /// <summary>Whether this is a given operator, bracket, comma or relation.</summary>
    public bool Is(string mark) => Kind == TokenKind.Mark && Text == mark;
}

/// <summary>
/// Cuts a text into tokens. It never fails: the parser complains of foreign characters where it meets them.
/// </summary>
internal static class Lexer
{
    /// <summary>The tokens, ending in one of kind <see cref="TokenKind.End"/>.</summary>
    public static Seq<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var at = SkipSpace(text, 0); at < text.Length; at = SkipSpace(text, at + tokens[^1].Text.Length))
            tokens.Add(At(text, at));
        tokens.Add(new Token(TokenKind.End, text.Length, ""));
        return tokens.ToSeq();
    }

    private static Token At(string text, int at) => text[at] switch
    {
        var c when char.IsAsciiDigit(c) => Cut(TokenKind.Number, text, at, EndOfNumber(text, at)),
        var c when IsLetter(c) =>
            Cut(TokenKind.Name, text, at, EndWhere(text, at, n => !IsLetter(n) && !char.IsAsciiDigit(n))),
        '<' or '>' when at + 1 < text.Length && text[at + 1] == '=' => Cut(TokenKind.Mark, text, at, at + 2),
        '+' or '-' or '*' or '/' or '^' or '!' or '(' or ')' or ',' or '<' or '>' or '=' =>
            Cut(TokenKind.Mark, text, at, at + 1),
        _ => Cut(TokenKind.Foreign, text, at, at + 1),
    };

    private static Token Cut(TokenKind kind, string text, int from, int to) => new(kind, from, text[from..to]);

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c == '_';

    private static int SkipSpace(string text, int at) => EndWhere(text, at, c => !char.IsWhiteSpace(c));

    private static int EndWhere(string text, int from, Func<char, bool> stop)
    {
        var at = from;
        while (at < text.Length && !stop(text[at])) at++;
        return at;
    }

    /// <summary>
    /// Digits, and a decimal point with digits after it; a point without them is left over as foreign.
    /// </summary>
    private static int EndOfNumber(string text, int from)
    {
        var point = EndWhere(text, from, c => !char.IsAsciiDigit(c));
        return point + 1 < text.Length && text[point] == '.' && char.IsAsciiDigit(text[point + 1])
            ? EndWhere(text, point + 1, c => !char.IsAsciiDigit(c))
            : point;
    }
}
