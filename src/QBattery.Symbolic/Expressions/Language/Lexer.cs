namespace QBattery.Symbolic.Expressions.Language;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>An integer or a decimal, with a power of ten or without: 12, 0.5, 1e-3.</summary>
    Number,

    /// <summary>A letter or underscore, then letters, digits and underscores.</summary>
    Name,

    /// <summary>An operator, bracket, comma or relation.</summary>
    Mark,

    /// <summary>An integer in raised digits, an exponent.</summary>
    Raised,

    /// <summary>A character that is no part of the language.</summary>
    Foreign,

    /// <summary>The end of the text.</summary>
    End,
}

/// <summary>A piece of the text, with its position counted from zero.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">What it says, in ASCII unless it is foreign or a mark that ASCII does not have.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, int Position, string Text, int End)
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
        for (var at = SkipSpace(text, 0); at < text.Length; at = SkipSpace(text, tokens[^1].End))
            tokens.Add(At(text, at));
        tokens.Add(new Token(TokenKind.End, text.Length, "", text.Length));
        return tokens.ToSeq();
    }

    private static Token At(string text, int at) => text[at] switch
    {
        var c when char.IsAsciiDigit(c) => Number(text, at),
        var c when IsLetter(c) || Glyphs.Letter(c) is not null => Name(text, at),
        var c when Glyphs.Mark(c) is { } mark => new(TokenKind.Mark, at, mark, at + 1),
        var c when Glyphs.Raised(c) is not null => Raised(text, at),
        '<' or '>' when At(text, at + 1, '=') => Cut(TokenKind.Mark, text, at, at + 2),
        '!' when At(text, at + 1, '!') => Cut(TokenKind.Mark, text, at, at + 2),
        '+' or '-' or '*' or '/' or '^' or '!' or '(' or ')' or ',' or '<' or '>' or '=' =>
            Cut(TokenKind.Mark, text, at, at + 1),
        _ => Cut(TokenKind.Foreign, text, at, at + 1),
    };

    private static Token Cut(TokenKind kind, string text, int from, int to) => new(kind, from, text[from..to], to);

    private static bool At(string text, int at, char c) => at < text.Length && text[at] == c;

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c == '_';

    private static int SkipSpace(string text, int at) => EndWhere(text, at, c => !char.IsWhiteSpace(c));

    private static int EndWhere(string text, int from, Func<char, bool> stop)
    {
        var at = from;
        while (at < text.Length && !stop(text[at])) at++;
        return at;
    }

    /// <summary>
    /// Letters, digits and underscores. A Greek letter is a whole word: it begins a name or follows an underscore.
    /// </summary>
    private static Token Name(string text, int from)
    {
        var to = from;
        while (to < text.Length && Continues(text, from, to)) to++;
        return new(TokenKind.Name, from, string.Concat(text[from..to].Select(c => Glyphs.Letter(c) ?? $"{c}")), to);
    }

    private static bool Continues(string text, int from, int at) => text[at] switch
    {
        var c when Glyphs.Letter(c) is not null => at == from || text[at - 1] == '_',
        var c when char.IsAsciiLetter(c) => at == from || Glyphs.Letter(text[at - 1]) is null,
        var c => c == '_' || char.IsAsciiDigit(c),
    };

    /// <summary>
    /// Digits, a decimal point with digits after it, a power of ten; a point or an e without digits is left over.
    /// </summary>
    private static Token Number(string text, int from)
    {
        var to = WithExponent(text, EndOfDecimal(text, from));
        return new(TokenKind.Number, from, text[from..to].Replace('\u2212', '-'), to);
    }

    private static int EndOfDecimal(string text, int from)
    {
        var point = EndOfDigits(text, from);
        return At(text, point, '.') && IsDigit(text, point + 1) ? EndOfDigits(text, point + 1) : point;
    }

    private static int WithExponent(string text, int at)
    {
        if (!At(text, at, 'e') && !At(text, at, 'E')) return at;
        var digits = At(text, at + 1, '+') || At(text, at + 1, '-') || At(text, at + 1, '\u2212') ? at + 2 : at + 1;
        return IsDigit(text, digits) ? EndOfDigits(text, digits) : at;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static int EndOfDigits(string text, int from) => EndWhere(text, from, c => !char.IsAsciiDigit(c));

    private static Token Raised(string text, int from)
    {
        var to = EndWhere(text, from, c => Glyphs.Raised(c) is null);
        return new(TokenKind.Raised, from, string.Concat(text[from..to].Select(Glyphs.Raised)), to);
    }
}
