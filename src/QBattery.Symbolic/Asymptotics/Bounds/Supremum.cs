using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Bounds;

/// <summary>
/// The largest value of exp(sum c_i N^p_i (log N)^q_i) N^a (log N)^b for N from some number on. It falls from there on
/// if N times its logarithmic derivative, sum c_i N^p_i (log N)^q_i (p_i + q_i/log N) + a + b/log N, is never positive.
/// </summary>
internal sealed record Supremum(int From, Box Box)
{
    /// <summary>Bounds are computed with so many bits.</summary>
    public const int Bits = 64;

    private Ball N => From;

    private Ball Log => N.Log(Bits);

    /// <summary>c N^p (log N)^q.</summary>
    private sealed record Scale(Ball Coefficient, Ball Power, Ball LogPower);

    /// <summary>An upper bound, infinite where none is found. Parameters take their worst values.</summary>
    public Mag Of(Growth growth)
    {
        var (a, b) = (Most(growth.Power), Most(growth.LogPower));
        var exponent = growth.Exponent.Select(t => new Scale(Most(t.Coefficient), Box.Of(t.Power), Box.Of(t.LogPower))).ToList();
        return exponent.Count == 0 ? OfPowers(a, b)
            : Falls(exponent, a, b) ? AtStart(exponent, a, b)
            : Mag.Infinity;
    }

    /// <summary>N^a (log N)^b: it falls, or it rises as far as log N = -b/a.</summary>
    private Mag OfPowers(Ball a, Ball b)
    {
        var isConstant = a == Ball.Zero;
        if (!(isConstant || IsNegative(a)) || (isConstant && !IsNegative(b) && b != Ball.Zero)) return Mag.Infinity;
        var atStart = AtStart([], a, b);
        if (isConstant || b == Ball.Zero || IsNegative(b)) return atStart;
        var peak = b.Div(a.Negated, Bits);
        return IsNegative(peak.Sub(Log, Bits)) ? atStart : peak.Mul(Ball.One.Negated.Exp(Bits), Bits).Power(b, Bits).MostAbs;
    }

    private bool Falls(List<Scale> exponent, Ball a, Ball b) => exponent.Any(main => Falls(main, exponent, a, b));

    /// <summary>Whether one term of the derivative outweighs all those that may be positive.</summary>
    private bool Falls(Scale main, List<Scale> exponent, Ball a, Ball b)
    {
        if (!IsNegative(main.Coefficient) || Derivative(main, least: true) is not { } falling) return false;
        var others = exponent.Where(t => t != main).Select(t => Derivative(t, least: IsNegative(t.Coefficient)))
            .Append(new(a, 0, 0)).Append(new(b, 0, -1)).ToList();
        return !others.Contains(null) && others.Aggregate(Mag.Zero, (sum, t) => sum + Rise(t!, falling)) <= Mag.PowerOfTwo(0);
    }

    /// <summary>What a term adds at most, in units of the falling one; nothing if it falls itself.</summary>
    private Mag Rise(Scale term, Scale falling) => IsNegative(term.Coefficient) || term.Coefficient == Ball.Zero
        ? Mag.Zero
        : Ratio(term, falling);

    private Mag Ratio(Scale rising, Scale falling) =>
        OfPowers(rising.Power.Sub(falling.Power, Bits), rising.LogPower.Sub(falling.LogPower, Bits))
            * rising.Coefficient.Div(falling.Coefficient, Bits).MostAbs;

    /// <summary>
    /// c N^p (log N)^q (p + q/log N), with the bracket at its least or most: a single power where p = 0. Null where the bracket
    /// may not be positive.
    /// </summary>
    private Scale? Derivative(Scale t, bool least)
    {
        if (t.Power == Ball.Zero) return new(t.Coefficient.Mul(t.LogPower, Bits), 0, t.LogPower.Sub(1, Bits));
        var atStart = t.Power.Add(t.LogPower.Div(Log, Bits), Bits);
        var bracket = IsNegative(t.LogPower) == least ? atStart : t.Power;
        return IsNegative(bracket.Negated) ? t with { Coefficient = t.Coefficient.Mul(bracket, Bits) } : null;
    }

    private Mag AtStart(List<Scale> exponent, Ball a, Ball b) => exponent
        .Aggregate(Ball.Zero, (sum, t) => sum.Add(t.Coefficient.Mul(Powers(t.Power, t.LogPower), Bits), Bits))
        .Exp(Bits).Mul(Powers(a, b), Bits).MostAbs;

    private Ball Powers(Ball a, Ball b) => N.Power(a, Bits).Mul(Log.Power(b, Bits), Bits);

    /// <summary>A number not below a coefficient.</summary>
    private Ball Most(Coefficient coefficient) => Box.Of(coefficient) is { IsFinite: true, IsExact: false } range
        ? new(range.Upper(Bits), Mag.Zero)
        : Box.Of(coefficient);

    private static bool IsNegative(Ball x) => x.IsFinite && x.Sign == Sign.Negative;
}
