namespace QBattery.Numerics.Hermitian;

/// <summary>A complex vector, real and imaginary parts apart and padded with zeros to whole vector registers.</summary>
/// <param name="Re">Real parts.</param>
/// <param name="Im">Imaginary parts.</param>
internal sealed record ComplexVector(double[] Re, double[] Im)
{
    /// <summary>The zero vector.</summary>
    public static ComplexVector Zero(int size) =>
        new(new double[HermitianMatrix.Padded(size)], new double[HermitianMatrix.Padded(size)]);

    /// <summary>A vector of length 1 in a direction that only the seed determines.</summary>
    public static ComplexVector Random(int size, int seed)
    {
        var (vector, random) = (Zero(size), new Random(seed));
        for (var i = 0; i < size; i++) (vector.Re[i], vector.Im[i]) = (random.NextDouble() - 0.5,
            random.NextDouble() - 0.5);
        vector.Scale(1 / vector.Norm());
        return vector;
    }

    /// <summary>The Euclidean length.</summary>
    public double Norm() => Math.Sqrt(Simd.Dot(Re, Re) + Simd.Dot(Im, Im));

    /// <summary>The scalar product, this one conjugated.</summary>
    public (double Re, double Im) Dot(ComplexVector other) =>
        (Simd.Dot(Re, other.Re) + Simd.Dot(Im, other.Im), Simd.Dot(Re, other.Im) - Simd.Dot(Im, other.Re));

    /// <summary>Adds a multiple of another vector to this one.</summary>
    public void Add(double re, double im, ComplexVector other)
    {
        Simd.AddTimes(re, other.Re, Re);
        Simd.AddTimes(-im, other.Im, Re);
        Simd.AddTimes(re, other.Im, Im);
        Simd.AddTimes(im, other.Re, Im);
    }

    /// <summary>Multiplies this vector by a number.</summary>
    public void Scale(double factor)
    {
        for (var i = 0; i < Re.Length; i++) (Re[i], Im[i]) = (factor * Re[i], factor * Im[i]);
    }
}
