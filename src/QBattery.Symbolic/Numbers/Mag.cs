using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// A bound on a magnitude: a number m*2^e &gt;= 0 of 32 bits, or infinity. Arithmetic rounds up, so that a result is
/// never below the exact one; the few operations that round down say so in their names.
/// </summary>
internal readonly record struct Mag : IComparable<Mag>
{
    private const int Width = 32;
    private const long Limit = 1L << 50;

    private Mag(ulong mantissa, long exponent) => (Mantissa, Exponent) = (mantissa, exponent);

    /// <summary>m of the value m*2^e: 0, or of exactly 32 bits.</summary>
    public ulong Mantissa { get; }

    /// <summary>e of the value m*2^e.</summary>
    public long Exponent { get; }

    /// <summary>0.</summary>
    public static Mag Zero => default;

    /// <summary>No bound at all.</summary>
    public static Mag Infinity => new(1UL << (Width - 1), long.MaxValue);

    /// <summary>Whether the bound is 0.</summary>
    public bool IsZero => Mantissa == 0;

    /// <summary>Whether there is a bound.</summary>
    public bool IsFinite => Exponent != long.MaxValue;

    /// <summary>
    /// The exponent t with value &lt; 2^t (and at least half of that); of a finite bound that is not 0.
    /// </summary>
    public long Top => Exponent + Width;

    /// <summary>An upper bound of m*2^e.</summary>
    public static Mag Up(ulong mantissa, long exponent)
    {
        if (mantissa == 0) return Zero;
        var excess = 64 - Width - BitOperations.LeadingZeroCount(mantissa);
        if (excess <= 0) return Guarded(mantissa << -excess, exponent + excess);
        var kept = ((mantissa - 1) >> excess) + 1;
        return kept >> Width == 0
            ? Guarded(kept, exponent + excess)
            : Guarded(1UL << (Width - 1), exponent + excess + 1);
    }

    /// <summary>2^e, the exponent kept within the limits from above.</summary>
    public static Mag PowerOfTwo(long exponent) => Up(1, exponent);

    /// <summary>An upper bound of |x|.</summary>
    public static Mag AtLeast(BigFloat x)
    {
        var (head, exponent, exact) = Head(x);
        return Up(exact ? head : head + 1, exponent);
    }

    /// <summary>A lower bound of |x|.</summary>
    public static Mag AtMost(BigFloat x)
    {
        var (head, exponent, _) = Head(x);
        return Down(head, exponent);
    }

    /// <summary>An upper bound of x + y.</summary>
    public static Mag operator +(Mag x, Mag y)
    {
        if (x.IsZero || y.IsZero) return x.IsZero ? y : x;
        if (x.Exponent < y.Exponent) (x, y) = (y, x);
        if (!x.IsFinite) return x;
        var gap = x.Exponent - y.Exponent;
        return gap < Width
            ? Up((x.Mantissa << (int)gap) + y.Mantissa, y.Exponent)
            : Up(x.Mantissa + 1, x.Exponent);
    }

    /// <summary>An upper bound of x * y; no bound when one factor has none.</summary>
    public static Mag operator *(Mag x, Mag y) =>
        x.IsFinite && y.IsFinite ? Up(x.Mantissa * y.Mantissa, x.Exponent + y.Exponent) : Infinity;

    /// <summary>An upper bound of x / y.</summary>
    public static Mag operator /(Mag x, Mag y) =>
        !x.IsFinite || y.IsZero ? Infinity
        : x.IsZero ? Zero
        : Up(((x.Mantissa << Width) / y.Mantissa) + 1, x.Exponent - y.Exponent - Width);

    /// <summary>A lower bound of x - y, 0 where that is negative.</summary>
    public static Mag MinusDown(Mag x, Mag y)
    {
        if (x <= y || !x.IsFinite) return Zero;
        var gap = y.IsZero ? 0 : x.Exponent - y.Exponent;
        return gap < Width
            ? Down((x.Mantissa << (int)gap) - y.Mantissa, x.Exponent - gap)
            : Down(x.Mantissa - 1, x.Exponent);
    }

    /// <summary>An upper bound of e^x - 1.</summary>
    public static Mag ExpMinusOne(Mag x) =>
        x.IsZero || x <= PowerOfTwo(0) ? x + (x * x)    // e^x <= 1 + x + x^2 on [0, 1]
        : x <= PowerOfTwo(30) ? PowerOfTwo(2 + (3 * (long)(x.Mantissa >> (int)(Width - x.Top)) / 2))    // e < 2^(3/2)
        : Infinity;

    /// <summary>The larger bound.</summary>
    public static Mag Max(Mag x, Mag y) => x >= y ? x : y;

    /// <inheritdoc/>
    public int CompareTo(Mag other) => (IsZero, other.IsZero) switch
    {
        (true, true) => 0,
        (true, false) => -1,
        (false, true) => 1,
        _ => (Exponent, Mantissa).CompareTo((other.Exponent, other.Mantissa)),
    };

    /// <summary>Less than.</summary>
    public static bool operator <(Mag x, Mag y) => x.CompareTo(y) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(Mag x, Mag y) => x.CompareTo(y) > 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Mag x, Mag y) => x.CompareTo(y) <= 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Mag x, Mag y) => x.CompareTo(y) >= 0;

    /// <summary>The bound as an exact number.</summary>
    /// <exception cref="ArgumentException">The bound is infinite.</exception>
    public BigFloat ToBigFloat() =>
        IsFinite ? BigFloat.Of(Mantissa, Exponent) : throw new ArgumentException("An infinite bound is no number.");

    /// <summary>The bound as a ball without radius; undefined when it is infinite.</summary>
    public Ball ToBall() => IsFinite ? new(ToBigFloat(), Zero) : Ball.Undefined;

    /// <summary>Two digits, not below the bound.</summary>
    public override string ToString() => BallText.Of(this);

    private static Mag Guarded(ulong mantissa, long exponent) => exponent switch
    {
        > Limit => Infinity,
        < -Limit => new(1UL << (Width - 1), -Limit),
        _ => new(mantissa, exponent),
    };

    private static Mag Down(ulong mantissa, long exponent)
    {
        var excess = 64 - Width - BitOperations.LeadingZeroCount(mantissa);
        return mantissa == 0 || exponent + excess < -Limit ? Zero
            : excess <= 0 ? new(mantissa << -excess, exponent + excess)
            : new(mantissa >> excess, exponent + excess);
    }

    // The leading bits of |x|, rounded down; exact when there are no more.
    private static (ulong Head, long Exponent, bool Exact) Head(BigFloat x)
    {
        var excess = (int)Math.Max(0, x.Length - Width);
        return ((ulong)(BigInteger.Abs(x.Mantissa) >> excess), x.Exponent + excess, excess == 0);
    }
}
