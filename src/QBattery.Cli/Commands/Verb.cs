using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>A command line that works, and what it is for.</summary>
internal sealed record Example(string Line, string Meaning);

/// <summary>A command: how it is called, and the function behind it.</summary>
/// <param name="Command">Its name, arguments and options.</param>
/// <param name="Examples">Shown in its help.</param>
/// <param name="Run">From arguments and standard input to a report.</param>
internal sealed record Verb(Command Command, Seq<Example> Examples, Func<ParseResult, TextReader, Result<Report>> Run)
{
    /// <summary>Whether it sees to the time it was given itself, with what it has by then.</summary>
    public bool KeepsTime { get; init; }

    /// <summary>Whether its argument is a formula or an inequality.</summary>
    public bool TakesFormula { get; init; }

    /// <summary>Whether it can be run on each line of a file, in the place of its argument.</summary>
    public bool InBatches { get; init; }
}
