using System.Globalization;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>A cross-check in words.</summary>
internal static class CheckText
{
    /// <summary>A relative error in two digits, not below it; none where a side has no value.</summary>
    public static string Error(double error) => double.IsFinite(error)
        ? Outward.Up(error).ToString("0.#e0", CultureInfo.InvariantCulture)
        : "undefined, for a side has no value";

    /// <summary>How the check was made, and at which values of open parameters.</summary>
    public static string Method(Check check) => check.At.Count == 0
        ? $"{check.Method}"
        : $"{check.Method}; at {string.Join(", ", check.At.Select(at => $"{at.Name} = {at.Value}"))}";

    /// <summary>The verdict, the range of N and the method, a line each.</summary>
    public static IEnumerable<string> Lines(Result<Check> check, TerminalStyle style) => check switch
    {
        Result<Check>.Ok(var made) =>
        [
            $"check: {Verdict(made, style)}, "
                + $"worst relative error {Error(made.WorstRelativeError)} ({made.Worst})",
            $"  N = {string.Join(", ", made.Cells)}",
            $"  {Method(made)}",
            .. made.BoundsViolated.Select(bound => style.Alarming($"  bound violated: {bound}")),
        ],
        Result<Check>.Fail(var reason) => [$"check: none, {reason.Sentence}"],
    };

    private static string Verdict(Check check, TerminalStyle style) => check.Agrees ? "agrees" : style.Alarming("DISAGREES");
}
