using System.Collections.Immutable;
using System.Numerics;

namespace QBattery.Symbolic.Coq;

/// <summary>Where integer symbols run: from least values on, and an index between two forms in them.</summary>
/// <param name="Least">The least values.</param>
/// <param name="Index">The index and its first and last value; null for none.</param>
internal sealed record CoqRange(
    ImmutableDictionary<string, BigInteger> Least, (string Name, LinearForm From, LinearForm To)? Index = null)
{
    /// <summary>Whether a form is shown to be 0 or more.</summary>
    public bool IsNatural(LinearForm form) => Index is var (name, from, to)
        ? IsAtLeastZero(At(form, name, from)) && IsAtLeastZero(At(form, name, to))
        : IsAtLeastZero(form);

    private bool IsAtLeastZero(LinearForm form) =>
        form.Slopes.All(own => own.Value.Sign > 0 && Least.ContainsKey(own.Key))
        && (form.Constant + form.Slopes.Aggregate(BigInteger.Zero, (sum, own) => sum + own.Value * Least[own.Key])).Sign >= 0;

    private static LinearForm At(LinearForm form, string name, LinearForm value) =>
        form.With(new Dictionary<string, LinearForm> { [name] = value });
}
