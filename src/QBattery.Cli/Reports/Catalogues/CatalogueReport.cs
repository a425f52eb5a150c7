using System.Text.Json.Nodes;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>The report of <c>list</c>.</summary>
internal static class CatalogueReport
{
    /// <summary>Lists in every format, one after another.</summary>
    public static Report Of(Seq<Section> sections) => new(
        style => sections.SelectMany((section, i) => i == 0 ? section.Text(style) : section.Text(style).Prepend("")),
        () => sections.SelectMany((section, i) => i == 0 ? section.Latex() : section.Latex().Prepend("")),
        () => new(sections.Select(section => KeyValuePair.Create(section.Name, (JsonNode?)section.Json()))));
}
