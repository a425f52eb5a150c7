using System.Text.Json.Nodes;
using QBattery.Batteries;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>One of the lists of what there is.</summary>
/// <param name="Name">Which.</param>
/// <param name="Text">For reading.</param>
/// <param name="Latex">To paste.</param>
/// <param name="Json">For programs.</param>
internal sealed record Section(
    string Name, Func<TerminalStyle, IEnumerable<string>> Text, Func<IEnumerable<string>> Latex, Func<JsonArray> Json)
{
    /// <summary>All of them.</summary>
    public static Seq<Section> All { get; } =
    [
        new("families", style => CatalogueText.Of(Catalogue.Families, style),
            () => CatalogueLatex.Of(Catalogue.Families), () => CatalogueJson.Of(Catalogue.Families)),
        new("protocols", style => CatalogueText.Of(ProtocolCatalogue.All, style),
            () => CatalogueLatex.Of(ProtocolCatalogue.All), () => CatalogueJson.Of(ProtocolCatalogue.All)),
        new("bounds", style => CatalogueText.Of(BoundCatalogue.All, style),
            () => CatalogueLatex.Of(BoundCatalogue.All), () => CatalogueJson.Of(BoundCatalogue.All)),
        new("functions", style => CatalogueText.Of(KnownFunction.All, style),
            () => CatalogueLatex.Of(KnownFunction.All), () => CatalogueJson.Of(KnownFunction.All)),
    ];
}
