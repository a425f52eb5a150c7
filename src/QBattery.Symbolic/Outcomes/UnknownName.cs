using QBattery.Symbolic.Core;

namespace QBattery.Symbolic.Outcomes;

/// <summary>The refusal of a name that is not known.</summary>
internal static class UnknownName
{
    /// <summary>The name that was probably meant, or all that are known.</summary>
    /// <param name="what">What has the name, as in "family 'unifrom'".</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names that are known.</param>
    /// <param name="lead">How their list begins.</param>
    public static Reason Of(Phrase what, string name, IEnumerable<string> known, string lead) =>
        new Reason.BadArgument(what, (Nearest.Of(name, known), known.Any()) switch
        {
            ({ } nearest, _) => Phrase.Of($"unknown; did you mean '{nearest}'?"),
            (_, true) => Phrase.Of($"unknown; {lead} {string.Join(", ", known)}"),
            (_, false) => "unknown; there are none",
        });
}
