using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>One of the lists of what there is.</summary>
/// <param name="Name">Which.</param>
/// <param name="Table">For reading.</param>
/// <param name="Tabular">To paste.</param>
/// <param name="Facts">For programs.</param>
internal sealed record Listing(string Name, Document Table, Document Tabular, Data Facts)
{
    /// <summary>All of them.</summary>
    public static Seq<Listing> All { get; } =
    [
        CatalogueDocument.Families(Catalogue.Families), CatalogueDocument.Protocols(ProtocolCatalogue.All),
        CatalogueDocument.Bounds(BoundCatalogue.All), CatalogueDocument.Functions(KnownFunction.All),
    ];
}
