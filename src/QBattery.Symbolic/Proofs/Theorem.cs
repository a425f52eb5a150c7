using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

/// <summary>An inequality that holds for all values it is claimed for, with the proof that the checker has accepted.</summary>
/// <param name="Inequality">As written.</param>
/// <param name="Claim">What it says, and for which values.</param>
/// <param name="Proof">Why.</param>
public sealed record Theorem(string Inequality, Claim Claim, Proof Proof)
{
    /// <summary>The inequality, for which values it holds, and the lines of the proof.</summary>
    public override string ToString() => string.Join('\n', ProofText
        .Lines(Proof is Proof.Remainders ? Claim : Claim.WithoutParity().Claim, Proof, ProofNotation.Plain(expr => Print.Text(expr, Claim.Variable)))
        .Select(line => "  " + line).Prepend($"{Inequality} for {string.Join(", ", PrintAssumptions.Texts(Claim.For))}"));
}
