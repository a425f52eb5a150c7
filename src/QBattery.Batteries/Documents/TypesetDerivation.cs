using QBattery.Batteries.Documents;

namespace QBattery.Batteries;

/// <summary>From derivations to LaTeX.</summary>
public static class TypesetDerivation
{
    extension(Derivation derivation)
    {
        /// <summary>
        /// Closed forms, expansion, law and range as an align* environment, as the command line prints it with --format
        /// latex.
        /// </summary>
        public string ToLatex() => string.Join(Environment.NewLine, DerivationLatex.Of(derivation));
    }
}
