using QBattery.Symbolic;
using static QBattery.Batteries.States.GroundWords;

namespace QBattery.Batteries;

/// <summary>Evidence in sentences.</summary>
public static class EvidenceWords
{
    private const string LargestPopulation = "largest population";

    extension(Evidence evidence)
    {
        /// <summary>What is claimed.</summary>
        public string Claim => evidence switch
        {
            Evidence.Given(var origin) => Claimed(origin),
            Evidence.Certificate(var what, var sum) => $"{Name(what)} = {Print.Text(sum.Value)}",
            Evidence.Product(var value, _) => $"prod lambda_j/(lambda_j-N), j = 1..N-2, = {Print.Text(value)}",
            Evidence.Variance(var value) => $"variance of k = {Print.Text(value)}",
            Evidence.Order(var eigenvalues) => string.Join(" >= ", eigenvalues.Select(value => Print.Text(value))),
            Evidence.Mode(var level, var ground) => $"{LargestPopulation} at k = {Print.Text(level)}{Where(ground)}",
            Evidence.Enclosure(var zero, var where, var from) =>
                $"for the other N{Where(where, from)}: f(z) <= {LargestPopulation} <= f(z)^2/f(z-1), z = {Print.Text(zero)}",
            Evidence.Residue(var part, var tail) => Claimed(part, tail),
            Evidence.Filling(var least, _) => $"every n from {Print.Text(least)} to N minus that is possible",
            Evidence.Proof(var condition, _) => condition.Claim,
            Evidence.Theorem(var spectrum) => $"E_passive = {Passive(spectrum)}",
            Evidence.LeadingTerms(var n, var isExtensive, var proviso) =>
                $"the energy is {(isExtensive ? "" : "not ")}extensive: n ~ {Print.Text(n)}"
                + (proviso is null ? "" : $" if {proviso}"),
            Evidence.Expansion => "expansion of L",
            Evidence.Reading(var law) => $"law: {law.Description}",
        };

        /// <summary>How that is known.</summary>
        public string How => evidence switch
        {
            Evidence.Given(var origin) => Known(origin),
            Evidence.Certificate(var what, var sum) => Certified(what, sum),
            Evidence.Product(_, var antiquotient) =>
                $"h(j+1)/h(j) is the factor for h = {Print.Text(antiquotient)}, checked by the normal form",
            Evidence.Variance => "from the sums above",
            Evidence.Order => "signs of the differences for every N >= 1, where the state is one",
            Evidence.Mode(_, var ground) => Known(ground),
            Evidence.Enclosure => "f is the weight continued to real k by Gamma functions; log f is concave and f(z+1) = f(z)",
            Evidence.Residue(var part, _) => Known(part),
            Evidence.Filling(_, var ground) => "n is least with r_0 on each level from the ground up, " + Known(ground),
            Evidence.Proof(_, var standing) => standing.InWords(),
            Evidence.Theorem(var spectrum) => Known(spectrum),
            Evidence.LeadingTerms(_, var isExtensive, _) => "leading term of its expansion"
                + (isExtensive ? "" : "; the hypothesis of the universal law T2 fails"),
            Evidence.Expansion(var leftOut, var unbounded) => Certainty(leftOut, unbounded),
            Evidence.Reading(var law) => Source(law),
        };
    }

    private static string Name(Summed what) => what switch
    {
        Summed.Weights => "sum of the weights",
        Summed.First => "sum of k times the weights",
        Summed.Second => "sum of k^2 times the weights",
        Summed.Squares => "sum of the squared weights",
        Summed.Rates => "sum 1/(lambda_j-N), j = 1..N-2,",
    };

    private static string Certified(Summed what, ClosedSum sum) =>
        $"{sum.Method}; {(what == Summed.Rates ? "" : $"certificate {Ratio(sum.Certificate)}, ")}checked again, and at {sum.CheckedAt[^1]}";

    private static string Ratio(Certificate certificate) => certificate switch
    {
        Certificate.Addition => "none needed",
        Certificate.Telescoping c => $"R = {Print.Short(c.Ratio ?? c.Antidifference)}",
        Certificate.Recurrence c => $"R = {Print.Short(c.Ratio)}",
    };

    private static string Certainty(Remainder leftOut, Reason? unbounded) => (leftOut, unbounded) switch
    {
        (Remainder.Bounded(_, _, _, var from), _) =>
            $"term by term from the closed form; the error bound is proved for every N >= {from}",
        (_, { } reason) => $"term by term from the closed form; {reason.Sentence}",
        (_, null) => "exact: the terms are the function",
    };

    private static string Source(Law law) => law switch
    {
        { Scaling: Scaling.ExactFreedom } => "the closed form of L is zero",
        { Proviso: { } proviso } => $"leading term of the expansion; that {proviso} is assumed",
        _ => "leading term of the expansion",
    };
}
