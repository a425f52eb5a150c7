using System.Text.RegularExpressions;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Sentences with formulas in them, for LaTeX: what can be read as mathematics is set as mathematics.</summary>
internal static partial class Prose
{
    /// <summary>The sentence; neighbouring formulas and the relations between them share one pair of dollars.</summary>
    /// <param name="words">The sentence, in the expression language where it is a formula.</param>
    /// <param name="names">Names in it that are symbols although they are longer than a letter.</param>
    public static string Latex(string words, Seq<string> names)
    {
        var whole = Hamiltonian().Replace(words, match => match.Value.Replace(" ", "\u00A0", StringComparison.Ordinal));
        return Joined().Replace(string.Join(' ', whole.Split(' ').Select(word => Word(word, names))), " ");
    }

    private static string Word(string word, Seq<string> names)
    {
        var bare = word.TrimEnd(',', ';', '.');
        return Formula(bare, names) is { } formula ? $"${formula}${word[bare.Length..]}" : Escaped(word);
    }

    private static string? Formula(string word, Seq<string> names) => word switch
    {
        "~" => @"\sim",
        "=" => "=",
        _ when word.Contains('\u00A0', StringComparison.Ordinal) || Ladder().IsMatch(word) => Operators(word),
        _ when Ket().Match(word) is { Success: true } ket => $@"|{ket.Groups[1].Value}\rangle",
        _ => Parse.Expression(word) is Result<Expr>.Ok(var expr) && expr.Symbols.All(name => IsSymbol(name, names))
            ? Typeset.Latex(expr) : null,
    };

    /// <summary>A single letter but the article.</summary>
    private static bool IsSymbol(string name, Seq<string> names) =>
        names.Contains(name) || (name.Length == 1 && name is not ("a" or "A" or "I"));

    private static string Operators(string formula) => Ladder().Replace(formula, "$1_{$2}")
        .Replace("h.c.", @"\mathrm{h.c.}", StringComparison.Ordinal).Replace('\u00A0', ' ');

    private static string Escaped(string word) => word
        .Replace("_", @"\_", StringComparison.Ordinal).Replace("~", @"$\sim$", StringComparison.Ordinal)
        .Replace("^", @"\textasciicircum{}", StringComparison.Ordinal).Replace("<", "$<$", StringComparison.Ordinal)
        .Replace(">", "$>$", StringComparison.Ordinal).Replace("&", @"\&", StringComparison.Ordinal);

    [GeneratedRegex(@"\bH = [^()]*\([^()]*\)")]
    private static partial Regex Hamiltonian();

    [GeneratedRegex("([A-Z])_([+-])")]
    private static partial Regex Ladder();

    [GeneratedRegex(@"^\|(\w+)>$")]
    private static partial Regex Ket();

    [GeneratedRegex(@"\$ \$")]
    private static partial Regex Joined();
}
