using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Operators;

/// <summary>
/// An operator by its bands, one for each shift: a band takes the level x to c_x times the shifted level. Sums and
/// products of operators are sums and products of bands; nothing else of the matrix is ever stored.
/// </summary>
/// <param name="Space">The levels.</param>
/// <param name="All">The coefficients c of each band; those that would leave the space are zero.</param>
internal sealed record Bands(LadderSpace Space, IReadOnlyDictionary<Shift, QuadComplex[]> All)
{
    /// <summary>No operator at all.</summary>
    public static Bands Zero(LadderSpace space) => new(space, new Dictionary<Shift, QuadComplex[]>());

    /// <summary>A number times the identity.</summary>
    public static Bands Number(LadderSpace space, QuadComplex number) => Single(space, default, (_, _) => number);

    /// <summary>One of the symbols of the language.</summary>
    public static Bands Of(LadderSymbol symbol, LadderSpace space) => symbol switch
    {
        LadderSymbol.Jp => Single(space, new(1, 0), (k, _) => Quad.Sqrt((k + 1.0) * (space.Cells - k))),
        LadderSymbol.Jm => Single(space, new(-1, 0), (k, _) => Quad.Sqrt(k * (space.Cells - k + 1.0))),
        LadderSymbol.Jz => Single(space, default, (k, _) => (Quad)(k - space.Cells / 2.0)),
        LadderSymbol.A => Single(space, new(0, -1), (_, n) => Quad.Sqrt(n)),
        LadderSymbol.Ad => Single(space, new(0, 1), (_, n) => Quad.Sqrt(n + 1.0)),
        LadderSymbol.Jx => Of(LadderSymbol.Jp, space).Times(0.5).Plus(Of(LadderSymbol.Jm, space).Times(0.5)),
        LadderSymbol.Jy => Of(LadderSymbol.Jp, space).Times(new(0, -0.5)).Plus(Of(LadderSymbol.Jm, space).Times(new(0, 0.5))),
    };

    /// <summary>The sum.</summary>
    public Bands Plus(Bands other)
    {
        var sum = All.ToDictionary();
        foreach (var (shift, band) in other.All)
            sum[shift] = sum.TryGetValue(shift, out var own) ? [.. own.Zip(band, (x, y) => x + y)] : band;
        return new(Space, sum);
    }

    /// <summary>A number times the operator.</summary>
    public Bands Times(QuadComplex number) =>
        new(Space, All.ToDictionary(own => own.Key, own => own.Value.Select(c => number * c).ToArray()));

    /// <summary>The product with an operator that acts first.</summary>
    public Bands After(Bands first)
    {
        var product = new Dictionary<Shift, QuadComplex[]>();
        foreach (var (early, inner) in first.All)
            foreach (var (late, outer) in All)
            {
                if (!product.TryGetValue(early + late, out var sum)) product[early + late] = sum = new QuadComplex[Space.Size];
                for (var x = 0; x < sum.Length; x++)
                    if (!inner[x].IsZero && early.From(x, Space) is { } between) sum[x] += outer[between] * inner[x];
            }
        return new(Space, product);
    }

    /// <summary>The adjoint.</summary>
    public Bands Adjoint() => new(Space, All.ToDictionary(own => -own.Key, own =>
    {
        var adjoint = new QuadComplex[Space.Size];
        for (var x = 0; x < adjoint.Length; x++)
            if (own.Key.From(x, Space) is { } to) adjoint[to] = own.Value[x].Conjugate;
        return adjoint;
    }));

    /// <summary>The same without the levels above a number of photons.</summary>
    public Bands Within(int photons)
    {
        var less = Space with { Photons = photons };
        return new(less, All.ToDictionary(own => own.Key, own => Enumerable.Range(0, less.Size).Select(x =>
            less.Level(x) is var (k, n) && own.Key.From(x, less) is null ? default : own.Value[Space.Place(k, n)]).ToArray()));
    }

    /// <summary>The operator after every level has been multiplied by i^(cells k + photons n), as new basis vectors.</summary>
    public Bands Turned(Shift phases) => new(Space, All.ToDictionary(own => own.Key, own => own.Value.Select(c =>
        c.TimesI(-(phases.Cells * own.Key.Cells + phases.Photons * own.Key.Photons))).ToArray()));

    private static Bands Single(LadderSpace space, Shift shift, Func<int, int, QuadComplex> value) => new(space,
        new Dictionary<Shift, QuadComplex[]>
        {
            [shift] = [.. Enumerable.Range(0, space.Size).Select(x =>
                shift.From(x, space) is null ? default : space.Level(x) is var (k, n) ? value(k, n) : default)],
        });
}
