using QBattery.Symbolic;

namespace QBattery.Cli.Terminal;

/// <summary>A line that is being typed.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="At">Where the cursor is.</param>
/// <param name="Earlier">The lines before this one.</param>
/// <param name="Shown">Which of them is shown; their number where this one is.</param>
internal sealed record EditedLine(string Text, int At, Seq<string> Earlier, int Shown)
{
    /// <summary>An empty line.</summary>
    public static EditedLine After(Seq<string> earlier) => new("", 0, earlier, earlier.Count);

    /// <summary>The line after a key, with the keys that shells have.</summary>
    public EditedLine Pressed(ConsoleKeyInfo key) => (key.Key, key.Modifiers.HasFlag(ConsoleModifiers.Control)) switch
    {
        (ConsoleKey.LeftArrow, _) or (ConsoleKey.B, true) => this with { At = Math.Max(0, At - 1) },
        (ConsoleKey.RightArrow, _) or (ConsoleKey.F, true) => this with { At = Math.Min(Text.Length, At + 1) },
        (ConsoleKey.Home, _) or (ConsoleKey.A, true) => this with { At = 0 },
        (ConsoleKey.End, _) or (ConsoleKey.E, true) => this with { At = Text.Length },
        (ConsoleKey.UpArrow, _) or (ConsoleKey.P, true) => Recalled(Shown - 1),
        (ConsoleKey.DownArrow, _) or (ConsoleKey.N, true) => Recalled(Shown + 1),
        (ConsoleKey.Backspace, _) => At == 0 ? this : this with { Text = Text.Remove(At - 1, 1), At = At - 1 },
        (ConsoleKey.Delete, _) or (ConsoleKey.D, true) => At == Text.Length ? this : this with { Text = Text.Remove(At, 1) },
        (ConsoleKey.U, true) => this with { Text = Text[At..], At = 0 },
        (ConsoleKey.K, true) => this with { Text = Text[..At] },
        _ => char.IsControl(key.KeyChar) ? this : this with { Text = Text.Insert(At, $"{key.KeyChar}"), At = At + 1 },
    };

    /// <summary>As much of the line as fits, and the column of the cursor in it.</summary>
    public (string Text, int Column) Seen(int width) =>
        Math.Max(0, At - width) is var from ? (Text[from..Math.Min(Text.Length, from + width)], At - from) : ("", 0);

    private EditedLine Recalled(int which) => which < 0 || which > Earlier.Count ? this
        : which == Earlier.Count ? After(Earlier)
        : new(Earlier[which], Earlier[which].Length, Earlier, which);
}
