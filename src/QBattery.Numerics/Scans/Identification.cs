using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A closed form that a number agrees with; an observation, never a proof.</summary>
/// <param name="Form">The closed form.</param>
/// <param name="Digits">The decimal digits to which they agree, no more than the number is known to.</param>
public sealed record Identified(Expr Form, int Digits)
{
    /// <summary>The form and how far it agrees.</summary>
    public override string ToString() => $"{Form} to {Digits} digits";
}

/// <summary>
/// Small closed forms of numbers: integer relations q x = p beta for constants beta, by continued fractions.
/// </summary>
internal static class Identification
{
    /// <summary>
    /// Digits of agreement beyond those that p, q and the choice of beta could have been picked to give.
    /// </summary>
    private const double Surplus = 3;

    private const int Depth = 12;

    private static readonly Seq<(Expr Form, double Value)> Constants =
    [
        (Build.One, 1), (Build.Pi, Math.PI), (Build.Pi * Build.Pi, Math.PI * Math.PI),
        (Build.One / Build.Pi, 1 / Math.PI), (Build.One / (Build.Pi * Build.Pi), 1 / (Math.PI * Math.PI)),
        (Build.Sqrt(Build.Number(2)), Math.Sqrt(2)), (Build.Sqrt(Build.Number(3)), Math.Sqrt(3)),
        (Build.Sqrt(Build.Pi), Math.Sqrt(Math.PI)), (Build.E, Math.E), (Build.Log(Build.Number(2)), Math.Log(2)),
    ];

    /// <summary>
    /// The simplest form that agrees with a number within its error and in more digits than chance would give; none if
    /// there is none.
    /// </summary>
    public static Identified? Of(Uncertain number) => number.Value > 0
        ? (from constant in Constants
           from fraction in Convergents(number.Value / constant.Value)
           let error = Math.Abs(constant.Value * fraction.ToDouble() / number.Value - 1)
           let known = Digits(Math.Max(error, number.Error / number.Value))
           let complexity = Complexity(fraction)
           where error <= number.Error / number.Value && complexity + Surplus <= known
           orderby complexity
           select new Identified(Build.Number(fraction) * constant.Form, (int)known)).FirstOrDefault()
        : null;

    /// <summary>Decimal digits; a double has no more than 15.</summary>
    private static double Digits(double relative) => Math.Min(15, -Math.Log10(relative));

    private static double Complexity(Rational fraction) =>
        Math.Log10((double)fraction.Numerator) + Math.Log10((double)fraction.Denominator)
        + Math.Log10(Constants.Count);

    /// <summary>The convergents of the continued fraction of a positive number, but for zero.</summary>
    private static IEnumerable<Rational> Convergents(double x)
    {
        var (p, q, before) = ((long)1, (long)0, (P: 0L, Q: 1L));
        for (var i = 0; i < Depth && Math.Abs(x) < 1e9 && q < 1e9 && p < 1e9; i++)
        {
            var whole = (long)Math.Floor(x);
            (p, q, before) = (whole * p + before.P, whole * q + before.Q, (p, q));
            if (p > 0) yield return Rational.Of(p, q);
            if (x - whole < 1e-12) yield break;
            x = 1 / (x - whole);
        }
    }
}
