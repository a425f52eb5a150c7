using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>Means of numbers that are diagonal in the levels, of states written as vectors.</summary>
/// <param name="Kind">How states are written.</param>
/// <param name="Places">The coordinates.</param>
/// <param name="Space">The levels.</param>
internal sealed record Observables(Coordinates Kind, Seq<Coordinate> Places, LadderSpace Space)
{
    /// <summary>The number of excited cells at each coordinate, where that is a population.</summary>
    public double[] Excited { get; } = Weights(Kind, Places, place => Space.Level(place).Excited);

    /// <summary>The number of photons.</summary>
    public double[] Photons { get; } = Weights(Kind, Places, place => Space.Level(place).Photons);

    /// <summary>One where the photon number is among the last two.</summary>
    public double[] Last { get; } = Weights(Kind, Places, place => Space.Level(place).Photons > Space.Photons - 2 ? 1 : 0);

    /// <summary>One, for the trace.</summary>
    public double[] All { get; } = Weights(Kind, Places, _ => 1);

    /// <summary>The mean of a number.</summary>
    public double Mean(double[] weights, double[][] vectors) => vectors.Sum(vector => Kind switch
    {
        Coordinates.OfVector => Squares(weights, vector, vector),
        Coordinates.OfMatrix => Product(weights, vector),
    });

    /// <summary>Its rate of change.</summary>
    public double Rate(double[] weights, double[][] vectors, double[][] velocities) => vectors.Zip(velocities, (vector, velocity) => Kind switch
    {
        Coordinates.OfVector => 2 * Squares(weights, vector, velocity),
        Coordinates.OfMatrix => Product(weights, velocity),
    }).Sum();

    private static double[] Weights(Coordinates kind, Seq<Coordinate> places, Func<int, double> weight) =>
        [.. places.Select(place => kind is Coordinates.OfVector || place.IsDiagonal ? weight(place.Row) : 0)];

    private static double Squares(double[] weights, double[] x, double[] y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++) sum += weights[i] * x[i] * y[i];
        return sum;
    }

    private static double Product(double[] weights, double[] x)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++) sum += weights[i] * x[i];
        return sum;
    }
}
