using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>A factor (ln N + c)^q beside a power of N.</summary>
/// <param name="Power">q.</param>
/// <param name="Shifts">The c that the points do not exclude, corrections in 1/ln N; the most probable first.</param>
/// <param name="Exponent">The exponent with the first of them.</param>
/// <param name="LogOdds">How much more probable it makes the points than none, by its logarithm.</param>
internal sealed record LogFactor(double Power, Seq<double> Shifts, Uncertain Exponent, double LogOdds)
{
    /// <summary>Fewer rows do not show a logarithm: other corrections pass through them too.</summary>
    private const int LeastRows = 8;

    /// <summary>A factor is there when the points are e to this power as probable with it as with none.</summary>
    private const double Decisive = 6;

    /// <summary>Another q is excluded when one makes the points e to this power as probable.</summary>
    private const double Alone = 3;

    /// <summary>Another c is excluded when one makes the points e to this power as probable.</summary>
    private const double Excluded = 5;

    /// <summary>No c mends a q that makes the points less probable than e to minus this power beside none.</summary>
    private const double Hopeless = 12;

    /// <summary>A factor fits as well when the points are no less than e to minus this power as probable with it.</summary>
    private const double AsWell = 1;

    /// <summary>The q that are tried.</summary>
    private static readonly Seq<double> Powers = [1, -1, 0.5, -0.5, 2, -2];

    /// <summary>The c that are tried.</summary>
    private static readonly Seq<double> Tried = [0, 0.5, 1, 1.7, 3];

    private static readonly Seq<Func<double, double>> Leading = Trends.Heads(Trend.Power).Leading;

    /// <summary>
    /// Those that the points do not exclude, the most probable first; none where ln N has no sign.
    /// </summary>
    public static Seq<LogFactor> All(Seq<Sample> points, Fitted alone)
    {
        if (points[0].Cells < 2) return [];
        var evidence = Extrapolation.Evidence(
            [points, .. Powers.SelectMany(power => Tried.Select(shift => Without(points, power, shift)))], Leading, alone.Scatter);
        var none = evidence[0];
        return Powers.Select((power, i) => (Power: power, Shifts: evidence.Slice(1 + i * Tried.Count, Tried.Count)))
            .Where(factor => factor.Shifts[0] >= none - Hopeless)
            .Select(factor => (factor.Power, Shifts: Odds(factor.Shifts)))
            .Where(factor => factor.Shifts[0].Evidence >= none - AsWell)
            .OrderByDescending(factor => factor.Shifts[0].Evidence)
            .Select(factor => new LogFactor(
                factor.Power, factor.Shifts.Map(shift => shift.Shift), Extrapolation.Coefficient(
                    Without(points, factor.Power, factor.Shifts[0].Shift), Leading, [], 0),
                factor.Shifts[0].Evidence - none)).ToSeq();
    }

    /// <summary>The factor that the points show, if they show one and no other.</summary>
    public static LogFactor? Shown(Seq<LogFactor> factors, int rows) => rows >= LeastRows
        && factors is [var first, .. var others] && first.LogOdds > Decisive
        && others.All(other => other.LogOdds < first.LogOdds - Alone)
        ? first
        : null;

    /// <summary>A number of the law with every shift; the first, and an error that covers all.</summary>
    public Uncertain Covering(Seq<Sample> points, Func<Seq<Sample>, Uncertain> number)
    {
        var all = Shifts.Select(shift => number(Without(points, Power, shift))).ToSeq();
        return all[0] with { Error = all.Max(other => Math.Abs(other.Value - all[0].Value) + other.Error) };
    }

    /// <summary>The shifts that are not excluded, with the evidence for each.</summary>
    private static Seq<(double Shift, double Evidence)> Odds(Seq<double> evidence)
    {
        var all = Tried.Zip(evidence).OrderByDescending(shift => shift.Second).ToSeq();
        return all.Where(shift => shift.Second >= all[0].Second - Excluded).ToSeq();
    }

    private static Seq<Sample> Without(Seq<Sample> points, double power, double shift) => points.Select(point =>
        point with { Value = point.Value - power * Math.Log(Math.Log(point.Cells) + shift) }).ToSeq();
}
