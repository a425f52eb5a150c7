using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Closed quantities of a collective state of two-level cells, each with what it is and its bound.</summary>
internal static class ClosedBlocks
{
    /// <summary>A table, with further rows.</summary>
    public static Document Of(ClosedQuantities closed, Seq<Seq<Words>> further) => new Document.Table(
        ["quantity", "value/Delta", "what it is"],
        [
            Row("capacity", closed.Capacity,
                $"highest less lowest energy, N - 2(1 - r_0); at least {Figures.Of(closed.LeastCapacity)}"),
            Row("anti-ergotropy", closed.AntiErgotropy, "what unitaries can still put in; at most N - E"),
            Row("incoherent ergotropy", closed.Incoherent, "of the state dephased in the eigenspaces of H_B; at most W"),
            Row("coherent ergotropy", closed.Coherent, "the rest of W, r_0 - max p_k; at most r_0"),
            Row("ergotropic gap", closed.Gap, "W less the local ergotropy; at most W"),
            .. further,
        ]);

    /// <summary>For programs.</summary>
    public static Seq<Field> Facts(Result<ClosedQuantities> closed) =>
    [
        ("capacity", Fact(closed, all => all.Capacity)), ("antiErgotropy", Fact(closed, all => all.AntiErgotropy)),
        ("incoherentErgotropy", Fact(closed, all => all.Incoherent)), ("coherentErgotropy", Fact(closed, all => all.Coherent)),
        ("ergotropicGap", Fact(closed, all => all.Gap)),
    ];

    private static Data Fact(Result<ClosedQuantities> closed, Func<ClosedQuantities, Bracket> value) =>
        Numeral.Fact(closed.Select(value));

    private static Seq<Words> Row(string name, Bracket value, string meaning) => [name, Numeral.Text(value), meaning];
}
