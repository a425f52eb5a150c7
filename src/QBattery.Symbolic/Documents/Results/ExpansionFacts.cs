using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>An expansion for programs; expressions are strings of the expression language.</summary>
internal static class ExpansionFacts
{
    /// <summary>The expansion, what was asked for, and what is to be said beside it.</summary>
    public static Seq<Field> Of(Expanded result) =>
    [
        ("input", result.Input),
        ("variable", result.Variable),
        ("assumptions", Data.List(PrintAssumptions.Texts(result.Expansion.Context.Assumptions))),
        ("order", result.Expansion.Order),
        ("terms", Data.List(result.Expansion.Terms.Select(term => Term(term, result.Variable)))),
        ("expansion", new Data.Formula(
            Build.Sum(result.Expansion.Parts), Print.TextSum(result.Expansion.Parts, null, result.Variable))),
        ("remainder", LeftOut(result)),
        ("evidence", Data.List([Data.Of(("claim", "remainder"), ("how", result.Expansion.Evidence))])),
        ("latex", result.Expansion.ToLatex()),
        .. result.Expansion.Where.Count == 0 ? Seq.Create<Field>([])
            : [("conditions", Data.List(result.Expansion.Where.Select(asked => PrintRequirement.Met(asked))))],
        .. result.Comparison.Count == 0 ? Seq.Create<Field>([])
            : [("comparison", Data.List(result.Comparison.Select(Row)))],
        .. result.Remark is { } remark ? [("hint", remark)] : Seq.Create<Field>([]),
    ];

    private static Data Term(Term term, string variable) => Data.Of(
        ("coefficient", Data.Of(term.Coefficient, variable)), ("growth", Data.Of(term.Growth, variable)));

    private static Data LeftOut(Expanded result) => Data.Of(
        ("kind", result.Growth is null ? "exact" : result.Expansion.Remainder is Remainder.BigO ? "bigO" : "bounded"),
        ("growth", Data.Of(result.Growth ?? Build.Zero, result.Variable)),
        ("constant", (result.Expansion.Remainder as Remainder.Bounded)?.Constant),
        ("validFrom", result.Expansion.ValidFrom));

    private static Data Row(ComparedValue row) => Data.Of(
        ("at", row.Value.ToString()), ("value", row.Function.Digits), ("sum", row.Sum.Digits),
        ("rescaledError", row.RescaledError.Digits));
}
