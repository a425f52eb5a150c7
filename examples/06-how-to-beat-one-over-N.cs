#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// How does collective charging beat the universal 1/N? The laws of the locked fraction, extracted from exact dynamics.
using QBattery.Numerics;
using QBattery.Symbolic;

(string Name, string Settings, string Expected, int[] Cells)[] scans =
[
    ("tavis-cummings", "charger=fock,photons=N", "towards 1/N", [4, 8, 16, 32, 64, 128]),
    ("tavis-cummings", "charger=coherent,photons=N", "towards 1/N",
        [4, 6, 8, 12, 16, 24, 32, 48, 64]),
    ("tavis-cummings", "charger=coherent,photons=N^2,time=pi/(2*N)", "(pi^2/16) N^-2",
        [4, 6, 8, 12, 16, 24, 32, 48, 64]),
    ("tavis-cummings", "charger=fock,photons=N^(3/2),time=first-max", "(1/8) N^-2",
        [4, 9, 16, 25, 36, 49, 64, 100, 144, 196, 256]),
    ("tavis-cummings", "charger=fock,photons=N^4,time=first-max", "(1/8) N^-7", [4, 6, 8, 12, 16, 24, 32, 48]),
    ("sweep", "photons=N^2,rate=1", "exp(-2 pi N^2)", [4, 6, 8, 12, 16, 24, 32]),
    ("pump", "time=N/4", "exp(-N^2/4)",
        [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128]),
];

Console.WriteLine("| protocol | law expected | law extracted | recognised as | N |");
Console.WriteLine("|---|---|---|---|---|");
foreach (var (name, settings, expected, cells) in scans)
    Console.WriteLine($"| {name}, {settings} | {expected} | {Law(name, settings, cells).Match(
        Words, reason => reason.Sentence)} | {cells[0]}..{cells[^1]} |");

static Result<ExtractedLaw> Law(string name, string settings, int[] cells) =>
    from values in Parse.Definitions(settings)
    from protocol in ProtocolCatalogue.Of(name, values)
    from rows in Result.All(cells.Select(n => Scan.Row(protocol.Protocol, n)))
    select Extract.Of(rows);

static string Words(ExtractedLaw law) => law.Exponent is not { } exponent
    ? "none | -"
    : $"{law.Kind switch
    {
        ScanLawKind.NotYetAsymptotic => "not yet asymptotic, so far ",
        _ => "",
    }}{law.Trend switch
    {
        Trend.Power => $"N^-({Digits(exponent)})",
        Trend.ExponentialInN => $"exp(-({Digits(exponent)}) N)",
        Trend.ExponentialInSquare => $"exp(-({Digits(exponent)}) N^2)",
    }} | {(law.Identified is { } match ? $"{Print.Text(match.Form)} to {match.Digits} digits" : "-")}";

static string Digits(Uncertain estimate)
{
    var digits = Math.Clamp(1 - (int)Math.Floor(Math.Log10(estimate.Error)), 0, 12);
    var rounded = Math.Round(estimate.Value, digits);
    return $"{rounded} +- {Outward.Up(estimate.Error + Math.Abs(estimate.Value - rounded), 1):g1}";
}
