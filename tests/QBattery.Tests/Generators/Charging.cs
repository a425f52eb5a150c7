using FsCheck;
using FsCheck.Fluent;
using QBattery.Numerics;

namespace QBattery.Tests.Generators;

/// <summary>Cells that are pumped for a time in hundredths.</summary>
public sealed record Pumped(int Cells, int Hundredths)
{
    public double Time => Hundredths / 100.0;

    public override string ToString() => $"{Cells} cells at gamma t = {Time}";
}

/// <summary>Light with a mean number of photons in twentieths, cut where 10^(-Digits) of it is left out.</summary>
public sealed record Light(Charger Charger, int Twentieths, int Digits)
{
    public double Mean => Twentieths / 20.0;

    public double Tolerance => Math.Pow(10, -Digits);

    public override string ToString() => $"{Charger}, {Mean} photons to {Tolerance}";
}

/// <summary>Cells in a cavity with photons, moved by a phase.</summary>
public sealed record CavityCharge(int Cells, int Photons, double Phase)
{
    public override string ToString() => $"{Cells} cells, {Photons} photons, phase {Phase}";
}

/// <summary>Blocks of 1 .. Count photons side by side.</summary>
public sealed record ManyBlocks(int Cells, int Count, int Phase)
{
    public override string ToString() => $"{Cells} cells, 1 to {Count} photons, phase {Phase}";
}

/// <summary>Few cells and quanta, at a time in tenths.</summary>
public sealed record JointCharge(int Cells, int Quanta, int Tenths)
{
    public override string ToString() => $"{Cells} cells, {Quanta} quanta at g t = {Tenths}/10";
}

/// <summary>A charging protocol with its settings, at a time in hundredths.</summary>
public sealed record ProtocolRun(string Protocol, string Settings, int Cells, int Hundredths)
{
    public override string ToString() => $"{Protocol} {Settings}, {Cells} cells at {Hundredths}/100";
}

/// <summary>Random charging, which shrinks to few cells and short times.</summary>
internal static class ChargingGenerators
{
    private static readonly string[] Chargers =
    [
        "tavis-cummings photons=N", "tavis-cummings photons=3", "tavis-cummings charger=coherent,photons=N",
        "tavis-cummings charger=squeezed,photons=2", "tavis-cummings charger=thermal,photons=2",
        "spin-charger spins=N+2", "pump ",
    ];

    public static Arbitrary<ProtocolRun> Runs() => Arb.From(
        from charger in Gen.Elements(Chargers)
        from cells in Gen.Choose(1, 12)
        from hundredths in Gen.Choose(1, 200)
        let words = charger.Split(' ')
        select new ProtocolRun(words[0], words[1], cells, hundredths),
        own =>
        [
            .. Shrinking.Down(own.Cells, 1).Select(cells => own with { Cells = cells }),
            .. Shrinking.Down(own.Hundredths, 1).Select(time => own with { Hundredths = time }),
        ]);

    public static Arbitrary<Pumped> Pumping() => Arb.From(
        from cells in Gen.Choose(1, 40) from time in Gen.Choose(0, 400) select new Pumped(cells, time),
        own =>
        [
            .. Shrinking.Down(own.Cells, 1).Select(cells => own with { Cells = cells }),
            .. Shrinking.Down(own.Hundredths, 0).Select(time => own with { Hundredths = time }),
        ]);

    public static Arbitrary<Light> LightOfAnyKind() => Arb.From(
        from charger in Gen.Elements(Charger.Coherent, Charger.Squeezed, Charger.Thermal)
        from mean in Gen.Choose(1, 3000)
        from digits in Gen.Choose(3, 25)
        select new Light(charger, mean, digits),
        own =>
        [
            .. Shrinking.Down(own.Twentieths, 1).Select(mean => own with { Twentieths = mean }),
            .. Shrinking.Down(own.Digits, 3).Select(digits => own with { Digits = digits }),
        ]);

    public static Arbitrary<CavityCharge> Cavities() => Arb.From(
        from cells in Gen.Choose(1, 60)
        from photons in Gen.Choose(1, 200)
        from phase in Gen.Choose(0, 300)
        select new CavityCharge(cells, photons, phase),
        own =>
        [
            .. Shrinking.Down(own.Cells, 1).Select(cells => own with { Cells = cells }),
            .. Shrinking.Down(own.Photons, 1).Select(photons => own with { Photons = photons }),
            .. Shrinking.Down((int)own.Phase, 0).Select(phase => own with { Phase = phase }),
        ]);

    public static Arbitrary<ManyBlocks> Blocks() => Arb.From(
        from cells in Gen.Choose(1, 20)
        from count in Gen.Choose(1, 150)
        from phase in Gen.Choose(0, 100)
        select new ManyBlocks(cells, count, phase),
        own =>
        [
            .. Shrinking.Down(own.Cells, 1).Select(cells => own with { Cells = cells }),
            .. Shrinking.Down(own.Count, 1).Select(count => own with { Count = count }),
            .. Shrinking.Down(own.Phase, 0).Select(phase => own with { Phase = phase }),
        ]);

    public static Arbitrary<JointCharge> Joint() => Arb.From(
        from cells in Gen.Choose(1, 4)
        from quanta in Gen.Choose(1, 6)
        from tenths in Gen.Choose(1, 40)
        select new JointCharge(cells, quanta, tenths),
        own =>
        [
            .. Shrinking.Down(own.Cells, 1).Select(cells => own with { Cells = cells }),
            .. Shrinking.Down(own.Quanta, 1).Select(quanta => own with { Quanta = quanta }),
            .. Shrinking.Down(own.Tenths, 1).Select(tenths => own with { Tenths = tenths }),
        ]);
}
