using System.Text.RegularExpressions;

namespace QBattery.Symbolic.Printing;

/// <summary>How wide a formula is set in display style, about, in widths of the letter M.</summary>
internal static partial class LatexWidth
{
    private const double Small = 0.72, Bracket = 0.45, BigBracket = 0.75, Letter = 0.58, Digit = 0.5, Relation = 1.35, Sign = 1.25;

    /// <summary>The width of a formula without line breaks.</summary>
    public static double Of(string latex)
    {
        var (width, at) = (0.0, 0);
        while (at < latex.Length)
        {
            var (own, next) = Piece(latex, at);
            (width, at) = (width + own, next);
        }
        return width;
    }

    private static (double Width, int Next) Piece(string latex, int at) => latex[at] switch
    {
        '^' or '_' => Group(latex, at + 1) is var (inner, next) ? (Small * Of(inner), next) : default,
        '{' => Group(latex, at) is var (inner, next) ? (Of(inner), next) : default,
        '\\' => Command(latex, CommandName().Match(latex, at)),
        var c => (Width(c), at + 1),
    };

    private static (double Width, int Next) Command(string latex, Match command)
    {
        var after = command.Index + command.Length;
        return command.Value switch
        {
            @"\frac" => Stacked(latex, after, 0.3),
            @"\binom" => Stacked(latex, after, 2 * BigBracket),
            @"\sqrt" when latex[after] == '[' => Group(latex, latex.IndexOf(']', after) + 1) is var (inner, next) ? (Of(inner) + 1, next) : default,
            @"\sqrt" => Group(latex, after) is var (inner, next) ? (Of(inner) + 1, next) : default,
            @"\sum" => (1.5, after),
            @"\left" or @"\right" => (BigBracket, after + 1),
            @"\quad" => (1, after),
            @"\qquad" => (2, after),
            @"\," or @"\ " or @"\!" => (0.2, after),
            @"\le" or @"\ge" or @"\sim" or @"\in" or @"\notin" or @"\ne" or @"\neq" or @"\equiv" => (Relation, after),
            @"\cdot" or @"\times" => (Sign, after),
            @"\mathrm" or @"\mathcal" or @"\mathbb" or @"\text" or @"\operatorname" =>
                Group(latex, after) is var (inner, next) ? (Of(inner), next) : default,
            { Length: > 3 } word when IsOperator(word) => (Digit * (word.Length - 1) + 0.2, after),
            _ => (Letter, after),
        };
    }

    private static bool IsOperator(string word) => word is @"\log" or @"\exp" or @"\sin" or @"\cos" or @"\tanh" or @"\sinh" or @"\cosh";

    private static (double, int) Stacked(string latex, int at, double around)
    {
        var (above, middle) = Group(latex, at);
        var (below, next) = Group(latex, middle);
        return (Math.Max(Of(above), Of(below)) + around, next);
    }

    /// <summary>What stands in braces, or the one character that needs none, and where it goes on.</summary>
    private static (string Inner, int Next) Group(string latex, int at)
    {
        if (latex[at] != '{') return (latex[at..(at + 1)], at + 1);
        var (depth, end) = (1, at + 1);
        for (; depth > 0; end++) depth += latex[end] == '{' ? 1 : latex[end] == '}' ? -1 : 0;
        return (latex[(at + 1)..(end - 1)], end);
    }

    private static double Width(char c) => c switch
    {
        ' ' => 0,
        >= '0' and <= '9' => Digit,
        '+' or '-' => Sign,
        '=' or '<' or '>' => Relation,
        '(' or ')' or '[' or ']' or ',' or '!' or '|' or '.' or ';' => Bracket,
        'N' or 'W' or 'D' or 'M' or 'E' or 'R' or 'G' => 0.85,
        _ => Letter,
    };

    [GeneratedRegex(@"\\([a-zA-Z]+|.)")]
    private static partial Regex CommandName();
}
