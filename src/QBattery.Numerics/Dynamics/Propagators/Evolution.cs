using QBattery.Numerics.CrossChecks;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>The motion of vectors under a generator; it keeps the errors it may have made.</summary>
internal sealed class Evolution
{
    private readonly Generator _generator;

    private readonly Seq<(int[] Indices, Exponential Exponential)> _blocks;

    private readonly double _tolerance;

    private double _error, _step;

    /// <summary>The motion under a generator.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="tolerance">The error allowed where steps are chosen by it.</param>
    public Evolution(Generator generator, double tolerance)
    {
        (_generator, _tolerance) = (generator, tolerance);
        _blocks = generator.IsConstant ? Parts(generator.Parts) : [];
        Reach = generator.IsConstant
            ? _blocks.Select(block => block.Exponential.Extent.Reach).DefaultIfEmpty(0).Max()
            : generator.Parts.Sum(part => Extent.Of(part.Map).Reach);
        _step = 0.1 / Math.Max(Reach, 1e-300);
    }

    /// <summary>A bound on rates and frequencies.</summary>
    public double Reach { get; }

    /// <summary>The number of parts that nothing connects.</summary>
    public int Count => _blocks.Count;

    /// <summary>A bound on the errors of all vectors so far.</summary>
    public double Error => _error;

    /// <summary>About how many floating-point operations a time takes.</summary>
    public double Operations(double time) => _generator.IsConstant
        ? _blocks.Sum(block => block.Exponential.Products(time) * 12.0 * block.Indices.Length)
        : 40 * (1 + Reach * time) * (2 * _generator.Entries + 4.0 * _generator.Places.Count);

    /// <summary>A vector at a later time.</summary>
    public double[] Of(double[] vector, double from, double to) => to <= from ? vector
        : _generator.IsConstant ? InBlocks(vector, to - from)
        : new BulirschStoer(Slope).Of(vector, from, to, ref _step, _tolerance, ref _error);

    /// <summary>Its velocity.</summary>
    public double[] Velocity(double time, double[] vector)
    {
        var velocity = new double[vector.Length];
        Slope(time, vector, velocity);
        return velocity;
    }

    /// <summary>Whether nothing moves any more, up to rounding.</summary>
    public bool IsSteady(double time, double[][] vectors) => _generator.IsConstant
        && vectors.All(vector => Velocity(time, vector).Max(Math.Abs) < 1e-13 * Reach * vector.Max(Math.Abs));

    private static Seq<(int[], Exponential)> Parts(Seq<(Expr Scale, SparseMap Map)> parts)
    {
        if (parts.Count == 0) return [];
        var blocks = Blocks.Of(parts[0].Map);
        var places = Blocks.Places(blocks);
        return blocks.Select(block => (block, new Exponential(parts[0].Map.Part(block, places)))).ToSeq();
    }

    private double[] InBlocks(double[] vector, double time)
    {
        var moved = new double[vector.Length];
        foreach (var (indices, exponential) in _blocks)
        {
            var part = exponential.Of([.. indices.Select(index => vector[index])], time, ref _error);
            for (var i = 0; i < indices.Length; i++) moved[indices[i]] = part[i];
        }
        return moved;
    }

    private void Slope(double time, double[] vector, double[] slope)
    {
        Array.Clear(slope);
        var at = new Dictionary<string, Rational> { [TimedOperator.Time] = Rational.Exactly(time) };
        foreach (var (scale, map) in _generator.Parts)
            map.AddProduct(scale == Build.One ? 1 : Approximate.Value(scale, at), vector, slope);
    }
}
