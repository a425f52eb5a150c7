using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What is scanned: a named protocol, or a model of the user's own.</summary>
/// <param name="Name">The name of the protocol; evolve for a model.</param>
/// <param name="Text">All that was set, in one line.</param>
/// <param name="TimeName">Time, and its unit.</param>
/// <param name="Parameters">What was set, for programs.</param>
internal sealed record ScanSubject(string Name, string Text, string TimeName, Data Parameters)
{
    /// <summary>The name of a model of the user's own.</summary>
    public const string ModelName = "evolve";

    /// <summary>A named protocol.</summary>
    public static ScanSubject Of(NamedProtocol named) =>
        new(named.Name, $"{named}", named.Kind.TimeName, ChargedFacts.Parameters(named));

    /// <summary>A model, stopped at a moment or at rest.</summary>
    public static ScanSubject Of(Model model, Setup setup, Moment? moment) => new(ModelName,
        $"{model}, {(moment is null ? "at rest" : $"{setup}, time {moment}")}", "t", EvolvedFacts.Parameters(model, setup));
}
