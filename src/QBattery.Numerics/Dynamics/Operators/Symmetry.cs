using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Operators;

/// <summary>
/// What some operators conserve: the numbers a k + b n that no shift changes, or changes only by multiples of m. All
/// shifts lie in a lattice; a line of shifts leaves one number, a lattice of index m one number modulo m.
/// </summary>
/// <param name="Weights">a and b.</param>
/// <param name="Modulus">m; 0 where the number itself is conserved, 1 where nothing is.</param>
internal readonly record struct Symmetry(Shift Weights, int Modulus)
{
    /// <summary>Whether anything is conserved.</summary>
    public bool IsAny => Modulus != 1;

    /// <summary>In words; nothing where nothing is conserved.</summary>
    public override string ToString() => (Modulus, Name) switch
    {
        (1, _) => "",
        (0, var name) => $"conserved {name}",
        (2, var name) => $"conserved parity of {name}",
        (var m, var name) => $"conserved {name} modulo {m}",
    };

    private string Name => string.Join(" + ", new[] { (Weights.Cells, "k"), (Weights.Photons, "n") }
        .Where(part => part.Item1 != 0).Select(part => part.Item1 == 1 ? part.Item2 : $"{part.Item1} {part.Item2}"))
        .Replace("+ -", "- ", StringComparison.Ordinal);

    /// <summary>What the shifts of some operators leave alone.</summary>
    /// <param name="shifts">The shifts.</param>
    /// <param name="hasCavity">Whether there are photons.</param>
    public static Symmetry Of(IEnumerable<Shift> shifts, bool hasCavity)
    {
        var moves = shifts.Where(shift => shift != default).Distinct().ToSeq();
        if (!hasCavity) return Modulo(new(1, 0), moves.Select(shift => shift.Cells));
        var area = moves.SelectMany(x => moves.Select(y => x.Cells * y.Photons - x.Photons * y.Cells)).Aggregate(0, Divisor);
        var along = moves.Aggregate(new Shift(0, 0), (one, shift) => one == default ? shift : one);
        return (moves.Count, area) switch
        {
            (0, _) => new(new(1, 1), 0),
            (_, 0) => new(Primitive(new(along.Photons, -along.Cells)), 0),
            _ => Modulo(new(1, 1), moves.Select(shift => shift.Cells + shift.Photons)),
        };
    }

    private static Symmetry Modulo(Shift weights, IEnumerable<int> changes) => new(weights, changes.Aggregate(0, Divisor));

    private static Shift Primitive(Shift weights)
    {
        var divisor = Divisor(weights.Cells, weights.Photons);
        var sign = weights.Photons < 0 || (weights.Photons == 0 && weights.Cells < 0) ? -1 : 1;
        return new(sign * weights.Cells / divisor, sign * weights.Photons / divisor);
    }

    private static int Divisor(int x, int y) => y == 0 ? Math.Abs(x) : Divisor(y, x % y);
}
