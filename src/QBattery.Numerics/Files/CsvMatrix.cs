using System.Globalization;
using System.Numerics;
using System.Text;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Files;

/// <summary>
/// Matrices as text: a row on each line, numbers separated by commas, semicolons, tabs or spaces. Complex numbers are
/// written as in Python, (0.5+0.25j), with j or i and with or without brackets; # begins a comment.
/// </summary>
internal static class CsvMatrix
{
    /// <summary>The longest line that is read; 20,000 complex numbers of full precision are shorter.</summary>
    private const int MaxLine = 1 << 20;

    private static readonly char[] Separators = [',', ';', '\t', ' '];

    /// <summary>Reads a square matrix line by line.</summary>
    public static Result<(Collector Elements, double Rounding)> Read(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, true, (int)Math.Clamp(stream.Length, 128, 1 << 16),
            leaveOpen: true);
        var (elements, row) = ((Collector?)null, 0);
        for (var number = 1; Line(reader) is { } line; number++)
        {
            if (line.Length > MaxLine) return FileRefusals.LongLine(name, number, MaxLine);
            if (Words(line) is not { Length: > 0 } words) continue;
            if (elements is null && Sizes.Checked(words.Length, name) is Result<int>.Fail(var reason)) return reason;
            elements ??= new Collector(words.Length);
            if (Add(elements, row++, words, name, number) is { } problem) return problem;
        }
        return elements is null ? FileRefusals.NoNumbers(name)
            : row != elements.Size ? FileRefusals.NotSquare(name, $"{row}", $"{elements.Size}")
            : (elements, Defects.Double);
    }

    private static Reason? Add(Collector elements, int row, string[] words, string name, int line)
    {
        if (words.Length != elements.Size || row >= elements.Size)
            return FileRefusals.NotSquare(name, line, words.Length, row + 1, elements.Size);
        for (var column = 0; column < words.Length; column++)
        {
            if (Number(words[column]) is not { } value)
                return FileRefusals.NoNumber(name, line, column + 1, words[column]);
            elements.Add(row, column, value, isSecond: column < row);
        }
        return null;
    }

    /// <summary>The next line, or as much of it as shows that it is too long.</summary>
    private static string? Line(StreamReader reader)
    {
        if (reader.Peek() < 0) return null;
        var line = new StringBuilder();
        for (int c; line.Length <= MaxLine && (c = reader.Read()) >= 0 && c != '\n';) line.Append((char)c);
        return line.ToString();
    }

    private static string[] Words(string line) => (line.IndexOf('#') is >= 0 and var at ? line[..at] : line)
        .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>
    /// A real number, or a complex one: the sign that separates its parts is the last not after an exponent.
    /// </summary>
    internal static Complex? Number(string word)
    {
        var text = word is ['(', .. var inner, ')'] ? inner : word;
        if (text is not [.. var parts, 'j' or 'i' or 'J']) return Real(text) is { } real ? new Complex(real, 0) : null;
        var split = parts.Length - 1;
        while (split > 0 && !(parts[split] is '+' or '-' && parts[split - 1] is not ('e' or 'E'))) split--;
        var (first, second) = (split <= 0 ? 0 : Real(parts[..split]), Imaginary(split <= 0 ? parts : parts[split..]));
        return first is { } re && second is { } im ? new Complex(re, im) : null;
    }

    private static double? Imaginary(string text) => text is "" or "+" ? 1 : text is "-" ? -1 : Real(text);

    private static double? Real(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
