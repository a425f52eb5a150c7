namespace QBattery.Symbolic;

/// <summary>What the place that text goes to can show.</summary>
/// <param name="Unicode">Whether formulas may have raised digits and Greek letters.</param>
/// <param name="Colour">Whether ANSI sequences are understood.</param>
/// <param name="Width">The columns of a terminal; null for a file or a pipe, where no line is ever broken.</param>
public sealed record TerminalStyle(bool Unicode, bool Colour, int? Width)
{
    /// <summary>For files and pipes.</summary>
    public static TerminalStyle Plain { get; } = new(false, false, null);

    /// <summary>What it can show, in words.</summary>
    public override string ToString() => string.Join(", ",
    [
        Unicode ? "Unicode" : "ASCII", Colour ? "coloured" : "without colours", Width is { } width ? $"{width} columns" : "lines of any length",
    ]);

    /// <summary>Text that stands out, where it can.</summary>
    internal string Strong(string text) => Coloured("1", text);

    /// <summary>Text that alarms, where it can.</summary>
    internal string Alarming(string text) => Coloured("1;31", text);

    private string Coloured(string code, string text) => Colour ? $"\e[{code}m{text}\e[0m" : text;
}
