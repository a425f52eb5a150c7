using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>--batch FILE</c>: a command on every line of a file, each answered by one line of JSON.</summary>
internal sealed record Batch(string File, Seq<string> Arguments)
{
    /// <summary>The option.</summary>
    public const string Name = "--batch";

    private const string Json = "json";

    /// <summary>As it is shown in help; <see cref="Of"/> takes it away before a command line is read.</summary>
    public static Option Option() => new Option<string?>(Name)
    {
        Description = "One result for each line of a file, or of standard input for -: a line of JSON each. Empty lines and "
            + "those that begin with # are passed over.",
        HelpName = "FILE",
    };

    /// <summary>The batch that a command line asks for, or null.</summary>
    public static Batch? Of(IReadOnlyList<string> args, Seq<Verb> verbs) =>
        args is [var name, ..] && verbs.Any(verb => verb.Command.Name == name && verb.InBatches)
        && args.Index().FirstOrDefault(arg => arg.Item == Name) is { Item: not null, Index: var at } && at + 1 < args.Count
            ? new(args[at + 1], args.Where((_, i) => i != at && i != at + 1).ToSeq())
            : null;

    /// <summary>Answers every line as it comes.</summary>
    /// <param name="around">Where to read and write.</param>
    /// <param name="run">Runs a command line on its own.</param>
    /// <returns>The largest of the exit codes.</returns>
    public int Run(Surroundings around, Func<Seq<string>, Surroundings, int> run) =>
        Arguments.Any(argument => argument.StartsWith("--format", StringComparison.Ordinal))
            ? around.Deliver(Outcome.Of(RequestRefusals.FormatOfBatch("--format")))
        : File == "-" ? Lines(around, around.In, run)
        : Opened.Read(File, stream => Result.Ok(Lines(around, new StreamReader(stream), run)))
            .Else(reason => around.Deliver(Outcome.Of(reason)));

    private int Lines(Surroundings around, TextReader lines, Func<Seq<string>, Surroundings, int> run)
    {
        var worst = 0;
        while (lines.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                worst = Math.Max(worst, Answer(around, text, run));
        return worst;
    }

    private int Answer(Surroundings around, string line, Func<Seq<string>, Surroundings, int> run)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = run([.. Arguments, "--format", Json, "--", line], around with { Out = output, Error = error, In = TextReader.Null });
        around.Out.WriteLine(JsonText.Line(Answered(line, output.ToString(), error.ToString())));
        around.Out.Flush();
        return code;
    }

    /// <summary>The JSON of a command, which says what it was about; where there is none, why.</summary>
    private static JsonObject Answered(string line, string output, string error)
    {
        var json = output.Length > 0 && JsonNode.Parse(output) is JsonObject result ? result : new()
        {
            ["result"] = null,
            ["reason"] = new JsonObject { ["kind"] = "bad-input", ["text"] = Bare(error) },
        };
        if (json.ContainsKey("result")) json.Insert(0, "input", line);
        return json;
    }

    private static string Bare(string error) =>
        error.Split('\n')[0] is var first && first.StartsWith("error: ", StringComparison.Ordinal) ? first["error: ".Length..].TrimEnd() : first;
}
