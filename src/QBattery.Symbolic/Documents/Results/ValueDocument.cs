namespace QBattery.Symbolic.Documents.Results;

/// <summary>A value and what was asked for.</summary>
/// <param name="Input">The expression as given.</param>
/// <param name="At">The point.</param>
/// <param name="Digits">The number of digits asked for.</param>
/// <param name="Value">The digits.</param>
/// <param name="Radius">A bound on the error of the last digit.</param>
internal sealed record Evaluated(
    string Input, IReadOnlyDictionary<string, Rational> At, int Digits, string Value, string Radius);

/// <summary>What <c>evaluate</c> prints.</summary>
internal static class ValueDocument
{
    /// <summary>The value alone; for programs with its radius.</summary>
    public static Document Of(Evaluated result) => new Document.Parts(
    [
        new Document.Formula(new Mathematics.Numeral(result.Value)),
        new Document.Facts(
        [
            ("input", result.Input),
            ("at", Data.Of(result.At.Select(entry => (entry.Key, entry.Value.ToString())))),
            ("digits", result.Digits),
            ("value", result.Value),
            ("radius", result.Radius),
        ]),
    ]);
}
