#:project ../src/QBattery.Numerics/QBattery.Numerics.csproj
#:property PublishAot=false

// How fast is collective charging? The laws of the maximal power, of its time and of the energy then, from exact dynamics.
using QBattery.Numerics;
using QBattery.Symbolic;

(string Name, string Settings, LawSubject Of, int[] Cells)[] scans =
[
    ("tavis-cummings", "charger=fock,photons=N", LawSubject.Power, [8, 16, 32, 64, 128, 256]),
    ("tavis-cummings", "charger=fock,photons=N", LawSubject.Time, [8, 16, 32, 64, 128, 256]),
    ("tavis-cummings", "charger=fock,photons=N", LawSubject.Energy, [8, 16, 32, 64, 128, 256]),
    ("tavis-cummings", "charger=fock,photons=N", LawSubject.Locked, [4, 8, 16, 32, 64, 128, 256, 512, 1024]),
    ("tavis-cummings", "charger=coherent,photons=N", LawSubject.Power, [8, 12, 16, 24, 32, 48, 64, 96, 128]),
    ("spin-charger", "time=first-max", LawSubject.Time, [4, 8, 16, 32, 64, 128, 256, 512, 1024]),
];

Console.WriteLine("| protocol | of | law | N |");
Console.WriteLine("|---|---|---|---|");
foreach (var (name, settings, of, cells) in scans)
    Console.WriteLine($"| {name}, {settings} | {of.Symbol} | {Law(name, settings, of, cells).Match(
        law => $"{law}", reason => reason.Sentence)} | {cells[0]}..{cells[^1]} |");

static Result<ExtractedLaw> Law(string name, string settings, LawSubject of, int[] cells) =>
    from values in Parse.Definitions(settings)
    from protocol in ProtocolCatalogue.Of(name, values)
    from rows in Result.All(cells.Select(n => Scan.Row(protocol.Protocol, n, of)))
    select Extract.Of(rows, of);
