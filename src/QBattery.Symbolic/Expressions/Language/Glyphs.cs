namespace QBattery.Symbolic.Expressions.Language;

/// <summary>
/// Characters that mathematics is printed with, read as what they stand for in the expression language: a product dot
/// as *, the letter theta as the name theta, a raised 2 as the exponent 2.
/// </summary>
internal static class Glyphs
{
    /// <summary>The radical sign, a mark of its own.</summary>
    public const string Root = "\u221A";

    /// <summary>The sign for "is not", a mark of its own.</summary>
    public const string NotEqual = "\u2260";

    /// <summary>
    /// The names of the small Greek letters in the order of their Unicode block, where U+03C2 is the final sigma that no
    /// name stands for.
    /// </summary>
    public static Seq<string> Greek { get; } =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    /// <summary>The mark a character stands for, or null.</summary>
    public static string? Mark(char c) => c switch
    {
        '\u00B7' or '\u00D7' or '\u22C5' or '\u2219' => "*",
        '\u2212' => "-",
        '\u00F7' => "/",
        '\u2264' => "<=",
        '\u2265' => ">=",
        '\u221A' => Root,
        '\u2260' => NotEqual,
        _ => null,
    };

    /// <summary>The name of a Greek letter, capital for a capital one, or null for any other character.</summary>
    public static string? Letter(char c) => c switch
    {
        >= '\u03B1' and <= '\u03C9' when Greek[c - '\u03B1'] is { Length: > 0 } name => name,
        >= '\u0391' and <= '\u03A9' when Greek[c - '\u0391'] is { Length: > 0 } name =>
            char.ToUpperInvariant(name[0]) + name[1..],
        '\u03D5' => "phi",
        '\u03F5' => "epsilon",
        _ => null,
    };

    /// <summary>The digit or sign that a raised character stands for, or null.</summary>
    public static char? Raised(char c) => c switch
    {
        '\u00B9' => '1',
        '\u00B2' or '\u00B3' => (char)(c - '\u00B2' + '2'),
        '\u2070' or (>= '\u2074' and <= '\u2079') => (char)(c - '\u2070' + '0'),
        '\u207B' => '-',
        _ => null,
    };
}
