using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Cli.Commands;

/// <summary><c>list</c>: what there is.</summary>
internal static class ListCommand
{
    private const string Argument = "WHAT";

    private static readonly Seq<string> Names = Listing.All.Map(list => list.Name);

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
                Description = $"Only these: {string.Join(", ", Names)}.",
                Arity = ArgumentArity.ZeroOrOne,
            }, Names),
            Given.FormatOption(),
        },
        Examples, (parsed, _) => Lists(parsed.GetValue<string?>(Argument)).Select(lists => new Report(CatalogueDocument.Of(lists))));

    private static Result<Seq<Listing>> Lists(string? name) =>
        name is null ? Listing.All
        : Listing.All.Where(list => list.Name == name).ToSeq() is { Count: 1 } one ? one
        : RequestRefusals.Unknown(name, name, "there are", Names.ToSeq());
}
