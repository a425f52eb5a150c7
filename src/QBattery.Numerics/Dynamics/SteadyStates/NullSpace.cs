using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.SteadyStates;

/// <summary>Vectors that a matrix in one part takes to zero, up to a threshold.</summary>
/// <param name="Dimension">How many independent ones there are.</param>
/// <param name="Vector">The one of the least image.</param>
/// <param name="Inverse">The factorised matrix, its zero pivots replaced.</param>
/// <param name="Places">The order in which it is factorised.</param>
internal sealed record NullSpace(int Dimension, double[] Vector, BandMatrix Inverse, int[] Places)
{
    /// <summary>Images shorter than this share of the largest rate are zero, and pivots shorter than that.</summary>
    public const double Threshold = 1e-12, LeastPivot = 1e-17;

    private const int Iterations = 3;

    /// <summary>Multiplications and additions in whole vector registers per counted operation.</summary>
    private const double Wide = 4;

    /// <summary>
    /// The unknown that is eliminated last sets the scale of a vector that goes to zero: it should be no small share of it,
    /// or corrections are lost beside their multiples of that vector.
    /// </summary>
    private const double SmallShare = 1e-6;

    private bool EndsSmall => Math.Abs(Vector[Array.IndexOf(Places, Places.Length - 1)]) < SmallShare * Vector.Max(Math.Abs);

    /// <summary>
    /// By inverse iteration on more and more vectors, until one of them is not taken to zero. The empty battery is
    /// eliminated last, unless little of the state is there.
    /// </summary>
    /// <param name="name">What is solved, for refusals.</param>
    /// <param name="map">The matrix.</param>
    /// <param name="scale">The largest rate.</param>
    public static Result<NullSpace> Of(string name, SparseMap map, double scale)
    {
        var ordering = BandOrdering.Of(map);
        return
            from small in Cost.OfMemory(name, BandMatrix.Room(map.Size, ordering.Lower, ordering.Upper) / 3, 1)
            from quick in Cost.OfTime(name, BandMatrix.Operations(map.Size, ordering.Lower, ordering.Upper) / Wide)
            let first = Of(map, ordering.Reversed, scale)
            select first.Dimension > 0 && first.EndsSmall ? Of(map, ordering, scale) : first;
    }

    private static NullSpace Of(SparseMap map, BandOrdering ordering, double scale) => Grown(
        map, new(map, ordering.Places, ordering.Lower, ordering.Upper, LeastPivot * scale), ordering.Places, scale);

    /// <summary>Solves for a right side, in the order of the matrix.</summary>
    public double[] Solve(double[] right) => Solve(Inverse, Places, right);

    private static double[] Solve(BandMatrix inverse, int[] places, double[] right)
    {
        var ordered = new double[right.Length];
        for (var i = 0; i < right.Length; i++) ordered[places[i]] = right[i];
        inverse.Solve(ordered);
        return [.. places.Select(place => ordered[place])];
    }

    private static NullSpace Grown(SparseMap map, BandMatrix inverse, int[] places, double scale)
    {
        for (var count = 2; ; count *= 2)
        {
            var vectors = Iterated(inverse, places, Math.Min(count, map.Size));
            var images = Matrix<double>.Build.DenseOfColumnArrays(
                vectors.EnumerateColumns().Select(column => Image(map, column.ToArray())));
            var found = (images.TransposeThisAndMultiply(images)).Evd(Symmetricity.Symmetric);
            var lengths = found.EigenValues.Select(value => Math.Sqrt(Math.Max(0, value.Real))).ToArray();
            var dimension = lengths.Count(length => length <= Threshold * scale);
            if (dimension < lengths.Length || dimension == map.Size)
            {
                var shortest = found.EigenVectors.Column(Array.IndexOf(lengths, lengths.Min()));
                return new(dimension, (vectors * shortest).ToArray(), inverse, places);
            }
        }
    }

    private static Matrix<double> Iterated(BandMatrix inverse, int[] places, int count)
    {
        var (random, size) = (new Random(count), places.Length);
        var vectors = Matrix<double>.Build.Dense(size, count, (_, _) => random.NextDouble() - 0.5);
        for (var i = 0; i < Iterations; i++)
            vectors = Matrix<double>.Build.DenseOfColumnArrays(vectors.EnumerateColumns()
                .Select(column => Solve(inverse, places, column.ToArray()))).GramSchmidt().Q;
        return vectors;
    }

    private static double[] Image(SparseMap map, double[] vector)
    {
        var image = new double[vector.Length];
        map.AddProduct(1, vector, image);
        return image;
    }
}
