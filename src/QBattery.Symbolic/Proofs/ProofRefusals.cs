using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Proofs;

/// <summary>Why an inequality is not decided, in words.</summary>
internal static class ProofRefusals
{
    public static Reason NoLeastValue(string variable) =>
        new Reason.BadArgument(variable, Phrase.Of($"it needs a least value, as in {variable}>=1"));

    public static Reason NoValue(string name, Domain domain) => new Reason.BadArgument(name, Phrase.Of(
        $"no {(domain.Integrality == Integrality.Real ? "value" : "integer")} satisfies what is assumed of it"));

    public static Reason NoSharpBound { get; } = new Reason.NotCovered("the inequality",
        "no error bound of its expansion is sharp enough, or a side is not defined everywhere");

    public static Reason OpenSigns(Seq<string> resisting) => new Reason.NotCovered("the inequality", Phrase.Of(
        $"the signs of its factors are not decided, and bounded remainders serve functions of N alone; what resists is "
        + $"{string.Join(", ", resisting)}"));

    public static Reason SideUndefined(Seq<(string Name, Rational Value)> at, Reason why) =>
        new Reason.OutsideDomain("a side", Phrase.Of($"it has no value at {Sentences.Point(at)}, since "
            + $"{(why is Reason.OutsideDomain(_, var ground) ? ground : why.Sentence)}"));
}
