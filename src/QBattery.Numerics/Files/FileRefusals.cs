using QBattery.Numerics.States;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Files;

/// <summary>Why a file is not read, in words.</summary>
internal static class FileRefusals
{
    /// <summary>So much of a word of a file is repeated.</summary>
    private const int MaxClip = 20;

    public static Reason NotNpy(string name) => Bad(name, "it is not a .npy file: it does not begin with \\x93NUMPY");

    public static Reason OtherVersion(string name) => Bad(name, "its .npy version is not 1, 2 or 3");

    public static Reason CutHeader(string name) => Bad(name, "it ends inside its header");

    public static Reason LongHeader(string name, long claimed, int most) =>
        Bad(name, $"its header claims {claimed} bytes; at most {most} are read");

    public static Reason NoShape(string name) => Bad(name, "its header names no order or no shape");

    public static Reason Records(string name) => Bad(name, "its elements are records, not numbers");

    /// <summary>A type of numbers that is not read.</summary>
    /// <param name="name">Of the file.</param>
    /// <param name="type">As its header says it.</param>
    /// <param name="kind">What numpy calls it.</param>
    public static Reason OtherType(string name, string type, string kind) => Bad(name,
        $"its elements are of type {Clip(type)}{kind}; real and complex numbers of up to double precision are read");

    public static Reason NoMatrix(string name, int dimensions) =>
        Bad(name, $"it holds an array of {dimensions} dimensions, not a matrix");

    public static Reason NotSquare(string name, string rows, string columns) =>
        Bad(name, $"its matrix is not square: {Clip(rows)} x {Clip(columns)}");

    public static Reason NotSquare(string name, int line, int numbers, int row, int size) =>
        Bad(name, $"its matrix is not square: line {line} has {numbers} numbers and is row {row} of {size}");

    public static Reason OtherLength(string name, long claimed, long present) => Bad(name,
        $"its header claims {claimed} bytes of data and {(present < claimed ? "it has only" : "it has")} {present}");

    public static Reason Empty(string name) => Bad(name, "it holds an empty matrix");

    public static Reason OneByOne(string name) =>
        Bad(name, "it holds a 1 x 1 matrix, which is a state of no cell");

    public static Reason ManyRows(string name) =>
        new Reason.TooLarge(name, $"matrices up to {HermitianMatrix.Limit} rows are read");

    public static Reason NoNumbers(string name) => Bad(name, "it holds no numbers");

    public static Reason NoRows(string name) => Bad(name, "it holds no rows");

    public static Reason LongText(string name, int most) => Bad(name, $"it is longer than {most} characters");

    public static Reason LongLine(string name, int line, int most) =>
        Bad(name, $"line {line} is longer than {most} characters");

    public static Reason NoNumber(string name, int line, int place, string word) =>
        Bad(name, $"line {line}, number {place}: \"{Clip(word)}\" is not a number");

    public static Reason NoNumberIn(string name, int line, int column, string word) =>
        Bad(name, $"line {line}, column {column}: \"{word}\" is not a number");

    public static Reason NotPositive(string name, int line, int column, string word) =>
        Bad(name, $"line {line}, column {column}: {word} is not above zero, and has no logarithm");

    public static Reason OtherColumns(string name, (int Line, int Count) row, (int Line, int Count) first) =>
        Bad(name, $"line {row.Line} has {row.Count} columns, line {first.Line} has {first.Count}");

    public static Reason Twice(string name, int line, int other, string column) =>
        Bad(name, $"lines {line} and {other} have the same value in column {column}");

    /// <summary>A column that is not there.</summary>
    /// <param name="name">Of the file.</param>
    /// <param name="column">As it was asked for.</param>
    /// <param name="names">Those of its columns; none where they have only numbers.</param>
    /// <param name="width">How many there are.</param>
    public static Reason NoColumn(string name, string column, Seq<string> names, int width) => new Reason.BadArgument(
        $"column {column} of {name}",
        names.Count == 0 ? $"its columns have no names; there are 1 to {width}"
        : column.Any(char.IsLetter) && Nearest.Of(column, names) is { } nearest
            ? $"unknown; did you mean '{nearest}'?"
        : $"unknown; there are {string.Join(", ", names)}");

    /// <summary>A size that is not that of the cells it should be of.</summary>
    public static Reason OtherCells(string name, int size, int levels, int meant, bool isComputed) => Bad(name,
        $"{size} rows are not the symmetric subspace of {meant} {levels}-level cells, which has "
        + $"{(isComputed ? SymmetricBasis.Dimension(meant, levels) : "more")}{Instead(size, levels)}");

    /// <summary>A size between those of two numbers of cells.</summary>
    public static Reason NoCells(string name, int size, int levels, int above) => Bad(name,
        $"{size} rows fit no number of {levels}-level cells: "
        + $"{Rows(above - 1, levels)}{Rows(above, levels)}would{Instead(size, levels)}");

    /// <summary>What the matrix may be that is not read.</summary>
    private static string Instead(int size, int levels) => Layouts.Others(size, levels) is [_, ..] others
        ? $"; {size} rows are those of {string.Join(" or ", others)}, which is not read: "
            + "project on the symmetric subspace first"
        : "";

    private static string Rows(int cells, int levels) =>
        cells < 1 ? "" : $"{SymmetricBasis.Dimension(cells, levels)} (N = {cells}) ";

    private static string Clip(string text) => text.Length <= MaxClip ? text : text[..MaxClip] + "...";

    private static Reason Bad(string name, string why) => new Reason.BadArgument(name, why);
}
