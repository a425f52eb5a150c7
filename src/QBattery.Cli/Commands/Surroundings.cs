using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>Where a command reads and writes.</summary>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, TextReader In, TerminalStyle Style)
{
    /// <summary>Writes what a command has to say and returns its exit code.</summary>
    public int Deliver(Outcome outcome)
    {
        if (outcome.Output.Length > 0) Out.WriteLine(outcome.Output);
        if (outcome.Message.Length > 0) Error.WriteLine(outcome.Message);
        return (int)outcome.Code;
    }
}
