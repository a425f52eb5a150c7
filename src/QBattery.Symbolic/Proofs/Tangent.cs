namespace QBattery.Symbolic;

/// <summary>The classical bounds of a function by simpler ones, which proofs may quote.</summary>
public enum Tangent
{
    /// <summary>No bound on this side.</summary>
    None,

    /// <summary>b^e > 0 for b > 0, and exp(z) > 0.</summary>
    Positive,

    /// <summary>Bernoulli: b^e >= 1 + e (b-1) for b > 0, e >= 1; equality for b = 1 or e = 1.</summary>
    Bernoulli,

    /// <summary>Bernoulli for 1/b: b^e &lt;= b/(b + e (1-b)) where that is positive, e >= 1; equality for b = 1 or e = 1.</summary>
    BernoulliInverse,

    /// <summary>Bernoulli: b^e &lt;= 1 + e (b-1) for b > 0, 0 &lt;= e &lt;= 1; equality for b = 1, e = 0 or e = 1.</summary>
    BernoulliConcave,

    /// <summary>b^e &lt;= b for 0 &lt; b &lt;= 1, e >= 1; equality for b = 1 or e = 1.</summary>
    PowerBelowBase,

    /// <summary>b^e >= b for b >= 1, e >= 1; equality for b = 1 or e = 1.</summary>
    PowerAboveBase,

    /// <summary>exp(z) >= 1 + z; equality for z = 0.</summary>
    Exponential,

    /// <summary>exp(z) &lt;= 1/(1-z) for z &lt; 1; equality for z = 0.</summary>
    ExponentialInverse,

    /// <summary>exp(z) >= 1 + z + z^2/2 for z >= 0; equality for z = 0.</summary>
    ExponentialSquare,

    /// <summary>log(w) &lt;= w - 1 for w > 0; equality for w = 1.</summary>
    Logarithm,

    /// <summary>log(w) &lt;= w/e for w > 0; equality for w = e.</summary>
    LogarithmThroughZero,

    /// <summary>log(w) >= 1 - 1/w for w > 0; equality for w = 1.</summary>
    LogarithmInverse,

    /// <summary>log(w) >= 2 (w-1)/(w+1) for w >= 1; equality for w = 1.</summary>
    LogarithmMean,

    /// <summary>log(w) &lt;= (w - 1/w)/2 for w >= 1; equality for w = 1.</summary>
    LogarithmChord,

    /// <summary>Arithmetic and geometric mean: sqrt(u) &lt;= (1 + u)/2 for u >= 0; equality for u = 1.</summary>
    ArithmeticMean,

    /// <summary>Geometric and harmonic mean: sqrt(u) >= 2 u/(1 + u) for u >= 0; equality for u = 0 and u = 1.</summary>
    HarmonicMean,

    /// <summary>cos(z) >= 1 - z^2/2; equality for z = 0.</summary>
    CosineParabola,

    /// <summary>sin(z) &lt;= z for z >= 0; equality for z = 0.</summary>
    SineLine,

    /// <summary>sin(z) >= z - z^3/6 for z >= 0; equality for z = 0.</summary>
    SineCubic,

    /// <summary>cos(z) &lt;= 1 and sin(z) &lt;= 1.</summary>
    CircularTop,

    /// <summary>cos(z) >= -1 and sin(z) >= -1.</summary>
    CircularBottom,
}
