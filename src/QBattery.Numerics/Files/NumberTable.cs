using System.Globalization;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Files;

/// <summary>
/// A table of numbers as text: a row on each line, separated by commas, semicolons, tabs or spaces; # and % begin comments,
/// and a first line that is no number names the columns.
/// </summary>
/// <param name="Names">The names of the columns; none without a heading.</param>
/// <param name="Rows">The words of every row, with the number of its line.</param>
internal sealed record NumberTable(Seq<string> Names, Seq<(int Line, Seq<string> Words)> Rows)
{
    private static readonly char[] Comments = ['#', '%'], Blanks = ['\t', ' '];

    /// <summary>The longest file that is read, in characters.</summary>
    private const int MaxLength = 1 << 26;

    /// <summary>The size.</summary>
    public override string ToString() => $"{Rows.Count} rows of {(Names.Count > 0 ? string.Join(", ", Names) : "numbers")}";

    /// <summary>The table of a text.</summary>
    /// <returns>The table, or a <see cref="Reason.BadArgument"/>: no rows, or rows of different lengths.</returns>
    public static Result<NumberTable> Read(string text, string name)
    {
        if (text.Length > MaxLength) return FileRefusals.LongText(name, MaxLength);
        var rows = text.Split('\n').Index().Select(line => (Line: line.Index + 1, Words: Words(line.Item)))
            .Where(row => row.Words.Count > 0).ToSeq();
        if (rows.Count == 0) return FileRefusals.NoRows(name);
        var isNamed = rows[0].Words.All(word => Number(word) is null);
        return rows.FirstOrDefault(row => row.Words.Count != rows[0].Words.Count) is { Line: > 0 } odd
            ? FileRefusals.OtherColumns(name, (odd.Line, odd.Words.Count), (rows[0].Line, rows[0].Words.Count))
            : new NumberTable(isNamed ? rows[0].Words : [], isNamed ? rows[1..] : rows);
    }

    /// <summary>Two columns of numbers above zero, by their names or their numbers from 1 on.</summary>
    /// <returns>The pairs; <see cref="Reason.BadArgument"/> for an unknown column or what is no number above zero.</returns>
    public Result<Seq<(double X, double Y)>> Columns(string x, string y, string name) =>
        from first in Place(x, name)
        from second in Place(y, name)
        from pairs in Result.All(Rows.Select(row =>
            from a in Positive(row, first, name)
            from b in Positive(row, second, name)
            select (row.Line, Pair: (a, b))))
        from single in pairs.GroupBy(pair => pair.Pair.a).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? FileRefusals.Twice(name, twice.First().Line, twice.Last().Line, x)
            : Result.Ok(true)
        select pairs.Map(pair => (pair.Pair.a, pair.Pair.b));

    private Result<int> Place(string column, string name) =>
        Names.Index().Where(known => known.Item == column).Select(known => Result.Ok(known.Index)).FirstOrDefault(
            int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= Width
                ? number - 1
                : FileRefusals.NoColumn(name, column, Names, Width));

    private int Width => Rows.Count > 0 ? Rows[0].Words.Count : Names.Count;

    private static Result<double> Positive((int Line, Seq<string> Words) row, int place, string name) =>
        Number(row.Words[place]) is not { } value
            ? FileRefusals.NoNumberIn(name, row.Line, place + 1, row.Words[place])
        : value > 0 && double.IsFinite(value) ? value
        : FileRefusals.NotPositive(name, row.Line, place + 1, row.Words[place]);

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Where there are commas, or semicolons, blanks belong to the words.</summary>
    private static Seq<string> Words(string line)
    {
        var text = line.IndexOfAny(Comments) is >= 0 and var at ? line[..at] : line;
        char[] separators = text.Contains(';') ? [';'] : text.Contains(',') ? [','] : Blanks;
        return text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('"')).ToSeq();
    }
}
