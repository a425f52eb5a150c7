using System.Numerics;
using System.Runtime.InteropServices;

namespace QBattery.Numerics.Hermitian;

/// <summary>Loops over whole vector registers; lengths are multiples of the register's unless said.</summary>
internal static class Simd
{
    /// <summary>The doubles as registers.</summary>
    public static Span<Vector<double>> Wide(Span<double> values) => MemoryMarshal.Cast<double, Vector<double>>(values);

    /// <summary>The scalar product, of any length.</summary>
    public static double Dot(Span<double> x, Span<double> y)
    {
        Span<Vector<double>> a = Wide(x), b = Wide(y);
        var sum = Vector<double>.Zero;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        var total = Vector.Sum(sum);
        for (var i = a.Length * Vector<double>.Count; i < x.Length; i++) total += x[i] * y[i];
        return total;
    }

    /// <summary>y += factor x.</summary>
    public static void AddTimes(double factor, Span<double> x, Span<double> y)
    {
        Span<Vector<double>> a = Wide(x), b = Wide(y);
        var f = new Vector<double>(factor);
        for (var i = 0; i < b.Length; i++) b[i] += f * a[i];
    }

    /// <summary>Ones in the first lanes, zeros beyond.</summary>
    public static Vector<double> FirstLanes(int count)
    {
        Span<double> lanes = stackalloc double[Vector<double>.Count];
        lanes[..count].Fill(1);
        return new(lanes);
    }
}
