#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// All bounds for a density matrix of one's own, rows and columns by the number of excitations.
using System.Numerics;
using QBattery.Numerics;

var rho = new Complex[,]
{
    { 0.2, new(0, -0.1), 0 },
    { new(0, 0.1), 0.5, 0.05 },
    { 0, 0.05, 0.3 },
};

var analysis = DensityMatrix.Of(rho).Select(Analyse.Of).OrThrow();
Console.WriteLine($"E = {analysis.Energy:F6}, r_0 = {analysis.LargestEigenvalue:F6}, purity = {analysis.Purity:F6}");
Console.WriteLine($"W = {analysis.Full.Ergotropy:F6} full, {analysis.Ladder.Ergotropy:F6} ladder, {analysis.Local.Ergotropy:F6} local");
foreach (var bound in analysis.Bounds)
    Console.WriteLine($"{bound.Name,-18} {bound.Side,-6} {bound.Value:F6}  slack {bound.Slack:E2}  {(bound.Holds ? "holds" : "VIOLATED")}");

var bad = new Complex[,] { { 0.5, 0.3 }, { 0.1, 0.5 } };
Console.WriteLine(DensityMatrix.Of(bad).Match(_ => "accepted", reason => reason.Sentence));   // not Hermitian, by how much
