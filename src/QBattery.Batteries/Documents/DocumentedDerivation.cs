using QBattery.Batteries.Documents;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>From derivations to documents.</summary>
public static class DocumentedDerivation
{
    extension(Derivation derivation)
    {
        /// <summary>What <c>derive</c> prints, but for the cross-check.</summary>
        public Document ToDocument() => DerivationDocument.Of(derivation, DerivationDocument.NoCheck);

        /// <summary>
        /// Closed forms, expansion, law and range as an align* environment, as the command line prints it with --format
        /// latex.
        /// </summary>
        public string ToLatex() => derivation.ToDocument().ToLatex();
    }
}
