using System.Globalization;
using QBattery.Batteries.Documents;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>A cross-check in words.</summary>
internal static class CheckBlocks
{
    /// <summary>The verdict, the range of N and the method; or the reason why there is no check.</summary>
    public static CheckPart Of(Result<Check> check) => check switch
    {
        Result<Check>.Ok(var made) => new(Blocks(made), Facts(made.Cells, made.WorstRelativeError, Method(made))),
        Result<Check>.Fail(var reason) =>
            new([new Document.Paragraph($"check: none, {reason.Sentence}")], Facts([], Data.None, $"none: {reason.Sentence}")),
    };

    /// <summary>A relative error in two digits, not below it; none where a side has no value.</summary>
    public static string Error(double error) => double.IsFinite(error)
        ? Outward.Up(error).ToString("0.#e0", CultureInfo.InvariantCulture)
        : "undefined, for a side has no value";

    private static Seq<Document> Blocks(Check made) =>
    [
        new Document.Paragraph(Words.Of(
            $"check: {Verdict(made)}, worst relative error {Error(made.WorstRelativeError)} ({$"{made.Worst}"})")),
        new Document.List(
        [
            $"N = {string.Join(", ", made.Cells)}", Method(made),
            .. made.BoundsViolated.Map(bound => Words.Alarming($"bound violated: {bound}")),
        ]),
    ];

    private static Words Verdict(Check check) => check.Agrees ? "agrees" : Words.Alarming("DISAGREES");

    /// <summary>How the check was made, and at which values of open parameters.</summary>
    private static string Method(Check check) => check.At.Count == 0
        ? $"{check.Method}"
        : $"{check.Method}; at {string.Join(", ", check.At.Select(at => $"{at.Name} = {at.Value}"))}";

    private static Data Facts(Seq<int> cells, Data worst, string method) => Data.Of(
        ("cells", Data.List(cells.Select(n => (Data)n))), ("worstRelativeError", worst), ("method", method));
}
