using System.Numerics;

namespace QBattery.Numerics.Protocols;

/// <summary>
/// The population of one level of the pure-birth chain, an inverse Laplace transform: with lambda_j = N + g_j and
/// s = d - N, p_k(t) = e^(-N t) product over j &lt; k of lambda_j, times the integral of
/// e^(d t)/product over j &lt;= k of (d + g_j) over d, divided by 2 pi i. On the real axis the integrand is smallest at
/// the saddle d; the parabola d + i u - a u^2 touches the path of steepest descent there, so that nothing cancels, and the
/// trapezoidal rule converges exponentially: p_k keeps its relative accuracy however small it is.
/// </summary>
internal static class SaddlePoint
{
    /// <summary>Points in the width of the peak: the rule is wrong by less than exp(-2 pi 0.9 Points).</summary>
    private const double Points = 8;

    /// <summary>Where the integrand is this much smaller than at the saddle, the rest is left out.</summary>
    private const double Negligible = 1e-18;

    /// <summary>Steps of Newton's method, and the accuracy of the saddle: any point near it serves.</summary>
    private const int MaxSteps = 100;

    private const double Near = 1e-4;

    /// <summary>Products are taken apart before they leave the range of a double.</summary>
    private const double Small = 1e-140, Large = 1e140;

    /// <summary>The saddle point, to some digits; it moves little from one level to the next.</summary>
    /// <param name="gaps">g_0, ..., g_k; the last is the least for the full battery, else g_0 = 0 is.</param>
    /// <param name="time">Above zero.</param>
    /// <param name="guess">Where to start.</param>
    public static double Of(ReadOnlySpan<double> gaps, double time, double guess)
    {
        // The harmonic sum 1/sum of 1/(d + g_j) is concave in d, and 1/t at the saddle.
        var pole = -Math.Min(gaps[0], gaps[^1]);
        var d = Math.Max(guess, pole + Near / time);
        for (var i = 0; i < MaxSteps; i++)
        {
            var (sum, squares, _) = Sums(gaps, d);
            var next = d + (1 / time - 1 / sum) * sum * sum / squares;
            if (next <= pole) next = (d + pole) / 2;
            if (Math.Abs(next - d) <= Near * (d - pole)) return next;
            d = next;
        }
        return d;
    }

    /// <summary>ln p_k by the integral through a point near the saddle.</summary>
    public static double Log(ReadOnlySpan<double> gaps, int cells, double time, double d)
    {
        var (_, squares, cubes) = Sums(gaps, d);
        var (bend, step) = (cubes / (3 * squares), 1 / (Points * Math.Sqrt(squares)));
        Span<double> inverses = new double[gaps.Length];
        for (var j = 0; j < gaps.Length; j++) inverses[j] = 1 / (d + gaps[j]);
        return Scale(gaps, cells, d) + (d - cells) * time + Math.Log(Integral(inverses, time, bend, step) * step / (2 * Math.PI));
    }

    private static (double First, double Second, double Third) Sums(ReadOnlySpan<double> gaps, double d)
    {
        var (first, second, third) = (0.0, 0.0, 0.0);
        foreach (var gap in gaps)
        {
            var inverse = 1 / (d + gap);
            first += inverse;
            second += inverse * inverse;
            third += inverse * inverse * inverse;
        }
        return (first, second, third);
    }

    /// <summary>The logarithm of the integrand at the point, without its exponential.</summary>
    private static double Scale(ReadOnlySpan<double> gaps, int cells, double d)
    {
        var (log, product) = (0.0, 1 / (d + gaps[^1]));
        foreach (var gap in gaps[..^1])
        {
            product *= (cells + gap) / (d + gap);
            if (product is > Small and < Large) continue;
            log += Math.Log(product);
            product = 1;
        }
        return log + Math.Log(product);
    }

    /// <summary>The integrand relative to the saddle, summed over a grid of u; that of -u is its conjugate.</summary>
    private static double Integral(ReadOnlySpan<double> inverses, double time, double bend, double step)
    {
        var (sum, width) = (1.0, Vector<double>.Count);
        for (var first = 1; ; first += width)
        {
            var u = step * Numbered(first);
            var (re, im) = Product(inverses, -bend * u * u, u);
            var largest = 0.0;
            for (var lane = 0; lane < width; lane++)
            {
                var value = Complex.Exp(new Complex(-bend * u[lane] * u[lane] * time, u[lane] * time))
                    * new Complex(1, 2 * bend * u[lane]) / new Complex(re[lane], im[lane]);
                sum += 2 * value.Real;
                largest = Complex.Abs(value);
            }
            if (largest < Negligible * sum) return sum;
        }
    }

    private static Vector<double> Numbered(int first)
    {
        Span<double> numbers = stackalloc double[Vector<double>.Count];
        for (var lane = 0; lane < numbers.Length; lane++) numbers[lane] = first + lane;
        return new(numbers);
    }

    /// <summary>The product of 1 + (x + i y)/(d + g_j), point by point.</summary>
    private static (Vector<double> Re, Vector<double> Im) Product(
        ReadOnlySpan<double> inverses, Vector<double> x, Vector<double> y)
    {
        var (re, im) = (Vector<double>.One, Vector<double>.Zero);
        foreach (var inverse in inverses)
        {
            var (a, b) = (Vector<double>.One + x * inverse, y * inverse);
            (re, im) = (re * a - im * b, re * b + im * a);
        }
        return (re, im);
    }
}
