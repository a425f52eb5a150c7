using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>The help of a command, followed by its examples.</summary>
internal sealed class HelpWithExamples(Func<Command, Seq<Example>> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction().Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in examples(parseResult.CommandResult.Command))
            output.WriteLine($"  {line}{Environment.NewLine}      {meaning}");
        return (int)ExitCode.Done;
    }
}
