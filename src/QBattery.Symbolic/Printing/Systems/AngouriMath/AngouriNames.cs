using System.Text.RegularExpressions;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Printing.Systems.AngouriMath;

/// <summary>Which names of variables AngouriMath reads as such, and which of them are variables here too.</summary>
internal static partial class AngouriNames
{
    private static readonly Seq<string> Words =
    [
        "i", "CC", "RR", "QQ", "ZZ", "BB", "true", "True", "false", "False",
        "in", "and", "or", "xor", "not", "implies", "provided", "intersect", "unite", "setsubtract",
    ];

    /// <summary>What is no name, in a sentence after "AngouriMath reads".</summary>
    public const string Rule = "letters, then an underscore with letters and digits after it or nothing, as names";

    /// <summary>
    /// Whether a name means a variable in both languages. What begins with oo could be read as infinity.
    /// </summary>
    public static bool IsFree(string name) => Shape.IsMatch(name)
        && !Words.Contains(name) && !name.StartsWith("oo", StringComparison.Ordinal) && Vocabulary.IsFree(name);

    /// <summary>A name for a result, made of what there is of another.</summary>
    public static string Of(string name) =>
        string.Concat(name.TakeWhile(char.IsAsciiLetter)) is var word && word.Length == name.Length
            ? word
            : $"{word}_{string.Concat(name[word.Length..].Where(char.IsAsciiLetterOrDigit))}";

    [GeneratedRegex("^[A-Za-z]+(_[A-Za-z0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape { get; }
}
