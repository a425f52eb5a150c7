using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>A charged battery and what was asked for.</summary>
/// <param name="Named">The protocol with its settings.</param>
/// <param name="Charged">The answer.</param>
/// <param name="Subsets">What M of the cells give, as far as asked for.</param>
internal sealed record ChargedBattery(NamedProtocol Named, Charged Charged, Seq<Subset> Subsets);
