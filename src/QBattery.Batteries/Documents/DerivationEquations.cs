using QBattery.Symbolic;
using QBattery.Symbolic.Documents;
using QBattery.Symbolic.Documents.Writers;

namespace QBattery.Batteries.Documents;

/// <summary>A derivation as relations.</summary>
internal static class DerivationEquations
{
    /// <summary>The closed forms with their names.</summary>
    public static Document.Rows Forms(Derivation derivation) => new(NamedForm.All(derivation.Forms)
        .Map(form => new Relation(form.Name, form.Symbol, derivation.FormKind == FormKind.Exact ? "=" : Marks.Similar, form.Value)));

    /// <summary>Closed forms, expansion, law and range; an expansion that is the closed form is not repeated.</summary>
    public static Document.Rows All(Derivation derivation) => new(
    [
        .. Forms(derivation).Relations
            .Append(new("", "L", "=", new Mathematics.Terms(derivation.Expansion)))
            .Append(Law(derivation.Law))
            .Concat(RangeRelations.Of(derivation.Range))
            .DistinctBy(relation => WriteLatex.Of(relation)),
    ]);

    /// <summary>How L vanishes.</summary>
    public static Relation Law(Law law) =>
        new("", "L", law.Scaling is Scaling.ExactFreedom ? "=" : Marks.Similar, law.Leading);
}
