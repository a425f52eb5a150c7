using System.Text.RegularExpressions;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Sentences with formulas in them: what can be read as mathematics becomes mathematics.</summary>
internal static partial class Prose
{
    /// <summary>The sentence; neighbouring formulas and the relations between them are one.</summary>
    /// <param name="words">The sentence, in the expression language where it is a formula.</param>
    /// <param name="names">Names in it that are symbols although they are longer than a letter.</param>
    public static Words Of(string words, Seq<string> names)
    {
        var whole = Hamiltonian().Replace(words, match => match.Value.Replace(" ", "\u00A0", StringComparison.Ordinal));
        return new(whole.Split(' ').Select(word => Word(word, names)).Aggregate(Seq.Create<Inline>([]), Joined));
    }

    private static Seq<Inline> Word(string word, Seq<string> names)
    {
        var bare = word.TrimEnd(',', ';', '.');
        return Formula(bare, names) is { } formula
            ? [new Inline.Formula(formula), .. bare == word ? Seq.Create<Inline>([]) : [new Inline.Plain(word[bare.Length..])]]
            : [new Inline.Plain(word)];
    }

    /// <summary>With a space between; two formulas side by side are one.</summary>
    private static Seq<Inline> Joined(Seq<Inline> text, Seq<Inline> word) => (text, word) switch
    {
        ([], _) => word,
        ([.. var before, Inline.Formula(var left)], [Inline.Formula(var right), .. var rest]) =>
            [.. before, new Inline.Formula(new Mathematics.Row([left, " ", right])), .. rest],
        _ => [.. text, new Inline.Plain(" "), .. word],
    };

    private static Mathematics? Formula(string word, Seq<string> names) => word switch
    {
        "~" => new Mathematics.Mark("~", "~", @"\sim"),
        "=" or "<" or ">" => word,
        _ when word.Contains('\u00A0', StringComparison.Ordinal) || Ladder().IsMatch(word) => Operators(word),
        _ when Ket().Match(word) is { Success: true } ket =>
            new Mathematics.Mark(word, $"|{ket.Groups[1].Value}\u27E9", $@"|{ket.Groups[1].Value}\rangle"),
        _ => Parse.Expression(word) is Result<Expr>.Ok(var expr) && expr.Symbols.All(name => IsSymbol(name, names))
            ? expr : (Mathematics?)null,
    };

    /// <summary>A single letter but the article.</summary>
    private static bool IsSymbol(string name, Seq<string> names) =>
        names.Contains(name) || (name.Length == 1 && name is not ("a" or "A" or "I"));

    private static Mathematics Operators(string formula)
    {
        var text = formula.Replace('\u00A0', ' ');
        return new Mathematics.Mark(text, text,
            Ladder().Replace(text, "$1_{$2}").Replace("h.c.", @"\mathrm{h.c.}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bH = [^()]*\([^()]*\)")]
    private static partial Regex Hamiltonian();

    [GeneratedRegex("([A-Z])_([+-])")]
    private static partial Regex Ladder();

    [GeneratedRegex(@"^\|(\w+)>$")]
    private static partial Regex Ket();
}
