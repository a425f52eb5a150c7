using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>The report of <c>list</c>.</summary>
internal static class CatalogueReport
{
    /// <summary>Families, protocols and bounds in every format.</summary>
    public static Report Of(Seq<DickeFamily> families, Seq<ProtocolKind> protocols, Seq<Bound> bounds) => new(
        style => CatalogueText.Of(families, protocols, bounds, style),
        () => CatalogueLatex.Of(families, protocols, bounds),
        () => CatalogueJson.Of(families, protocols, bounds));
}
