using System.Globalization;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Benchmarks.Peers;

/// <summary>
/// One large N at which answers are compared. Expansions to K terms and the function differ by about the first term left
/// out, so they agree when they differ by at most ten times that one; a wrong term would show as a thousand times it.
/// </summary>
/// <param name="Value">The value of our terms.</param>
/// <param name="Tolerance">The largest difference that counts as agreement.</param>
/// <param name="Digits">The digits a program must compute.</param>
/// <param name="Parameters">The values of parameters and of N.</param>
internal sealed record Probe(Rational Value, Rational Tolerance, int Digits, Dictionary<string, Rational> Parameters)
{
    /// <summary>The value of N.</summary>
    private const int Large = 10_000;

    private const int Slack = 10;
    private const int GuardBits = 64;
    private const double DigitsPerBit = 0.30103;

    /// <summary>The probe of a task; the first term left out comes from an expansion with one more.</summary>
    public static Probe Of(SuiteTask task, TermSum ours)
    {
        var point = task.Point(Large);
        var next = At(task.Expand(task.Order + 1).Terms[^1].ToExpr("N", task.Assumptions), point, GuardBits);
        var terms = ours.ToExpr("N", task.Assumptions);
        var bits = (int)(At(terms, point, GuardBits).Mid.Top - next.Mid.Top) + (2 * GuardBits);
        return new(
            At(terms, point, bits).Mid.ToRational(), Slack * next.Mid.ToRational().Abs(), (int)(bits * DigitsPerBit), point);
    }

    /// <summary>Whether the value of another program agrees.</summary>
    public bool Agrees(string value) => (Decimal(value) - Value).Abs() <= Tolerance;

    /// <summary>Whether the function itself agrees.</summary>
    public bool Agrees(Expr function) =>
        (At(function, Parameters, (int)(Digits / DigitsPerBit)).Mid.ToRational() - Value).Abs() <= Tolerance;

    private static Ball At(Expr expr, Dictionary<string, Rational> point, int bits) =>
        Evaluate.Ball(expr, point, bits + GuardBits).OrThrow();

    /// <summary>A decimal with an exponent: 1.5e-3, 1.5b-3 or 1.5 E-3.</summary>
    private static Rational Decimal(string text)
    {
        var parts = text.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant().Split('e', 'b');
        var mantissa = Rational.ParseDecimal(parts[0].TrimEnd('.')) ?? throw new FormatException(text);
        return mantissa * ((Rational)10).Pow(parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }
}
