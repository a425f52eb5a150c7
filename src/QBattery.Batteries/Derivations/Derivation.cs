using QBattery.Batteries.Derivations;
using QBattery.Batteries.Energetics;
using QBattery.Symbolic;
using QBattery.Symbolic.Printing;

namespace QBattery.Batteries;

/// <summary>How closed forms stand to the quantities they are forms of.</summary>
public enum FormKind
{
    /// <summary>They are equal.</summary>
    Exact,

    /// <summary>They differ by no more than a bound that is given.</summary>
    Enclosed,

    /// <summary>They are leading parts, with what is left out known by its growth.</summary>
    Asymptotic,
}

/// <summary>Everything derived for a family of states.</summary>
/// <param name="Subject">The family and its parameters.</param>
/// <param name="Forms">Closed forms.</param>
/// <param name="Expansion">The expansion of the locked fraction in N, with an error bound where one is proved.</param>
/// <param name="Law">The scaling law.</param>
/// <param name="Bounds">The bounds that apply, evaluated for this family.</param>
/// <param name="Evidence">What is claimed and how it is known.</param>
public sealed record Derivation(
    Subject Subject, ClosedForms Forms, Expansion Expansion, Law Law, Seq<EvaluatedBound> Bounds, Seq<Evidence> Evidence)
{
    /// <summary>The N that all this is about.</summary>
    public required StatedRange Range { get; init; }

    /// <summary>The result in a few lines: L, its law, and the N it is about where these are not all.</summary>
    public override string ToString() => DerivedText.Of(this);

    /// <summary>How the closed forms stand to the quantities.</summary>
    public FormKind FormKind => Subject.State.LeftOut is null ? FormKind.Exact : FormKind.Asymptotic;

    /// <summary>The closed forms at one N: those for every N, or the exact finite sums where the former are expansions.</summary>
    public ClosedForms FormsAt(int cells) =>
        Subject.State.Finite is { } finite ? QBattery.Batteries.Energetics.ClosedForm.OfFinite(finite(cells)) : Forms;
}
