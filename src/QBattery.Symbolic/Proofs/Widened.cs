namespace QBattery.Symbolic.Proofs;

/// <summary>Wider ranges over which a claim may be easier to prove than over its own.</summary>
internal static class Widened
{
    private static readonly Interval Unit = Interval.Open(0, 1), Positive = Interval.Above(0);

    /// <summary>Each range of one name made wider: integers without a last one or from 1 on, numbers between or above 0 and 1.</summary>
    public static IEnumerable<Assumptions> Of(Assumptions known) =>
        from entry in known.Known
        from wide in Of(entry.Domain)
        where wide != entry.Domain
        select known.Known.Where(other => other.Name != entry.Name)
            .Aggregate(Assumptions.None, (all, other) => all.With(other.Name, other.Domain)).With(entry.Name, wide);

    private static IEnumerable<Domain> Of(Domain domain) => domain.Integrality == Integrality.Real
        ? new[] { Unit, Positive }.Where(wide => wide.Intersect(domain.Interval) == domain.Interval)
            .Select(wide => new Domain(wide, Integrality.Real))
        : Whole(domain);

    private static IEnumerable<Domain> Whole(Domain domain)
    {
        if (domain.Interval.Upper is not null) yield return domain with { Interval = domain.Interval with { Upper = null } };
        if (domain.Interval.Lower is { Value: var low } && low > 1)
            yield return domain with { Interval = new(new(1, true), null) };
    }
}
