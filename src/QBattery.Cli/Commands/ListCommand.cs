using System.CommandLine;
using QBattery.Batteries;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>list</c>: what there is.</summary>
internal static class ListCommand
{
    private static readonly Seq<Example> Examples =
    [
        new("qbattery list", "families and protocols with their parameters, and bounds"),
        new("qbattery list --format json", "the same for a program"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("list", "Families of states, protocols, with their parameters, and bounds on the locked fraction.")
        {
            Given.FormatOption(),
        },
        Examples, (_, _) => new Report(
            CatalogueDocument.Of(Catalogue.Families, ProtocolCatalogue.All, BoundCatalogue.All)));
}
