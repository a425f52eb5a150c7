using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Batteries;

/// <summary>How far a condition is known to hold, from best to worst.</summary>
public enum Standing
{
    /// <summary>Proved for every N that is assumed possible.</summary>
    Always,

    /// <summary>Proved for all large N.</summary>
    Eventually,

    /// <summary>Neither proved nor refuted.</summary>
    Open,

    /// <summary>Refuted for all large N, if not for every N.</summary>
    Never,
}

/// <summary>
/// The standing of conditions: by the sign for every N, else by the sign of the leading term for large N.
/// </summary>
internal static class Standings
{
    /// <summary>The conditions, none of which is refuted for large N; else the one that is.</summary>
    public static Result<Seq<Condition>> Possible(this Seq<Condition> conditions, Assumptions assumptions) =>
        conditions.FirstOrDefault(condition => condition.Under(assumptions) == Standing.Never) is { } never
            ? FamilyRefusals.NotForLarge(never.Claim)
            : conditions;

    /// <summary>How far a quantity is known not to be negative.</summary>
    public static Standing Of(Margin margin, Assumptions assumptions) =>
        SignTest.Of(margin.Quantity, assumptions.With(Battery.CellsName, Domain.PositiveInteger)) switch
        {
            Sign.Positive => Standing.Always,
            Sign.Zero => margin.Strict ? Standing.Never : Standing.Always,
            Sign.Negative => Standing.Never,
            Sign.Unknown => Holds(margin, assumptions) ? Standing.Always : ForLargeN(margin, assumptions),
        };

    /// <summary>Whether a quantity is proved not to be negative for every N, be it zero at some.</summary>
    public static bool Holds(Margin margin, Assumptions assumptions)
    {
        var known = assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        return SignTest.Of(margin.Quantity, known) switch
        {
            Sign.Positive => true,
            Sign.Zero => !margin.Strict,
            Sign.Negative => false,
            Sign.Unknown => !margin.Strict
                && Prove.BySigns(new(Build.Zero, margin.Quantity, false, known)) is Verdict.Proved,
        };
    }

    /// <summary>How a claim of this standing is known.</summary>
    public static string InWords(this Standing standing) => standing switch
    {
        Standing.Always => "proved for every N >= 1",
        Standing.Eventually => "proved for all large N, by leading terms",
        Standing.Open => "assumed",
        Standing.Never => "refuted",
    };

    private static Standing ForLargeN(Margin margin, Assumptions assumptions) =>
        LeadingTerms.Of(margin.Quantity, 1, assumptions) switch
    {
        Result<TermSum>.Ok({ Terms: [var leading, ..] }) => leading.Coefficient.SignUnder(assumptions) switch
        {
            Sign.Positive => Standing.Eventually,
            Sign.Negative => Standing.Never,
            Sign.Zero or Sign.Unknown => Standing.Open,
        },
        Result<TermSum>.Ok => margin.Strict ? Standing.Never : Standing.Always,
        Result<TermSum>.Fail => Standing.Open,
    };
}
