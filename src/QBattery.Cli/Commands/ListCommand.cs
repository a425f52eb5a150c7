using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Cli.Reports.Catalogues;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Cli.Commands;

/// <summary><c>list</c>: what there is.</summary>
internal static class ListCommand
{
    private const string Argument = "WHAT";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery list", "families and protocols with their parameters, bounds, and functions of formulas"),
        new("qbattery list families", "one of these lists"),
        new("qbattery list --format json", "the same for a program"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("list", "Families of states, protocols, bounds on the locked fraction, functions of formulas.")
        {
            Given.Completed(new Argument<string?>(Argument)
            {
                Description = $"Only these: {string.Join(", ", Section.All.Select(section => section.Name))}.",
                Arity = ArgumentArity.ZeroOrOne,
            }, Section.All.Select(section => section.Name).ToSeq()),
            Given.FormatOption(),
        },
        Examples, (parsed, _) => Sections(parsed.GetValue<string?>(Argument)).Select(CatalogueReport.Of));

    private static Result<Seq<Section>> Sections(string? name) =>
        name is null ? Section.All
        : Section.All.Where(section => section.Name == name).ToSeq() is { Count: 1 } one ? one
        : new Reason.BadArgument(name, $"there are {string.Join(", ", Section.All.Select(section => section.Name))}"
            + (Nearest.Of(name, Section.All.Select(section => section.Name)) is { } near ? $"; did you mean {near}?" : ""));
}
