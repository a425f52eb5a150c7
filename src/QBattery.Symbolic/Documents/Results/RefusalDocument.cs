namespace QBattery.Symbolic.Documents.Results;

/// <summary>That the mathematics says no, for programs: why, and what is proved all the same.</summary>
internal static class RefusalDocument
{
    /// <summary>An object whose result is null; people are told by the sentence of the reason.</summary>
    public static Document Of(Reason reason) => new Document.Facts(
    [
        ("result", Data.None),
        ("reason", Data.Of(("kind", Kind(reason)), ("text", reason.Sentence))),
        .. reason is Reason.NoClosedForm { Recurrence: { } proved } ? CertificateFacts.Of(proved) : [],
    ]);

    private static string Kind(Reason reason) => reason switch
    {
        Reason.SignUnknown => "sign-unknown",
        Reason.Oscillates => "oscillates",
        Reason.OutsideDomain => "outside-domain",
        Reason.NeedsScale => "needs-scale",
        Reason.NotCovered => "not-covered",
        Reason.NoClosedForm => "no-closed-form",
        Reason.NoErrorBound => "no-error-bound",
        Reason.Undecided => "undecided",
        Reason.Cancels => "cancels",
        Reason.DivisionByZero => "division-by-zero",
        Reason.TooLarge => "too-large",
        Reason.TooSmall => "too-small",
        Reason.Unparsable => "unparsable",
        Reason.Refuted => "refuted",
        Reason.NotSatisfied => "not-satisfied",
        Reason.BadArgument => "bad-argument",
    };
}
