using System.Text.Json.Nodes;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>
/// What a program needs to check a proof again: over which k the identity of the certificate holds, G in lowest terms,
/// the recurrence with its right side, where it starts, and the values it starts from.
/// </summary>
internal static class CertificateJson
{
    /// <summary>The fields; null where a proof has no such part.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Of(ClosedSum sum) => sum.Certificate switch
    {
        Certificate.Addition => Fields(null, null, null, null, null),
        Certificate.Telescoping c => Fields(Limits(sum, c.Lower, c.Upper), c.Antidifference, null, null, null),
        Certificate.Recurrence c => Fields(Limits(sum, c.Lower, c.Upper),
            c.Antidifference(sum.Problem), Recurrence(c.Variable, c.Coefficients, c.Right), c.Start,
            Texts(c.InitialValues(sum.Problem))),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Fields(
        JsonObject? limits, Expr? antidifference, JsonObject? recurrence, int? start, JsonArray? values) =>
    [
        new("identityRange", limits), new("certificateTerm", JsonText.Optional(antidifference)),
        new("recurrence", recurrence), new("start", start), new("initialValues", values),
    ];

    private static JsonObject Limits(ClosedSum sum, Expr lower, Expr upper) => new()
    {
        ["index"] = sum.Problem.Index, ["from"] = Print.Text(lower), ["to"] = Print.Text(upper),
    };

    /// <summary>The same of a recurrence that was not solved.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Of(ProvedRecurrence proved) =>
    [
        new("identityRange", new JsonObject { ["from"] = Print.Text(proved.From), ["to"] = Print.Text(proved.To) }),
        new("certificateTerm", Print.Text(proved.CertificateTerm)),
        new("recurrence", Recurrence(proved.Variable, proved.Coefficients, proved.Right)),
        new("start", proved.Start), new("initialValues", Texts(proved.InitialValues)),
    ];

    private static JsonObject Recurrence(string variable, Seq<Expr> coefficients, Expr right) => new()
    {
        ["variable"] = variable,
        ["coefficients"] = Texts(coefficients),
        ["right"] = Print.Text(right),
    };

    private static JsonArray Texts(Seq<Expr> values) =>
        JsonText.Array(values.Select(value => (JsonNode?)Print.Text(value)));
}
