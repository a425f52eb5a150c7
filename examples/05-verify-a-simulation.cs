#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// What do the bounds say of a state that a simulation wrote? 05-simulation.npy is the battery of 05-simulation.py, a
// QuTiP program; its rows run from m = +J down to -J.
using System.Globalization;
using QBattery.Numerics;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "examples";
using var file = File.OpenRead(Path.Combine(here, "05-simulation.npy"));

var analysed = DensityFile.Read(file, "05-simulation.npy").Select(state => Analyse.Of(state.Reversed()));

Console.WriteLine(analysed.Match(Page, reason => reason.Sentence));

static string Page(Analysis analysis)
{
    var bounds = analysis.Bounds.Select(bound => $"  {bound.Name,-17} {bound.Side,-5}  slack {bound.Slack:0.000000}");
    return $"""
        N = {analysis.Quantities.Cells}, E = {analysis.Energy:0.000000} Delta, r_0 = {analysis.LargestEigenvalue:0.000000}, P = {analysis.Purity:0.000000}
        {string.Join(Environment.NewLine, bounds)}
        violated: {analysis.Bounds.Count(bound => !bound.Holds)}
        R full {analysis.Full.Ratio:0.000000}, ladder {analysis.Ladder.Ratio:0.000000}, local {analysis.Local.Ratio:0.000000}
        """;
}
