using QBattery.Symbolic;
using QBattery.Symbolic.Documents.Results;
using QBattery.Symbolic.Documents.Writers;

namespace QBattery.Batteries.Documents;

/// <summary>A derivation for programs.</summary>
internal static class DerivationFacts
{
    /// <summary>Everything derived; expressions are strings of the expression language.</summary>
    public static Seq<Field> Of(Derivation derivation, Data check)
    {
        var (subject, forms, _, law, bounds, evidence) = derivation;
        return
        [
            ("family", subject.Name),
            ("parameters", new Data.Fields(subject.Parameters.Map(p => new Field(p.Name, p.Value)))),
            ("levels", subject.State.Battery.Levels),
            ("energy", forms.Energy),
            ("passiveEnergy", forms.PassiveEnergy),
            ("ergotropy", forms.Ergotropy),
            ("ratio", forms.Ratio),
            ("lockedFraction", forms.LockedFraction),
            ("largestEigenvalue", forms.LargestEigenvalue),
            ("purity", forms.Purity),
            ("ladderErgotropy", forms.LadderErgotropy),
            ("localErgotropy", forms.LocalErgotropy),
            ("capacity", forms.Capacity),
            ("formKind", RangeFacts.Of(derivation.FormKind)),
            ("range", RangeFacts.Of(derivation.Range)),
            ("expansion", new Data.Fields(ExpansionFacts.Of(new(Print.Text(forms.LockedFraction), derivation.Expansion)))),
            ("law", Of(law)),
            ("bounds", Data.List(bounds.Select(BoundBlocks.Facts))),
            ("evidence", Data.List(evidence.Select(Of))),
            ("check", check),
            ("latex", Latex(derivation)),
        ];
    }

    private static Data Of(Law law) => Data.Of(
        ("kind", LawName.Of(law.Kind)), ("description", law.Description), ("leading", law.Leading));

    private static Data Of(Evidence evidence) => Data.Of(("claim", evidence.Claim), ("how", evidence.How));

    private static Data Latex(Derivation derivation) => Data.Of(
    [
        .. NamedForm.All(derivation.Forms).Map(form => new Field(form.Key, Typeset.Latex(form.Value))),
        ("expansion", derivation.Expansion.ToLatex()),
        ("law", WriteLatex.Of(DerivationEquations.Law(derivation.Law))),
    ]);
}
