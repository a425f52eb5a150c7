using System.Text.Json.Nodes;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;
using QBattery.Symbolic.Coq;
using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Cli.Reports.Sums;

/// <summary>The report of <c>sum</c>.</summary>
internal static class SumReport
{
    /// <summary>The closed form, and what proves it.</summary>
    public static Report Of(ClosedSum sum) =>
        new(style => Text(sum, style), () => SumProof.Latex(sum), () => Json(sum)) { Coq = () => SumScript.Of(sum).Select(file => $"{file}") };

    private static IEnumerable<string> Text(ClosedSum sum, TerminalStyle style)
    {
        var notation = Notation.For(style);
        return
        [
            style.Strong(notation.Formula(sum.Restated?.Value ?? sum.Value)),
            "",
            .. sum.Restated is { } given
                ?
                [
                    Statement(given.Problem, notation) + SumRanges.Text(given, notation),
                    $"with {given.Substitution}: {notation.Formula(sum.Value)} is the",
                ]
                : Array.Empty<string>(),
            Statement(sum.Problem, notation) + SumRanges.Text(sum, notation),
            $"method: {sum.Method}",
            .. Certified(sum, notation),
            .. Checked(sum.CheckedAt),
        ];
    }

    private static string Statement(SumProblem sum, Notation notation) => SumText.Statement(sum, notation.Formula);

    /// <summary>The same for programs, where there is anything to say beside N >= 0.</summary>
    private static string Evidence(ClosedSum sum) => sum.Restated is { } given ? $"{SumRanges.Text(given, Notation.Language)}, with {given.Substitution}"
        : sum is { ValidFrom: <= 0, Provisos: [] } ? "" : SumRanges.Text(sum, Notation.Language);

    private static IEnumerable<string> Checked(Seq<string> points) => points is []
        ? []
        : [$"checked: identity by the normal form; sums added up at {string.Join("; ", points.Select(Point))}"];

    private static string Point(string at) => at.Length == 0 ? "the one value" : at;

    private static IEnumerable<string> Certified(ClosedSum sum, Notation notation)
    {
        var k = sum.Problem.Index;
        return sum.Certificate switch
        {
            Certificate.Addition => [],
            Certificate.Telescoping c =>
            [
                $"certificate: t({k}) = G({k}+1) - G({k}) for {k} = {notation.Formula(c.Lower)}..{notation.Formula(c.Upper)}, "
                    + (c.Ratio is { } ratio ? $"G = R*t, R = {notation.Formula(ratio)}"
                        : $"G = {notation.Formula(c.Antidifference)}"),
            ],
            Certificate.Recurrence c =>
            [
                $"certificate: {SumText.Combination(c, "t", $", {k}", notation.Formula)} "
                    + $"= G({c.Variable}, {k}+1) - G({c.Variable}, {k}) "
                    + $"for {k} = {notation.Formula(c.Lower)}..{notation.Formula(c.Upper)}, G = R*t, R = {notation.Formula(c.Ratio)}",
                $"recurrence: {SumText.Combination(c, "S", "", notation.Formula)} "
                    + $"= {notation.Formula(c.Right)} for {c.Variable} >= {c.Start}",
            ],
        };
    }

    private static SumProblem Asked(ClosedSum sum) => sum.Restated?.Problem ?? sum.Problem;

    private static JsonObject Json(ClosedSum sum) => new(
    [
        new("term", Print.Text(Asked(sum).Term)),
        new("index", sum.Problem.Index),
        new("from", Print.Text(Asked(sum).From)),
        new("to", Print.Text(Asked(sum).To)),
        new("closedForm", Print.Text(sum.Restated?.Value ?? sum.Value)),
        new("certificate", JsonText.Optional(sum.Certificate switch
        {
            Certificate.Addition => null,
            Certificate.Telescoping c => c.Ratio ?? c.Antidifference,
            Certificate.Recurrence c => c.Ratio,
        })),
        new("method", sum.Method + Evidence(sum)),
        new("checkedAt", JsonText.Array(sum.CheckedAt.Select(point => (JsonNode?)point))),
        new("range", SumRanges.Json(sum)),
        new("substitution", sum.Restated?.Substitution),
        .. CertificateJson.Of(sum),
    ]);
}
