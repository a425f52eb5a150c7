using System.CommandLine;
using System.Text.Json;
using QBattery.Cli.Parts;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>merge FILE...</c>: the parts of one campaign or scan as if it had been run at once.</summary>
internal static class MergeCommand
{
    private const string Argument = "FILE";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery merge part-1.json part-2.json", "two files of verify --shard i/2 --format json"),
        new("qbattery merge rows-*.json --format csv", "the rows of scan --shard i/n, to plot"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("merge", "Parts of one verify or scan, run with --shard, put together: counts, tightest states, violations; rows, law.")
        {
            new Argument<string[]>(Argument)
            {
                Description = "What verify or scan wrote with --format json.", Arity = ArgumentArity.OneOrMore,
            },
            Given.TableFormatOption(),
        },
        Examples, (parsed, _) => Run(parsed.GetRequiredValue<string[]>(Argument)));

    private static Result<Report> Run(string[] paths) =>
        from files in Result.All(paths.Select(path =>
            from json in Opened.Read(path, stream => Text(path, stream))
            select (path, json)))
        from report in files.All(file => CampaignPart.Is(file.json)) ? CampaignPart.Merge(files)
            : files.All(file => ScanPart.Is(file.json)) ? ScanPart.Merge(files)
            : JsonFields.NotWritten(files.First(file => !CampaignPart.Is(file.json)).path)
        select report;

    private static Result<JsonElement> Text(string path, Stream stream)
    {
        using var reader = new StreamReader(stream);
        return JsonFields.Read(path, reader.ReadToEnd());
    }
}
