namespace QBattery.Symbolic.Documents.Results;

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

    /// <summary>Whether there is but one inequality, as given.</summary>
    public bool IsSingle => Parts is [var only] && only.Inequality == Inequality;

    private static string Text(Claim claim) =>
        $"{Print.Text(claim.Smaller)} {(claim.IsStrict ? "<" : "<=")} {Print.Text(claim.Larger)}";
}
