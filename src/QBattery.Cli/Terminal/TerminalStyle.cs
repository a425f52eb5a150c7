using System.Runtime.InteropServices;

namespace QBattery.Cli.Terminal;

/// <summary>What the place that text goes to can show.</summary>
/// <param name="Unicode">Whether formulas may have raised digits and Greek letters.</param>
/// <param name="Colour">Whether ANSI sequences are understood.</param>
/// <param name="Width">The columns of a terminal; null for a file or a pipe, where no line is ever broken.</param>
internal sealed record TerminalStyle(bool Unicode, bool Colour, int? Width)
{
    /// <summary>For files and pipes.</summary>
    public static TerminalStyle Plain { get; } = new(false, false, null);

    /// <summary>The style of standard output.</summary>
    public static TerminalStyle OfConsole() => Console.IsOutputRedirected
        ? Plain
        : new(IsUtf8(), IsColourful(), Math.Max(20, Console.WindowWidth));

    /// <summary>Text that stands out, where it can.</summary>
    internal string Strong(string text) => Coloured("1", text);

    /// <summary>Text that alarms, where it can.</summary>
    internal string Alarming(string text) => Coloured("1;31", text);

    private string Coloured(string code, string text) => Colour ? $"\e[{code}m{text}\e[0m" : text;

    private static bool IsColourful() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>By the code page of a Windows console; elsewhere by the first variable that sets the locale.</summary>
    private static bool IsUtf8() => RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
        ? Console.OutputEncoding.CodePage == 65001
        : new[] { "LC_ALL", "LC_CTYPE", "LANG" }.Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } locale
          && locale.Replace("-", "", StringComparison.Ordinal).EndsWith("utf8", StringComparison.OrdinalIgnoreCase);
}
