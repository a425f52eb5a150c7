using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Batteries.States;

/// <summary>The parts of evidence in words.</summary>
internal static class GroundWords
{
    /// <summary>What is claimed of closed forms that are not derived.</summary>
    public static string Claimed(Origin origin) => origin switch
    {
        Origin.Family => "n, r_0 and P",
        Origin.User => "n and r_0",
        Origin.Level => "n = k, r_0 = P = 1",
        Origin.Count(var level, _) => $"k = n_{level} counts the cells in level {level}",
    };

    /// <summary>Where they come from.</summary>
    public static string Known(Origin origin) => origin switch
    {
        Origin.Family => "closed forms of the family, compared with matrices built from its definition (check)",
        Origin.User => "given by the user; that a state has them is assumed where it is not refuted",
        Origin.Level => "the state is the vector |N,k>",
        Origin.Count(_, var vectors) => $"by definition; {Print.Text(vectors)} vectors share each k",
    };

    /// <summary>For which N a mode is claimed.</summary>
    public static string Where(ModeGround ground) => ground is ModeGround.Beyond(var least, var most)
        ? $" for {(least == most ? $"N = {most}" : least == 1 ? $"N <= {most}" : $"{least} <= N <= {most}")}"
        : "";

    /// <summary>From which N on, or under which condition.</summary>
    public static string Where(Condition condition, BigInteger? from) =>
        condition.Margins.Count == 0 ? "" : from is { } least ? $" >= {least}" : $" where {condition.Claim}";

    /// <summary>Why a level is the most populated.</summary>
    public static string Known(ModeGround ground) => ground switch
    {
        ModeGround.Level => "all populations are equal",
        ModeGround.Rising => "p(k+1)/p(k) >= 1 for every k: the populations never fall",
        ModeGround.Falling => "p(k+1)/p(k) <= 1 for every k: the populations never grow",
        ModeGround.Turning(var zero) => $"p(k+1)/p(k) - 1 changes sign once, from plus to minus, at k = {Print.Text(zero)}",
        ModeGround.Beyond => "the sign of p(k+1)/p(k) - 1 changes beyond that level",
        ModeGround.Ends(var sign) => "p(k+1)/p(k) - 1 changes sign once, from minus to plus: an end of the ladder, "
            + (sign == Sign.Positive ? "the upper" : sign == Sign.Negative ? "the lower" : "both alike"),
    };

    /// <summary>What is claimed of the birth chain.</summary>
    public static string Claimed(PumpPart part, Expr tail) => part switch
    {
        PumpPart.Poles => "1 - p_N = sum of residues at s = -(j+1)(N-j)",
        PumpPart.Leading => $"1 - p_N ~ {Print.Text(tail)}",
        PumpPart.Rest => "left out of L: O(N^3 (N t + log N)^2 exp(-2 (N-1) t))",
        PumpPart.Mean => "n = N up to what is left out of L",
    };

    /// <summary>How that is known.</summary>
    public static string Known(PumpPart part) => part switch
    {
        PumpPart.Poles => "Laplace transform of the birth chain; double poles, j and N-1-j share one",
        PumpPart.Leading => "residue at the double pole s = -N",
        PumpPart.Rest =>
            "the next double pole, s = -2(N-1), and the square of the leading one in 1/n; that the further poles are smaller is "
            + "read off their residues, uniformity in N is not proved",
        PumpPart.Mean => "the mean deficit sum (N-k) p_k has the same leading pole e^(-Nt)",
    };

    /// <summary>How the least n is put into a closed form.</summary>
    public static string Known(FillingGround ground) => ground switch
    {
        FillingGround.Whole => "where that is (1/r_0 - 1)/2, for 1/r_0 is whole",
        FillingGround.WhereWhole => "where that is (1/r_0 - 1)/2 for whole 1/r_0",
        FillingGround.AtMost =>
            "m - r_0 m(m+1)/2 with m = floor(1/r_0), and at most (2-r_0)^2/(8 r_0), its maximum over real m",
        FillingGround.Fixed(var levels) => $"{levels} of them, and the rest on the next",
    };

    /// <summary>E_passive in the symbols of its theorem.</summary>
    public static string Passive(SpectrumForm spectrum) => spectrum switch
    {
        SpectrumForm.Collective => "Delta (1 - r_0)",
        SpectrumForm.FlatSymmetric or SpectrumForm.Blocks => "Delta sum_q (1 - S_m), m = binomial(N+q-1, N), q = 1..d-1",
        SpectrumForm.Cells => "N Delta (1 - s)",
    };

    /// <summary>The theorem for a form of the spectrum.</summary>
    public static string Known(SpectrumForm spectrum) => spectrum switch
    {
        SpectrumForm.Collective => "theorem T1: at most N+1 non-zero eigenvalues fill the levels 0 and Delta",
        SpectrumForm.FlatSymmetric or SpectrumForm.Blocks =>
            "theorem T3: the symmetric dimension fills the levels 0 to (d-1) Delta exactly",
        SpectrumForm.Cells => "each passive cell is a Gibbs state, and equal Gibbs states stay passive together",
    };
}
