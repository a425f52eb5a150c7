using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic.Coq;

/// <summary>A kernel in its interval: the factors x - low and high - x, which are not negative, and a polynomial written by them.</summary>
/// <param name="Name">The kernel.</param>
/// <param name="Range">Its interval, with an end at least.</param>
/// <param name="Degree">The degree of the polynomial in it.</param>
internal sealed record BoxSide(string Name, Interval Range, int Degree)
{
    private string? Above => Range.Lower is { } low ? Difference(Name, low.Value) : null;

    private string? Below => Range.Upper is { } high ? $"({CoqWriter.Number(high.Value)} - {Name})" : null;

    /// <summary>That the factors are not negative, or positive at open ends.</summary>
    public IEnumerable<string> Facts =>
    [
        .. Above is { } above ? [$"assert (0 {Sign(Range.Lower!)} {above}) by lra.", .. Weak(above, Range.Lower!)] : Array.Empty<string>(),
        .. Below is { } below ? [$"assert (0 {Sign(Range.Upper!)} {below}) by lra.", .. Weak(below, Range.Upper!)] : Array.Empty<string>(),
    ];

    /// <summary>The coefficients by powers of the factors: Bernstein's where there are two.</summary>
    public Rational[] Coefficients(Rational[] p) => Range switch
    {
        ({ } low, { } high) => [.. RootCount.OnInterval(p, low.Value, high.Value).Select(c => c / (high.Value - low.Value).Pow(Degree))],
        ({ } low, null) => RootCount.Shifted(p, low.Value),
        (_, { } high) => RootCount.Mirrored(RootCount.Shifted(p, high.Value)),
        (null, null) => throw new ArgumentException("the whole line is not mapped"),
    };

    /// <summary>Whether the factors of a term are positive throughout.</summary>
    public bool IsPositive(int exponent) => Range switch
    {
        ({ } low, { } high) => (exponent == 0 || !low.Closed) && (exponent == Degree || !high.Closed),
        ({ } low, null) => exponent == 0 || !low.Closed,
        (_, { } high) => exponent == 0 || !high.Closed,
        (null, null) => false,
    };

    /// <summary>" * (x - 1) ^ 2 * (3 - x) ^ 4".</summary>
    public string Power(int exponent) => Range switch
    {
        ({ }, { }) => Power(Above!, exponent) + Power(Below!, Degree - exponent),
        ({ }, null) => Power(Above!, exponent),
        (_, _) => Power(Below!, exponent),
    };

    private static string Power(string factor, int exponent) => exponent == 0 ? "" : $" * {factor} ^ {exponent}";

    private static IEnumerable<string> Weak(string factor, Endpoint end) => end.Closed ? [] : [$"assert (0 <= {factor}) by lra."];

    private static string Sign(Endpoint end) => end.Closed ? "<=" : "<";

    private static string Difference(string name, Rational low) => low.IsZero ? name : $"({name} - {CoqWriter.Number(low)})";
}
