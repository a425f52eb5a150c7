namespace QBattery.Symbolic.Proofs;

/// <summary>
/// The names over which an inequality is claimed: which of them run through integers, and which of those carries the proof.
/// </summary>
/// <remarks>
/// A name in the range of a claim is an integer whatever it is called. The exception is an interval: a name between two
/// bounds that lie at most 2 apart, or of which one is no integer, as in -1&lt;x&lt;1 or 1/4&lt;=q&lt;=3/4, is a real
/// parameter, unless it is N or said to be integer, even or odd. All other names are real parameters.
/// </remarks>
internal static class Quantified
{
    /// <summary>The name that always is an integer.</summary>
    private const string Usual = "N";

    /// <summary>An interval up to this long holds too few integers to be meant for them.</summary>
    private const int Short = 2;

    /// <summary>A range in which names of integers say so; one without a bound starts from 1.</summary>
    public static Assumptions Integers(Assumptions range) => range.Known
        .Where(entry => entry.Name == Usual || !IsInterval(entry.Domain))
        .Aggregate(range, (all, entry) => all.With(entry.Name, entry.Domain.Interval == Interval.Everything
            ? Domain.PositiveInteger
            : new(Interval.Everything, Integrality.Integer)));

    /// <summary>
    /// The variable of a proof: N where the range or the inequality names it, else an integer that occurs and has a least
    /// value; N again where there is none.
    /// </summary>
    public static string Variable(Assumptions range, Assumptions known, Seq<string> names) =>
        names.Contains(Usual) || range.Known.Any(entry => entry.Name == Usual) ? Usual
            : known.Known.Where(entry => names.Contains(entry.Name)
                    && entry.Domain is { Integrality: not Integrality.Real, Interval.Lower: not null })
                .Select(entry => entry.Name).FirstOrDefault(Usual);

    private static bool IsInterval(Domain domain) =>
        domain is { Integrality: Integrality.Real, Interval: ({ } low, { } high) }
        && (high.Value - low.Value <= Short || !low.Value.IsInteger || !high.Value.IsInteger);
}
