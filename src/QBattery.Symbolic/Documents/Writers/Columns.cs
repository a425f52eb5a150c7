using System.Text.RegularExpressions;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Text in columns of limited width: lines end between words, never inside a number or a formula.</summary>
internal static partial class Columns
{
    /// <summary>The columns that a text takes on a terminal, which are none for its colours.</summary>
    public static int Width(string text) => Colours().Replace(text, "").Length;

    /// <summary>The width of the widest line of a text.</summary>
    public static int Natural(string text) => text.Split('\n').Max(Width);

    /// <summary>The width below which a word of a text would be broken.</summary>
    public static int Least(string text) => text.Split(' ', '\n').Max(Width);

    /// <summary>
    /// Widths with a given sum, each enough for every word of its column; null where there are none. The widest column
    /// gives way first.
    /// </summary>
    public static Seq<int>? Fitted(Seq<int> natural, Seq<int> least, int available)
    {
        if (least.Sum() > available) return null;
        var widths = natural.ToArray();
        for (var excess = widths.Sum() - available; excess > 0; excess--)
            widths[Enumerable.Range(0, widths.Length).Where(i => widths[i] > least[i]).MaxBy(i => widths[i])]--;
        return widths.ToSeq();
    }

    /// <summary>The lines of a text; a word that is wider than a line has one of its own.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
            if (line.Length == 0 || Width(line) + 1 + Width(word) <= width) line = line.Length == 0 ? word : $"{line} {word}";
            else
            {
                yield return line;
                line = word;
            }
        yield return line;
    }

    /// <summary>A line of a report as lines that fit, those after the first indented further.</summary>
    public static IEnumerable<string> Line(string line, int width)
    {
        if (Width(line) <= width) return [line];
        var (body, further) = (line.TrimStart(' '), "  ");
        var indent = line[..^body.Length];
        return Wrapped(body, width - indent.Length - further.Length)
            .Select((part, i) => indent + (i == 0 ? "" : further) + part.TrimEnd());
    }

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Colours();
}
