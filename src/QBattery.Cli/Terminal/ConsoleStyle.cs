using System.Runtime.InteropServices;
using QBattery.Symbolic;

namespace QBattery.Cli.Terminal;

/// <summary>What standard output can show.</summary>
internal static class ConsoleStyle
{
    private const int Narrowest = 20;

    /// <summary>Unicode, colours and width of a terminal; plain text for a file or a pipe.</summary>
    public static TerminalStyle Of() => Console.IsOutputRedirected
        ? TerminalStyle.Plain
        : new(IsUtf8(), IsColourful(), Math.Max(Narrowest, Console.WindowWidth));

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
