using System.Text.Json.Nodes;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Values;

/// <summary>A value and what was asked for.</summary>
/// <param name="Input">The expression as given.</param>
/// <param name="At">The point.</param>
/// <param name="Digits">The number of digits asked for.</param>
/// <param name="Value">The digits.</param>
/// <param name="Radius">A bound on the error of the last digit.</param>
internal sealed record Evaluated(
    string Input, IReadOnlyDictionary<string, Rational> At, int Digits, string Value, string Radius);

/// <summary>The report of <c>evaluate</c>.</summary>
internal static class ValueReport
{
    /// <summary>The value alone as text and LaTeX; with its radius as JSON.</summary>
    public static Report Of(Evaluated result) => new(
        _ => [result.Value],
        () => [Latex(result.Value)],
        () => Json(result));

    /// <summary>1.5e-7 as 1.5 \times 10^{-7}.</summary>
    private static string Latex(string value) => value.Split('e') is [var digits, var exponent]
        ? $@"{digits} \times 10^{{{exponent}}}"
        : value;

    private static JsonObject Json(Evaluated result) => new()
    {
        ["input"] = result.Input,
        ["at"] = JsonText.Strings(result.At.Select(entry => (entry.Key, entry.Value.ToString()))),
        ["digits"] = result.Digits,
        ["value"] = result.Value,
        ["radius"] = result.Radius,
    };
}
