using QBattery.Numerics.Dynamics.Models;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;
using Complex = System.Numerics.Complex;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>A prepared model with the state it starts from.</summary>
/// <param name="Prepared">The model.</param>
/// <param name="Generator">On the coordinates that the state reaches.</param>
/// <param name="Seen">What can be read off.</param>
/// <param name="Start">The vectors of the state: of each pure part, or of the density matrix.</param>
internal sealed record Trial(Prepared Prepared, Generator Generator, Observables Seen, double[][] Start)
{
    /// <summary>The trial of two independent states.</summary>
    /// <param name="name">What runs, for refusals.</param>
    /// <param name="prepared">The model.</param>
    /// <param name="battery">The battery.</param>
    /// <param name="charger">The cavity, no higher than the levels of the model.</param>
    public static Result<Trial> Of(string name, Prepared prepared, Seq<PurePart> battery, Seq<PurePart> charger)
    {
        var joint = battery.SelectMany(own => charger.Select(other => Joint(prepared, own, other))).ToSeq();
        Coordinates kind = prepared.IsClosed ? new Coordinates.OfVector() : new Coordinates.OfMatrix();
        var states = prepared.IsClosed ? joint.Map(Vector) : [Matrix(joint)];
        return
            from few in prepared.IsClosed ? true : Generator.Fits(name, prepared.LeastElements)
            from generator in Generator.Of(
                name, kind, Mover.Of(prepared.Hamiltonian, prepared.Jumps), states.SelectMany(state => state.Keys))
            let places = generator.Places.Select((place, i) => (place, i)).ToDictionary(own => own.place, own => own.i)
            select new Trial(prepared, generator, new(kind, generator.Places, prepared.Space), [.. states.Select(state =>
                Written(state, places))]);
    }

    private static double[] Written(Dictionary<Coordinate, double> state, Dictionary<Coordinate, int> places)
    {
        var vector = new double[places.Count];
        foreach (var (place, value) in state) vector[places[place]] = value;
        return vector;
    }

    /// <summary>The amplitudes of a product, times the root of its probability, in the turned basis.</summary>
    private static (int Level, Complex Amplitude)[] Joint(Prepared prepared, PurePart battery, PurePart charger) => [..
        from k in Enumerable.Range(0, battery.Amplitudes.Length)
        where battery.Amplitudes[k] != 0
        from n in Enumerable.Range(0, charger.Amplitudes.Length)
        where charger.Amplitudes[n] != 0
        let turn = new QuadComplex(1, 0).TimesI(-(prepared.Phases.Cells * k + prepared.Phases.Photons * n))
        select (prepared.Space.Place(k, n), Math.Sqrt(battery.Weight * charger.Weight)
            * battery.Amplitudes[k] * charger.Amplitudes[n] * new Complex(turn.Re.Hi, turn.Im.Hi)),
    ];

    private static Dictionary<Coordinate, double> Vector((int Level, Complex Amplitude)[] amplitudes) => Parts(
        amplitudes.Select(entry => (entry.Level, entry.Level, entry.Amplitude)));

    private static Dictionary<Coordinate, double> Matrix(Seq<(int Level, Complex Amplitude)[]> mixture) => Parts(
        mixture.SelectMany(amplitudes => amplitudes.SelectMany(row => amplitudes.Where(column => column.Level >= row.Level)
            .Select(column => (row.Level, column.Level, (row.Level == column.Level ? 1 : Math.Sqrt(2))
                * row.Amplitude * Complex.Conjugate(column.Amplitude))))));

    private static Dictionary<Coordinate, double> Parts(IEnumerable<(int Row, int Column, Complex Value)> elements)
    {
        var parts = new Dictionary<Coordinate, double>();
        foreach (var (row, column, value) in elements)
        {
            Add(new(row, column, false), value.Real);
            Add(new(row, column, true), value.Imaginary);
        }
        return parts;

        void Add(Coordinate place, double value)
        {
            if (value != 0) parts[place] = parts.GetValueOrDefault(place) + value;
        }
    }
}
