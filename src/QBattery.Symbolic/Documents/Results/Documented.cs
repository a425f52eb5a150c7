using QBattery.Symbolic.Documents.Results;

namespace QBattery.Symbolic;

/// <summary>From results of the mathematics to documents.</summary>
public static class Documented
{
    extension(Expansion expansion)
    {
        /// <summary>What <c>expand</c> prints: the terms, what is known of the error, and exact values beside them.</summary>
        /// <param name="comparison">The exact values, from <see cref="CompareValues"/>; none if left out.</param>
        public Document ToDocument(Comparison? comparison = null) => ExpansionDocument.Of(
            new(Print.Text(expansion.Input.Value, expansion.Context.Variable), expansion, comparison?.Rows ?? []));
    }

    extension(ClosedSum sum)
    {
        /// <summary>What <c>sum</c> prints: the closed form, where it holds, and its proof.</summary>
        public Document ToDocument() => SumDocument.Of(sum);
    }

    extension(Claim claim)
    {
        /// <summary>What <c>prove</c> prints: what was found of the claim.</summary>
        /// <param name="verdict">What was found, from <see cref="Prove"/>.</param>
        public Document ToDocument(Verdict verdict) => ProofDocument.Of(new Decided(
            $"{Print.Text(claim.Smaller, claim.Variable)} {(claim.IsStrict ? "<" : "<=")} {Print.Text(claim.Larger, claim.Variable)}",
            $"{claim.For}", claim, verdict));
    }
}
