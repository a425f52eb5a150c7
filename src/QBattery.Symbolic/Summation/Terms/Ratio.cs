using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>A rational function kept as the product it came as, for factors are what summation looks at.</summary>
/// <param name="Parts">Factors with their exponents.</param>
internal sealed record Ratio(Seq<(Fraction Part, int Power)> Parts)
{
    /// <summary>The empty product.</summary>
    public static Ratio One { get; } = new([]);

    /// <summary>A product of two.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => new([.. left.Parts, .. right.Parts]);

    /// <summary>A factor to a power.</summary>
    public static Ratio Of(Fraction part, int power) => new([(part, power)]);

    /// <summary>A whole power.</summary>
    public Ratio Pow(int power) => new(Parts.Select(p => (p.Part, p.Power * power)).ToSeq());
}
