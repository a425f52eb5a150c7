using QBattery.Numerics.Bounds;
using QBattery.Numerics.Printing;
using QBattery.Numerics.Scans;
using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics;

/// <summary>Observations in sentences.</summary>
public static class ObservationWords
{
    private const string Unsettled = "not yet asymptotic";

    extension(Observation observation)
    {
        /// <summary>What is claimed.</summary>
        public string Claim => observation switch
        {
            Observation.Prediction(var best, _) => Trends.Name(best),
            Observation.Extrapolated(var part, var value) => $"{Name(part)} {InWords(value)}",
            Observation.Recognised(var part, var match) => $"{Name(part)} matches {Print.Text(match.Form)} to {match.Digits} digits",
            Observation.Slopes(true, _, _, _, _) => "the slopes have settled",
            Observation.Slopes or Observation.OpenRate => Unsettled,
            Observation.Refuted => "no model fits",
            Observation.Logarithm(var power, var better, _) =>
                Invariant($"a factor (log N)^{power:g2} fits {(better ? "better" : "as well")}"),
            Observation.TowardsUniversal => "towards 1/N",
            Observation.Scattered => "the rows scatter",
            Observation.Apart => "even and odd N go apart",
            Observation.LargestVanishes => "1 - r_0 tends to 1, and L to 1/E",
            Observation.LeftOut(var cells) => $"N = {cells} is left out",
            Observation.NothingLocked => "L = 0",
            Observation.TooFewRows => "no law",
        };

        /// <summary>How it was found.</summary>
        public string How => observation switch
        {
            Observation.Prediction(_, var misses) => "its logarithm at the largest N predicted from the others: off by "
                + string.Join(", ", misses.Select(miss => Invariant($"{miss.Size:g2} by {Trends.Name(miss.Trend)}"))),
            Observation.Extrapolated => "extrapolation of the rows",
            Observation.Recognised => "integer relation; not proved",
            Observation.Slopes slopes => Settling(slopes),
            Observation.OpenRate(var rate) => Invariant($"extrapolation leaves an error of {Outward.Up(rate.Error):g2}, ")
                + Invariant($"above {100 * ExponentialLaw.RateError:g2}% of the rate"),
            Observation.Refuted refuted => Refutation(refuted),
            Observation.Logarithm(_, _, var exponent) => $"the exponent is then {InWords(exponent)}",
            Observation.TowardsUniversal(var growth) =>
                Invariant($"E grows like N^{growth:g4}, and L <= N/((N+1) n) for collective states"),
            Observation.Scattered(var scatter) =>
                $"by about {scatter}; rounding, or effects of whole numbers; even and odd N are fitted together",
            Observation.Apart(var even, var odd) => "no smooth function passes through both; prefactors "
                + $"{(even is { } c ? InWords(c) : "unknown")} (even) and {(odd is { } d ? InWords(d) : "unknown")} (odd)",
            Observation.LargestVanishes(var exponent) => $"r_0 falls like a power of N, with exponent {InWords(exponent)}; "
                + "no constant explains it",
            Observation.LeftOut => "1 - r_0 is no larger than its error there",
            Observation.NothingLocked => "1 - r_0 is no larger than rounding at every N",
            Observation.TooFewRows => $"at least {Extract.LeastRows} numbers of cells are needed",
        };
    }

    private static string Name(LawPart part) => part switch
    {
        LawPart.Exponent => "exponent",
        LawPart.Rate => "rate",
        LawPart.Prefactor => "prefactor",
    };

    /// <summary>Ten digits, and an error that covers what they leave out.</summary>
    private static string InWords(Uncertain value)
    {
        var error = Outward.Error(value.Error, value.Value, Rounded.ToDigits(value.Value, 10));
        return Invariant($"{value.Value:g10} +- {error:g2}");
    }

    private static string Settling(Observation.Slopes slopes) =>
        Invariant($"the last local slopes are {slopes.Before:g5} and {slopes.Last:g5}, which is {100 * slopes.Drift:g2}% per ")
        + Invariant($"doubling of N ({(slopes.Drift > Extract.Drift ? "they drift: above" : "settled: up to")} ")
        + Invariant($"{100 * Extract.Drift:g2}%); extrapolation leaves an error of {Outward.Up(slopes.Exponent.Error):g2} (")
        + Invariant($"{(PowerLaw.IsCertain(slopes.Exponent) ? "small enough: up to" : "too large: above")} ")
        + Invariant($"{PowerLaw.Limit(slopes.Exponent):g2})");

    private static string Refutation(Observation.Refuted refuted) => refuted.Rival is var (name, miss)
        ? Invariant($"its logarithm at the largest N is off by {miss:g2} by {name}, by {refuted.Miss:g2} by {Trends.Name(refuted.Trend)}")
        : Invariant($"its logarithm at the largest N is off by {refuted.Miss:g2}, more than corrections explain");
}
