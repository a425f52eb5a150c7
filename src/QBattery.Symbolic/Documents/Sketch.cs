using System.Text.RegularExpressions;

namespace QBattery.Symbolic.Documents;

/// <summary>Sentences in which formulas are sketched, as in "E_passive = Delta (1 - r_0)": these become mathematics.</summary>
internal static partial class Sketch
{
    private static readonly Seq<string> Functions = ["exp", "log", "sqrt", "sum", "floor", "min", "max", "binomial", "Tr"];

    private static readonly Seq<string> Greek = ["Delta", "lambda", "theta", "rho", "gamma", "pi"];

    /// <summary>The sentence; words that read as parts of one formula are one.</summary>
    public static Words Of(string sentence) =>
        new(sentence.Split(' ').Aggregate(Seq.Create<(string Text, bool IsFormula)>([]), Joined).Select(Part).ToSeq());

    private static Seq<(string Text, bool IsFormula)> Joined(Seq<(string Text, bool IsFormula)> parts, string word)
    {
        var bare = word.TrimEnd(',', ';', ':', '.');
        var isFormula = IsFormula(bare) || (word == "-" && parts is [.., { IsFormula: true }]);
        if (parts is not [.. var before, var last]) return Ended(bare, word, isFormula);
        return last.IsFormula && isFormula ? [.. before, .. Ended($"{last.Text} {bare}", $"{last.Text} {word}", true)]
            : last.IsFormula == isFormula ? [.. before, ($"{last.Text} {word}", false)]
            : isFormula ? [.. before, ($"{last.Text} ", false), .. Ended(bare, word, true)]
            : [.. parts, ($" {word}", false)];
    }

    /// <summary>A formula ends before a comma or a point.</summary>
    private static Seq<(string Text, bool IsFormula)> Ended(string bare, string word, bool isFormula) =>
        !isFormula ? [(word, false)] : bare == word ? [(bare, true)] : [(bare, true), (word[bare.Length..], false)];

    private static bool IsFormula(string bare) => bare is not ("" or "a" or "A" or "I" or "-")
        && (Read(bare) is not null || (Allowed().IsMatch(bare) && Name().Matches(bare).All(name => IsName(name.Value))));

    /// <summary>The word as an expression, where it is one.</summary>
    private static Expr? Read(string word) =>
        Parse.Expression(word) is Result<Expr>.Ok(var expr) && expr.Symbols.All(IsName) ? expr : null;

    private static bool IsName(string name) => name.Length == 1 || Functions.Contains(name) || Greek.Contains(name)
        || name.Split('_') is [{ Length: 1 } or "lambda" or "sum", { Length: > 0 }];

    private static Inline Part((string Text, bool IsFormula) part) => part.IsFormula
        ? new Inline.Formula(new Mathematics.Mark(part.Text, part.Text, string.Join(' ', part.Text.Split(' ').Select(Latex))))
        : new Inline.Plain(part.Text);

    private static string Latex(string text) => Read(text) is { } expr ? Typeset.Latex(expr) : Signs().Replace(
        Power().Replace(Name().Replace(text, match => Latex(match)), "^{$1$2}"),
        match => match.Value switch
        {
            ">=" => @"\ge ",
            "<=" => @"\le ",
            "~" => @"\sim ",
            "..." => @"\dots ",
            "*" => " ",
            var other => other,
        });

    private static string Latex(Match name) => name.Value.Split('_') switch
    {
        [var letter, var below] => $"{Symbol(letter)}_{{{(below.Length > 1 && !char.IsDigit(below[0]) ? $@"\mathrm{{{below}}}" : below)}}}",
        _ => Symbol(name.Value),
    };

    private static string Symbol(string name) => Greek.Contains(name) || name is "exp" or "log" or "sum" or "min" or "max"
        ? $@"\{name} "
        : name.Length > 1 ? $@"\mathrm{{{name}}} " : name;

    [GeneratedRegex(@"^[A-Za-z0-9_+*/^()=<>~!|.\-]+$")]
    private static partial Regex Allowed();

    [GeneratedRegex(@"[A-Za-z]+(_[A-Za-z0-9]+)?")]
    private static partial Regex Name();

    [GeneratedRegex(@"\^(?:\(([^()]*)\)|(\w+))")]
    private static partial Regex Power();

    [GeneratedRegex(@">=|<=|\.\.\.|[~*]")]
    private static partial Regex Signs();
}
