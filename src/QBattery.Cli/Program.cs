namespace QBattery.Cli;

/// <summary>The process around the command line. An interrupt ends it at once, as the runtime does by itself.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var stdin = new StreamReader(Console.OpenStandardInput());
        return Cli.Run(args, Console.Out, Console.Error, stdin, Style.OfConsole());
    }
}
