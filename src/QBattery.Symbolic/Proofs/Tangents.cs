namespace QBattery.Symbolic.Proofs;

/// <summary>What a tangent says of one function.</summary>
/// <param name="IsLower">Whether the function is not below the bound; else it is not above.</param>
/// <param name="Bound">The bound.</param>
/// <param name="Asks">What must not be negative for it, and which of these must be positive.</param>
internal sealed record TangentBound(bool IsLower, Expr Bound, Seq<(Expr Quantity, bool IsStrict)> Asks);

/// <summary>Tangents of given functions.</summary>
internal static class Tangents
{
    private static readonly Expr One = Build.One, Two = Build.Number(2);

    /// <summary>The tangents that bound a kernel, apart from <see cref="Tangent.None"/>.</summary>
    public static IEnumerable<(Tangent Name, TangentBound Bound)> Of(Expr kernel) => Enum.GetValues<Tangent>()
        .Select(name => (Name: name, Bound: Of(name, kernel))).Where(known => known.Bound is not null)
        .Select(known => (known.Name, known.Bound!));

    /// <summary>What a tangent says of a kernel; null if it is about other functions.</summary>
    public static TangentBound? Of(Tangent name, Expr kernel) => kernel switch
    {
        Expr.Power(Expr.Constant(NamedConstant.E), var z) => OfExponential(name, z),
        Expr.Power(var u, Expr.Number(var half)) => half == Rational.Half ? OfRoot(name, u) : null,
        Expr.Power(var b, var e) => OfPower(name, b, e),
        Expr.Apply(Function.Log, [var w]) => OfLogarithm(name, w),
        Expr.Apply(Function.Cos, [var z]) => OfCosine(name, z),
        Expr.Apply(Function.Sin, [var z]) => OfSine(name, z),
        _ => null,
    };

    private static TangentBound? OfPower(Tangent name, Expr b, Expr e) => name switch
    {
        Tangent.Positive => new(true, Build.Zero, [(b, true)]),
        Tangent.Bernoulli => new(true, One + e * (b - One), [(b, true), (e - One, false)]),
        Tangent.BernoulliInverse =>
            new(false, b / (b + e * (One - b)), [(b, true), (e - One, false), (b + e * (One - b), true)]),
        Tangent.BernoulliConcave => new(false, One + e * (b - One), [(b, true), (e, false), (One - e, false)]),
        Tangent.PowerBelowBase => new(false, b, [(b, true), (One - b, false), (e - One, false)]),
        Tangent.PowerAboveBase => new(true, b, [(b - One, false), (e - One, false)]),
        _ => null,
    };

    private static TangentBound? OfExponential(Tangent name, Expr z) => name switch
    {
        Tangent.Positive => new(true, Build.Zero, []),
        Tangent.Exponential => new(true, One + z, []),
        Tangent.ExponentialInverse => new(false, One / (One - z), [(One - z, true)]),
        Tangent.ExponentialSquare => new(true, One + z + z * z / Two, [(z, false)]),
        _ => null,
    };

    private static TangentBound? OfLogarithm(Tangent name, Expr w) => name switch
    {
        Tangent.Logarithm => new(false, w - One, [(w, true)]),
        Tangent.LogarithmThroughZero => new(false, w / Build.E, [(w, true)]),
        Tangent.LogarithmInverse => new(true, One - One / w, [(w, true)]),
        Tangent.LogarithmMean => new(true, Two * (w - One) / (w + One), [(w - One, false)]),
        Tangent.LogarithmChord => new(false, (w - One / w) / Two, [(w - One, false)]),
        _ => null,
    };

    private static TangentBound? OfRoot(Tangent name, Expr u) => name switch
    {
        Tangent.ArithmeticMean => new(false, (One + u) / Two, [(u, false)]),
        Tangent.HarmonicMean => new(true, Two * u / (One + u), [(u, false)]),
        _ => null,
    };

    private static TangentBound? OfCosine(Tangent name, Expr z) => name switch
    {
        Tangent.CosineParabola => new(true, One - z * z / Two, []),
        Tangent.CircularTop => new(false, One, []),
        Tangent.CircularBottom => new(true, -One, []),
        _ => null,
    };

    private static TangentBound? OfSine(Tangent name, Expr z) => name switch
    {
        Tangent.SineLine => new(false, z, [(z, false)]),
        Tangent.SineCubic => new(true, z - z * z * z / Build.Number(6), [(z, false)]),
        Tangent.CircularTop => new(false, One, []),
        Tangent.CircularBottom => new(true, -One, []),
        _ => null,
    };
}
