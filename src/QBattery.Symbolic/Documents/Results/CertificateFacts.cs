namespace QBattery.Symbolic.Documents.Results;

/// <summary>
/// What a program needs to check a proof again: over which k the identity of the certificate holds, G in lowest terms,
/// the recurrence with its right side, where it starts, and the values it starts from.
/// </summary>
internal static class CertificateFacts
{
    /// <summary>The fields; nothing where a proof has no such part.</summary>
    public static Seq<Field> Of(ClosedSum sum) => sum.Certificate switch
    {
        Certificate.Addition => Fields(Data.None, Data.None, Data.None, Data.None, Data.None),
        Certificate.Telescoping c =>
            Fields(Limits(sum, c.Lower, c.Upper), c.Antidifference, Data.None, Data.None, Data.None),
        Certificate.Recurrence c => Fields(
            Limits(sum, c.Lower, c.Upper), c.Antidifference(sum.Problem),
            Recurrence(c.Variable, c.Coefficients.Select(Text), Text(c.Right)), c.Start,
            Data.List(c.InitialValues(sum.Problem).Select(Text))),
    };

    /// <summary>The same of a recurrence that was not solved.</summary>
    public static Seq<Field> Of(ProvedRecurrence proved) => Fields(
        Data.Of(("from", proved.From), ("to", proved.To)), proved.CertificateTerm,
        Recurrence(proved.Variable, proved.Coefficients, proved.Right), proved.Start, Data.List(proved.InitialValues));

    private static Seq<Field> Fields(Data limits, Data antidifference, Data recurrence, Data start, Data values) =>
    [
        ("identityRange", limits), ("certificateTerm", antidifference), ("recurrence", recurrence), ("start", start),
        ("initialValues", values),
    ];

    private static Data Limits(ClosedSum sum, Expr lower, Expr upper) =>
        Data.Of(("index", sum.Problem.Index), ("from", lower), ("to", upper));

    private static Data Recurrence(string variable, IEnumerable<string> coefficients, string right) =>
        Data.Of(("variable", variable), ("coefficients", Data.List(coefficients)), ("right", right));

    private static string Text(Expr expr) => Print.Text(expr);
}
