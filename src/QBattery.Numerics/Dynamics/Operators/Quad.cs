using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Operators;

/// <summary>
/// A number of about 32 digits as an unevaluated sum of two doubles, the second below half a unit in the last place of
/// the first (T. J. Dekker, Numer. Math. 18, 224, 1971).
/// </summary>
internal readonly record struct Quad(double Hi, double Lo)
{
    /// <summary>A double is its own value.</summary>
    public static implicit operator Quad(double value) => new(value, 0);

    /// <summary>A rational number, rounded.</summary>
    public static Quad Of(Rational value)
    {
        var high = value.ToDouble();
        return new(high, (value - Rational.Exactly(high)).ToDouble());
    }

    /// <summary>The sum.</summary>
    public static Quad operator +(Quad x, Quad y)
    {
        var (high, low) = TwoSum(x.Hi, y.Hi);
        var (below, rest) = TwoSum(x.Lo, y.Lo);
        var (first, second) = Renormalised(high, low + below);
        return Renormalised(first, second + rest);
    }

    /// <summary>The difference.</summary>
    public static Quad operator -(Quad x, Quad y) => x + -y;

    /// <summary>The negative.</summary>
    public static Quad operator -(Quad x) => new(-x.Hi, -x.Lo);

    /// <summary>The product.</summary>
    public static Quad operator *(Quad x, Quad y)
    {
        var high = x.Hi * y.Hi;
        var low = Math.FusedMultiplyAdd(x.Hi, y.Hi, -high);
        return Renormalised(high, low + (x.Hi * y.Lo + x.Lo * y.Hi));
    }

    /// <summary>The quotient.</summary>
    public static Quad operator /(Quad x, Quad y)
    {
        var first = x.Hi / y.Hi;
        var rest = x - y * first;
        var second = rest.Hi / y.Hi;
        var third = (rest - y * second).Hi / y.Hi;
        return Renormalised(first, second) + third;
    }

    /// <summary>The square root of a number from zero up.</summary>
    public static Quad Sqrt(Quad x)
    {
        if (x.Hi == 0) return 0;
        var root = Math.Sqrt(x.Hi);
        return Renormalised(root, (x - (Quad)root * root).Hi / (2 * root));
    }

    private static (double Sum, double Error) TwoSum(double x, double y)
    {
        var sum = x + y;
        var part = sum - x;
        return (sum, (x - (sum - part)) + (y - part));
    }

    private static Quad Renormalised(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}

/// <summary>A complex number of about 32 digits.</summary>
internal readonly record struct QuadComplex(Quad Re, Quad Im)
{
    /// <summary>A real number.</summary>
    public static implicit operator QuadComplex(Quad value) => new(value, 0);

    /// <summary>A real number.</summary>
    public static implicit operator QuadComplex(double value) => new(value, 0);

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => Re.Hi == 0 && Im.Hi == 0;

    /// <summary>The complex conjugate.</summary>
    public QuadComplex Conjugate => new(Re, -Im);

    /// <summary>The absolute value, as a double.</summary>
    public double Size => double.Hypot(Re.Hi, Im.Hi);

    /// <summary>The sum.</summary>
    public static QuadComplex operator +(QuadComplex x, QuadComplex y) => new(x.Re + y.Re, x.Im + y.Im);

    /// <summary>The difference.</summary>
    public static QuadComplex operator -(QuadComplex x, QuadComplex y) => new(x.Re - y.Re, x.Im - y.Im);

    /// <summary>The product.</summary>
    public static QuadComplex operator *(QuadComplex x, QuadComplex y) =>
        new(x.Re * y.Re - x.Im * y.Im, x.Re * y.Im + x.Im * y.Re);

    /// <summary>The product with a power of i, exactly.</summary>
    public QuadComplex TimesI(int power) => (power & 3) switch
    {
        0 => this,
        1 => new(-Im, Re),
        2 => new(-Re, -Im),
        _ => new(Im, -Re),
    };
}
