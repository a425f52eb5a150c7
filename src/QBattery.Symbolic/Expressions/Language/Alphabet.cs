using System.Text.RegularExpressions;

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>How names are shown: Greek names as letters, n_c and x1 with a subscript.</summary>
internal static partial class Alphabet
{
    /// <summary>The capitals that LaTeX has, because they differ from Latin ones.</summary>
    private static readonly Seq<string> LatexCapitals =
        ["Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega"];

    /// <summary>A name in LaTeX: theta is \theta, n_c is n_{c}, x1 is x_{1}, eps is \mathrm{eps}.</summary>
    public static string Latex(string name) => Stem().Match(name) is { Success: true } match
        ? match.Groups["index"].Value.Split('_', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } indices
            ? $"{LatexWord(match.Groups["stem"].Value)}_{{{string.Join(",", indices.Select(LatexWord))}}}"
            : LatexWord(match.Groups["stem"].Value)
        : LatexWord(name);

    /// <summary>A constant in LaTeX.</summary>
    public static string Latex(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => @"\pi",
        NamedConstant.E => "e",
        NamedConstant.EulerGamma => @"\gamma_{\mathrm{E}}",
    };

    /// <summary>A name for a terminal: theta and Delta as letters, also before an underscore or digits.</summary>
    public static string Unicode(string name) => Stem().Match(name) is { Success: true } match
        ? UnicodeWord(match.Groups["stem"].Value) + match.Groups["index"].Value
        : name;

    /// <summary>A constant for a terminal.</summary>
    public static string Unicode(NamedConstant constant) => constant switch
    {
        NamedConstant.Pi => "\u03C0",
        NamedConstant.E => "e",
        NamedConstant.EulerGamma => "\u03B3",
    };

    /// <summary>An integer in raised digits, or null for anything else.</summary>
    public static string? Raised(Layout exponent) => exponent switch
    {
        Layout.Digits(var digits) => string.Concat(digits.Select(d => "⁰¹²³⁴⁵⁶⁷⁸⁹"[d - '0'])),
        Layout.Negative(Layout.Digits digits) => "⁻" + Raised(digits),
        _ => null,
    };

    private static string LatexWord(string word) => word switch
    {
        _ when word.All(char.IsAsciiDigit) || word.Length == 1 => word,
        "omicron" => "o",
        _ when Glyphs.Greek.Contains(word) || LatexCapitals.Contains(word) => @"\" + word,
        _ => $@"\mathrm{{{word.Replace("_", @"\_", StringComparison.Ordinal)}}}",
    };

    private static string UnicodeWord(string word) => Glyphs.Greek.ToList().IndexOf(word.ToLowerInvariant()) switch
    {
        < 0 => word,
        var at when Glyphs.Greek[at] == word => $"{(char)('\u03B1' + at)}",
        var at when char.IsUpper(word[0]) && Glyphs.Greek[at][1..] == word[1..] => $"{(char)('\u0391' + at)}",
        _ => word,
    };

    [GeneratedRegex("^(?<stem>[A-Za-z]+)(?<index>[0-9]*(_[A-Za-z0-9]+)*)$")]
    private static partial Regex Stem();
}
