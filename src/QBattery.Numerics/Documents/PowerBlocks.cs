using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>The powers of a charged battery.</summary>
internal static class PowerBlocks
{
    /// <summary>A table; none where the protocol has no duration.</summary>
    public static Seq<Document> Of(Result<ChargingPower> power, string time) => power.Match(
        all => Seq.Create<Document>([new Document.Table(["power", "value", "what it is"], Rows(all, time))]), _ => []);

    /// <summary>To paste.</summary>
    public static Seq<Relation> Relations(Result<ChargingPower> power) => power.Match(
        all => Seq.Create<Relation>(
        [
            Equal(QuantityMarks.EnergyPower, all.Energy), Equal(QuantityMarks.WorkPower, all.Work),
            .. all.Peak.Match(peak => Seq.Create([Equal(QuantityMarks.MaximalPower, peak.Power)]), _ => []),
        ]), _ => []);

    /// <summary>For programs; nothing where there is none.</summary>
    public static Seq<Field> Facts(Result<ChargingPower> power) =>
    [
        ("power", Fact(power, all => all.Energy)), ("workPower", Fact(power, all => all.Work)),
        ("maximalPower", Fact(power.Then(all => all.Peak), peak => peak.Power)),
        ("maximalPowerTime", Fact(power.Then(all => all.Peak), peak => peak.Time)),
        ("energyFlow", Fact(power.Then(all => all.Flow), flow => flow.Power)),
        ("energyFlowBound", Fact(power.Then(all => all.Flow), flow => flow.Bound)),
        ("advantage", Fact(power.Then(all => all.Advantage), advantage => advantage)),
    ];

    private static Data Fact<T>(Result<T> from, Func<T, double> value) => from.Match(all => (Data)value(all), _ => Data.None);

    private static Relation Equal(Mathematics left, double value) =>
        EnergeticsBlocks.Equal(left, Figures.Formula(value));

    private static Seq<Seq<Words>> Rows(ChargingPower power, string time) =>
    [
        Row("E/t", Figures.Of(power.Energy), $"energy over {time}"),
        Row("W/t", Figures.Of(power.Work), $"full ergotropy over {time}"),
        .. power.Flow.Match(flow => Seq.Create([Row("dE/dt", Figures.Of(flow.Power),
            $"at most sqrt(Var(H_B) I_E) = {Figures.Of(flow.Bound)}, I_E the Fisher information of the populations")]), _ => []),
        power.Peak.Match(
            peak => Row("maximal E/t", Figures.Of(peak.Power), $"at {time} = {Figures.Of(peak.Time)}"),
            reason => Row("maximal E/t", "unknown", reason.Sentence)),
        .. power.Advantage.Match(advantage => Seq.Create([Row("advantage", Figures.Of(advantage),
            "over N cells, each alone with a charger of its own in the same state")]), _ => []),
    ];

    private static Seq<Words> Row(string name, string value, string meaning) => [name, value, meaning];
}
