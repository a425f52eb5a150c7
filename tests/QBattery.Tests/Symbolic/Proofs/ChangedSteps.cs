using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>Proofs in steps with one thing made wrong, at every depth.</summary>
internal static class ChangedSteps
{
    private static readonly Proof Nothing = new Proof.Signs(0, [], [], []);

    /// <summary>All that come from one change.</summary>
    public static IEnumerable<Proof> Of(Proof proof) => Here(proof).Concat(Parts(proof).SelectMany(part =>
        Of(part.Proof).Append(Nothing).Select(part.Put)));

    private static IEnumerable<Proof> Here(Proof proof) => proof switch
    {
        Proof.Signs signs => signs.Number.IsZero ? [] : [signs with { Number = -signs.Number }, signs with { Number = 2 * signs.Number }],
        Proof.ByFactors factored => [factored with { Number = -factored.Number },
            factored with { Factors = factored.Factors.Select(f => f with { Sign = -f.Sign }).Skip(1).ToSeq() }],
        Proof.Induction induction => [induction with { Name = "unknown" }, induction with { Ratio = Build.Number(-1) }],
        Proof.Monotone monotone => [monotone with { Name = "unknown" }, monotone with { End = monotone.End is null ? Nothing : null }],
        Proof.Between between => [between with { Coefficients = between.Coefficients.Select(c => c + Build.One).ToSeq() },
            between with { Below = between.Above, Above = between.Below }, between with { Each = between.Each.Slice(1, between.Each.Count - 1) }],
        Proof.Square square => [square with { Coefficients = square.Coefficients.Reverse().Select(c => c + Build.One).ToSeq() }],
        Proof.Ordered ordered => [ordered with { Second = ordered.First }],
        Proof.Cut cut => [cut with { At = 1000 }, cut with { Name = "unknown" }],
        Proof.FirstValues values => [values with { Each = values.Each.Slice(1, values.Each.Count - 1) }],
        Proof.LogarithmsOfSides logs => [logs with { Larger = logs.Smaller, Smaller = logs.Larger }],
        Proof.Wider wider => [wider with { For = wider.For.With("N", new(new(new(5, true), new(6, true)), Integrality.Integer)) }],
        _ => [],
    };

    private static IEnumerable<(Proof Proof, Func<Proof, Proof> Put)> Parts(Proof proof) => proof switch
    {
        Proof.ByFactors(_, var factors) => factors.Select((f, i) => (f, i)).Where(at => at.f.Proof is not null).Select(at =>
            (at.f.Proof!, (Func<Proof, Proof>)(part => ((Proof.ByFactors)proof) with
            {
                Factors = factors.Select((f, i) => i == at.i ? f with { Proof = part } : f).ToSeq(),
            }))),
        Proof.Induction by => [(by.Step, part => by with { Step = part }), (by.NotNegative, part => by with { NotNegative = part })],
        Proof.Monotone by => [(by.Slope, part => by with { Slope = part })],
        Proof.Between by => by.Each.Select((part, i) => (part, (Func<Proof, Proof>)(other =>
            by with { Each = by.Each.Select((own, j) => j == i ? other : own).ToSeq() }))),
        Proof.Square by => [(by.Leading, part => by with { Leading = part })],
        Proof.Ordered by => [(by.FirstLarger, part => by with { FirstLarger = part })],
        Proof.Cut by => [(by.Below, part => by with { Below = part }), (by.Above, part => by with { Above = part })],
        Proof.LogarithmsOfSides by => [(by.Inner, part => by with { Inner = part })],
        Proof.ByParity by => [(by.Even, part => by with { Even = part })],
        Proof.Wider by => [(by.Inner, part => by with { Inner = part })],
        _ => [],
    };
}
