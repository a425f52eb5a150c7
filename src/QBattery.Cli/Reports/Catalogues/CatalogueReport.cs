using QBattery.Batteries.Bounds;
using QBattery.Batteries.Families;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>The report of <c>list</c>.</summary>
internal static class CatalogueReport
{
    /// <summary>Families and bounds in every format.</summary>
    public static Report Of(Seq<DickeFamily> families, Seq<Bound> bounds) => new(
        style => CatalogueText.Of(families, bounds, style),
        () => CatalogueLatex.Of(families, bounds),
        () => CatalogueJson.Of(families, bounds));
}
