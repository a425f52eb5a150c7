namespace QBattery.Symbolic.Proofs;

/// <summary>Classical bounds in words.</summary>
internal static class TangentText
{
    /// <summary>The bounds of a function that a proof quotes.</summary>
    public static string Of(Expr kernel, Tangent below, Tangent above, ProofNotation words) => string.Join(" and ",
        new[] { below, above }.Where(name => name != Tangent.None).Select(name => Of(kernel, name, words)));

    private static string Of(Expr kernel, Tangent name, ProofNotation words) => Tangents.Of(name, kernel) switch
    {
        { IsLower: true, Bound: var bound } => $"{words.Order(bound, kernel)} ({Name(name)})",
        { Bound: var bound } => $"{words.Order(kernel, bound)} ({Name(name)})",
        null => "no bound",
    };

    private static string Name(Tangent name) => name switch
    {
        Tangent.None or Tangent.Positive => "positive",
        Tangent.Bernoulli or Tangent.BernoulliInverse or Tangent.BernoulliConcave => "Bernoulli",
        Tangent.PowerBelowBase or Tangent.PowerAboveBase => "powers are monotone",
        Tangent.Exponential or Tangent.ExponentialInverse or Tangent.ExponentialSquare => "exponential series",
        Tangent.Logarithm or Tangent.LogarithmThroughZero or Tangent.LogarithmInverse or Tangent.LogarithmMean
            or Tangent.LogarithmChord => "tangent of the logarithm",
        Tangent.ArithmeticMean or Tangent.HarmonicMean => "means",
        Tangent.CosineParabola or Tangent.SineLine or Tangent.SineCubic or Tangent.CircularTop or Tangent.CircularBottom =>
            "cosine and sine",
    };
}
