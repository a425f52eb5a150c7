namespace QBattery.Numerics.Dynamics.Operators;

/// <summary>
/// The levels |k, n>: k = 0..N excited cells on the Dicke ladder, n = 0..C photons. Their numbers run through n first.
/// </summary>
/// <param name="Cells">N.</param>
/// <param name="Photons">C; 0 without a cavity.</param>
internal readonly record struct LadderSpace(int Cells, int Photons)
{
    /// <summary>The number of levels.</summary>
    public int Size => (Cells + 1) * (Photons + 1);

    /// <summary>The number of a level.</summary>
    public int Place(int excited, int photons) => excited * (Photons + 1) + photons;

    /// <summary>The level of a number.</summary>
    public (int Excited, int Photons) Level(int place) => Math.DivRem(place, Photons + 1);
}

/// <summary>By how much an operator raises the number of excited cells and of photons.</summary>
internal readonly record struct Shift(int Cells, int Photons)
{
    /// <summary>One shift after another.</summary>
    public static Shift operator +(Shift x, Shift y) => new(x.Cells + y.Cells, x.Photons + y.Photons);

    /// <summary>The shift back.</summary>
    public static Shift operator -(Shift x) => new(-x.Cells, -x.Photons);

    /// <summary>The level that a level is shifted to; null where there is none.</summary>
    public int? From(int place, LadderSpace space) => space.Level(place) is var (k, n)
        && k + Cells is var excited && excited >= 0 && excited <= space.Cells
        && n + Photons is var photons && photons >= 0 && photons <= space.Photons
            ? space.Place(excited, photons)
            : null;
}
