using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>From computed results to documents.</summary>
public static class DocumentedNumerics
{
    extension(Derivation derivation)
    {
        /// <summary>What <c>derive</c> prints, with the cross-check.</summary>
        /// <param name="check">The check, from <see cref="CrossCheck"/>, or why there is none.</param>
        public Document ToDocument(Result<Check> check) => DerivationDocument.Of(derivation, CheckBlocks.Of(check));
    }

    extension(Analysis analysis)
    {
        /// <summary>What <c>ergotropy</c> prints.</summary>
        /// <param name="name">What the state is called.</param>
        public Document ToDocument(string name = "state") => StateDocument.Of(new(name, null, analysis));
    }

    extension(NamedProtocol protocol)
    {
        /// <summary>What <c>protocol</c> prints.</summary>
        /// <param name="charged">The battery, from <see cref="Charging"/>.</param>
        /// <param name="subsets">What M of the cells give; none if left out.</param>
        public Document ToDocument(Charged charged, Seq<Subset> subsets = default) =>
            ChargedDocument.Of(new(protocol, charged, subsets));

        /// <summary>What <c>scan</c> prints, with the law extracted from the rows.</summary>
        /// <param name="rows">The rows, from <see cref="Scan"/>.</param>
        public Document ToDocument(Seq<ScanRow> rows) => ScanDocument.Of(new(protocol, rows, Extract.Of(rows)));
    }

    extension(Findings findings)
    {
        /// <summary>What <c>verify</c> prints.</summary>
        /// <param name="plan">What was asked for.</param>
        public Document ToDocument(Plan plan) => CampaignDocument.Of(new(plan, findings));
    }
}
