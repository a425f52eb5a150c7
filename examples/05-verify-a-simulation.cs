#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// What do the bounds say of a state that a simulation wrote? 05-simulation.npy is the battery of 05-simulation.py, a
// QuTiP program; its rows run from m = +J down to -J.
using System.Globalization;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "examples";
using var file = File.OpenRead(Path.Combine(here, "05-simulation.npy"));

var analysed =
    from read in DensityFile.Read(file, "05-simulation.npy")
    from analysis in Analyse.Of(read.Reversed(), levels: 2, wholeSpectrum: true, "05-simulation.npy")
    select analysis;

Console.WriteLine(analysed.Match(Page, reason => reason.Sentence));

static string Page(Analysis analysis)
{
    var state = analysis.Quantities;
    var bounds = BoundCatalogue.All.Select(BoundEvaluator.Of)
        .Select(bound => $"  {bound.Bound.Name,-17} {bound.Bound.Side,-5}  slack {Math.Max(0, bound.Slack(state).Mid) / state.Excitation.Mid:0.000000}");
    return $"""
        N = {state.Cells}, E = {state.Excitation.Mid:0.000000} Delta, r_0 = {state.Largest.Mid:0.000000}, P = {state.Purity.Mid:0.000000}
        {string.Join(Environment.NewLine, bounds)}
        violated: {BoundCatalogue.All.Select(BoundEvaluator.Of).Count(bound => bound.Slack(state).High < 0)}
        R full {Ratio(analysis.Full)}, ladder {Ratio(analysis.Ladder)}, local {Ratio(analysis.Local)}
        """;
}

static string Ratio(Extracted extracted) => extracted.Ratio.Match(ratio => $"{ratio.Mid:0.000000}",
    reason => reason.Sentence);
