using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics.Protocols;

/// <summary>Photon number distributions, cut off where the rest is proved to be below a tolerance.</summary>
internal static class Photons
{
    /// <summary>The most photon numbers that are kept.</summary>
    public const int Limit = 1_000_000;

    /// <summary>The largest mean: above it, neighbouring photon numbers are not told apart.</summary>
    public const double MaxMean = 1e15;

    /// <summary>
    /// Probabilities by their ratios: from one number to the next (up) and to the one before (down). No ratio further
    /// out is above the present one or the limit, so that what lies beyond a number is at most a geometric series.
    /// </summary>
    private sealed record Shape(long Mode, int Stride, Func<long, double> Up, Func<long, double> Down, double Limit);

    /// <summary>A distribution of a given mean.</summary>
    /// <param name="charger">Its kind.</param>
    /// <param name="mean">Above zero; a whole number for a Fock state.</param>
    /// <param name="tolerance">The total probability that may be left out, between 0 and 1.</param>
    /// <returns>The distribution; <see cref="Reason.TooLarge"/> when the tolerance needs too many numbers.</returns>
    public static Result<PhotonNumbers> Of(Charger charger, double mean, double tolerance) =>
        charger == Charger.Fock ? Cut(new((long)mean, 1, _ => 0, _ => 0, 0), tolerance)
        : Needed(charger, mean, tolerance) is var needed && needed <= Limit ? Cut(Form(charger, mean), tolerance)
        : ProtocolRefusals.ManyPhotons(charger, mean, tolerance, needed, Limit);

    private static Shape Form(Charger charger, double mean)
    {
        var x = mean / (mean + 1);
        return charger switch
        {
            Charger.Fock => throw new ArgumentException("a Fock state has one photon number"),
            Charger.Coherent => new((long)mean, 1, m => mean / (m + 1), m => m / mean, 0),
            Charger.Squeezed => new(0, 2, m => x * (m + 1) / (m + 2), _ => 0, x),
            Charger.Thermal => new(0, 1, _ => x, _ => 0, x),
        };
    }

    /// <summary>About how many numbers the tolerance needs.</summary>
    private static double Needed(Charger charger, double mean, double tolerance) => charger switch
    {
        Charger.Fock => 1,
        Charger.Coherent => 2 * Math.Sqrt(2 * Math.Log(1 / tolerance) * (mean + 1)),
        Charger.Squeezed or Charger.Thermal => Math.Log(1 / tolerance) / Math.Log(1 + 1 / mean),
    };

    private static Result<PhotonNumbers> Cut(Shape shape, double tolerance)
    {
        var (above, beyondAbove) = Tail(shape, shape.Stride, shape.Up, tolerance / 4);
        var (below, beyondBelow) = Tail(shape, -shape.Stride, shape.Down, tolerance / 4);
        below.Reverse();
        var kept = below.Append((shape.Mode, 1.0)).Concat(above).ToSeq();
        var total = kept.Sum(entry => entry.Item2);
        return new PhotonNumbers(
            kept.Select(entry => (entry.Item1, entry.Item2 / total)).ToSeq(),
            new(kept[0].Item1, kept[^1].Item1, kept.Count, (beyondAbove + beyondBelow) / total, tolerance));
    }

    /// <summary>Weights relative to the mode, until what lies beyond is below a share of what is kept.</summary>
    private static (List<(long, double)> Kept, double Beyond) Tail(
        Shape shape, int stride, Func<long, double> ratio, double share)
    {
        var (kept, weight, total, number) = (new List<(long, double)>(), 1.0, 1.0, shape.Mode);
        for (;;)
        {
            var next = ratio(number);
            var largest = Math.Max(next, shape.Limit);
            var beyond = next == 0 ? 0 : largest < 1 ? weight * next / (1 - largest) : double.PositiveInfinity;
            if (beyond <= share * total) return (kept, beyond);
            (weight, number) = (weight * next, number + stride);
            total += weight;
            kept.Add((number, weight));
        }
    }
}
