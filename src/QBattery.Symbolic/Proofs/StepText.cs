namespace QBattery.Symbolic.Proofs;

/// <summary>Proofs in steps for readers: every inequality in them is one that the checker has verified.</summary>
internal static class StepText
{
    /// <summary>The step, then each inequality it rests on with its own proof, indented.</summary>
    public static Seq<string> Lines(Claim claim, Proof proof, ProofNotation notation) =>
    [
        $"{notation.Equation(notation.Difference, claim.Difference)}: {Method(proof, notation)}",
        .. Obligations.Of(claim, proof).SelectMany(left => ProofText.Lines(left.Claim, left.Proof, notation)
            .Select(line => "  " + line)
            .Prepend($"{left.What(notation)}: {notation.Order(Build.Zero, left.Claim.Difference, left.Claim.IsStrict)}")),
    ];

    /// <summary>The means in few words.</summary>
    public static string Method(Proof proof) => Method(proof, ProofNotation.Plain(expr => Print.Text(expr)));

    private static string Method(Proof proof, ProofNotation words) => proof switch
    {
        Proof.Signs or Proof.Remainders => ProofText.Method(proof),
        Proof.ByFactors => "by its factors",
        Proof.Induction(var name, _, _, _, _) => $"by induction on {words.Name(name)}",
        Proof.Monotone(var name, _, null, _) => $"it falls with {words.Name(name)} to a limit that is not negative",
        Proof.Monotone(var name, var fromLower, _, _) =>
            $"it does not fall as {words.Name(name)} moves away from its {(fromLower ? "lower" : "upper")} end",
        Proof.Concave(var name, _, _, _) => $"it is concave in {words.Name(name)} and not negative at both ends",
        Proof.Between(var kernel, _, var below, var above, _, _) => $"by {TangentText.Of(kernel, below, above, words)}",
        Proof.Square(var kernel, _, _, _) => $"by the square in {words.Formula(kernel)}",
        Proof.Ordered(var first, var second, _, _) => $"by which of {words.Name(first)} and {words.Name(second)} is the larger",
        Proof.Cut(var name, var at, _, _) => $"on both sides of {words.At(name, at)}",
        Proof.FirstValues => "value by value",
        Proof.ByParity => "for even and odd integers apart",
        Proof.Powered(var name, _, _) => $"by a root of {words.Name(name)}",
        Proof.LogarithmsOfSides => "by logarithms of both sides",
        Proof.Wider => "with binomials written out, or over a wider range",
    };
}
