using QBattery.Cli.Commands;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli;

/// <summary>The process around the command line. A signal ends it at once, unless a command has a part of a result.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var stdin = new StreamReader(Console.OpenStandardInput());
        var signals = Interrupt.Otherwise(Console.Error);
        var code = Cli.Run(args, Console.Out, Console.Error, stdin, ConsoleStyle.Of());
        foreach (var signal in signals) signal.Dispose();
        return code;
    }
}
