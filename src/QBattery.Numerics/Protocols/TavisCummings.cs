using QBattery.Numerics.Chains;
using QBattery.Symbolic;

namespace QBattery.Numerics.Protocols;

/// <summary>A resonant cavity, H = a J_+ + h.c.</summary>
/// <param name="Charger">The initial state of the cavity.</param>
/// <param name="Mean">Its mean photon number; for a Fock state rounded to a whole number.</param>
/// <param name="Stop">When charging stops.</param>
/// <param name="Tolerance">The total probability of photon numbers that may be left out.</param>
internal sealed record TavisCummings(Charger Charger, Expr Mean, Moment Stop, Expr Tolerance)
{
    /// <summary>Name, settings, unit and run.</summary>
    public static ProtocolKind Kind { get; } = new("tavis-cummings", "a resonant cavity, H = g (a J_+ + h.c.)", "g t",
        [
            new("charger", "fock|coherent|squeezed|thermal", "initial state of the cavity", "fock"),
            new("photons", "EXPR", "mean photon number", "N"),
            Moment.Setting,
            new("tolerance", "EXPR", "probability of photon numbers left out", "1/10^20"),
        ],
        values =>
            from charger in Choice.Of("charger", values[0],
            [
                ("fock", Charger.Fock), ("coherent", Charger.Coherent), ("squeezed", Charger.Squeezed),
                ("thermal", Charger.Thermal),
            ])
            from stop in Moment.Of(values[2])
            select new TavisCummings(charger, values[1], stop, values[3]).Protocol);

    private Protocol Protocol => new(Charge)
    {
        Peak = cells => Started(cells).Then(start => Stopped.MaximalPower(Kind.At(cells), start.Motion)),
    };

    private Result<Charged> Charge(int cells) =>
        from start in Started(cells)
        from end in Stopped.Of(Kind.At(cells), start.Motion, Stop, cells, IsMixed)
        select end.Charged(cells, [("photons", start.Mean.Value)], start.Cut) with
        {
            Change = start.Mean.Change, IsPureWithCharger = Charger != Charger.Thermal,
        };

    private Result<((double Value, double Change) Mean, Truncation Cut, Motion Motion)> Started(int cells) =>
        from mean in MeanAt(cells)
        from tolerance in Knobs.Share("tolerance", Tolerance, cells)
        from photons in Photons.Of(Charger, mean.Value, tolerance)
        from small in Cost.OfMemory(Kind.At(cells), photons.Numbers.Count, cells + 1)
        let ladder = Chains.Chains.Cells(cells)
        select (mean, photons.Truncation, new Motion(photons.Numbers.Map(entry =>
            new Block(entry.Number, entry.Probability, Chains.Chains.Cavity(ladder, entry.Number)))));

    /// <summary>Whether the battery has no coherence: the photons left tell k, or M was never certain.</summary>
    private bool IsMixed => Charger switch
    {
        Charger.Fock or Charger.Thermal => true,
        Charger.Coherent or Charger.Squeezed => false,
    };

    private Result<(double Value, double Change)> MeanAt(int cells) => Charger == Charger.Fock
        ? Knobs.Rounded("photons", Mean, cells, Photons.MaxMean).Select(photons => ((double)photons.Whole, photons.Change))
        : Knobs.Positive("photons", Mean, cells).Select(mean => (mean, 0.0));
}
