using QBattery.Symbolic;

namespace QBattery.Cli.Terminal;

/// <summary>Lines that a person types, or that are piped in.</summary>
internal static class LineReader
{
    private const string Prompt = "> ", ToTheStart = "\r", EraseRest = "\e[K";

    /// <summary>The next line; null at the end.</summary>
    /// <param name="input">Where lines come from unless they are typed.</param>
    /// <param name="earlier">What was typed before, for the arrow keys.</param>
    /// <param name="isTyped">Whether a person types.</param>
    public static string? Read(TextReader input, Seq<string> earlier, bool isTyped) =>
        isTyped ? Typed(EditedLine.After(earlier)) : input.ReadLine();

    /// <summary>Whether a person types at a terminal that shows what is written.</summary>
    public static bool IsTyped(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsInputRedirected && !Console.IsOutputRedirected;

    private static string? Typed(EditedLine line)
    {
        while (true)
        {
            Draw(line);
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter || (line.Text.Length == 0 && IsEnd(key)))
            {
                Console.Out.WriteLine();
                return key.Key == ConsoleKey.Enter ? line.Text : null;
            }
            line = line.Pressed(key);
        }
    }

    private static bool IsEnd(ConsoleKeyInfo key) =>
        key.Key == ConsoleKey.D && key.Modifiers.HasFlag(ConsoleModifiers.Control);

    private static void Draw(EditedLine line)
    {
        var (text, column) = line.Seen(Math.Max(10, Console.WindowWidth - Prompt.Length - 1));
        Console.Out.Write($"{ToTheStart}{Prompt}{text}{EraseRest}{ToTheStart}\e[{Prompt.Length + column}C");
    }
}
