using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Proofs;

/// <summary>An inequality and what was found of it.</summary>
/// <param name="Inequality">As given.</param>
/// <param name="For">The domain as given.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Verdict">What was found.</param>
internal sealed record Decided(string Inequality, string For, Claim Claim, Verdict Verdict)
{
    /// <summary>What a proof is about: for even or odd N, the claim in N' where N = 2 N' or 2 N' + 1.</summary>
    public Claim Proved => Verdict is Verdict.Proved(Proof.Remainders) ? Claim : Claim.WithoutParity().Claim;

    /// <summary>What N' is half of; null where the proof is about N itself.</summary>
    public Expr? Halved => Verdict is not Verdict.Proved or Verdict.Proved(Proof.Remainders) ? null : Claim.For.Of(Claim.Variable).Integrality switch
    {
        Integrality.Even => Build.Symbol(Claim.Variable),
        Integrality.Odd => Build.Symbol(Claim.Variable) - Build.One,
        Integrality.Integer or Integrality.Real => null,
    };
}

/// <summary>A chain of inequalities and what was found of each.</summary>
/// <param name="Inequality">As given.</param>
/// <param name="For">The domain as given.</param>
/// <param name="Parts">Its links.</param>
internal sealed record DecidedChain(string Inequality, string For, Seq<Decided> Parts)
{
    /// <summary>Decides the links one after the other, as far as none is refuted.</summary>
    public static DecidedChain Of(string inequality, string domain, Seq<Claim> claims)
    {
        var parts = new List<Decided>();
        foreach (var claim in claims)
        {
            parts.Add(new(claims.Count == 1 ? inequality : Text(claim), domain, claim, Prove.Of(claim)));
            if (parts[^1].Verdict is Verdict.Refuted) break;
        }
        return new(inequality, domain, parts.ToSeq());
    }

    /// <summary>The link that says most of the chain: one that is refuted, else one that is open, else the first.</summary>
    public Decided Telling => Parts.FirstOrDefault(part => part.Verdict is Verdict.Refuted)
        ?? Parts.FirstOrDefault(part => part.Verdict is Verdict.Undecided) ?? Parts[0];

    private static string Text(Claim claim) => $"{Print.Text(claim.Smaller)} {(claim.IsStrict ? "<" : "<=")} {Print.Text(claim.Larger)}";
}
