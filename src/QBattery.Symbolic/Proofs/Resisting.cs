namespace QBattery.Symbolic.Proofs;

/// <summary>Where in the range of its parameters a claim withstands the means of proof.</summary>
internal static class Resisting
{
    private const int Halvings = 2, FirstIntegers = 8;

    /// <summary>A part of the range on which no proof is found, while one is found beside it, if there is such a place.</summary>
    public static Assumptions Of(Claim claim)
    {
        var reals = claim.Symbols.Where(name => claim.For.Of(name).Integrality == Integrality.Real
            && claim.Difference.Contains(Build.Symbol(name)) && claim.For.Of(name).Interval != Interval.Everything).ToList();
        var halved = Enumerable.Range(0, Halvings).SelectMany(_ => reals).Aggregate(claim, Half);
        return Late(halved).For;
    }

    /// <summary>The half that resists; the whole where both do.</summary>
    private static Claim Half(Claim claim, string name)
    {
        var middle = new Endpoint(claim.For.Of(name).Interval.Middle, true);
        var (below, above) = (Obligations.Within(claim, name, new(null, middle)), Obligations.Within(claim, name, new(middle, null)));
        return (SearchSteps.IsQuick(below), SearchSteps.IsQuick(above)) switch
        {
            (true, false) => above,
            (false, true) => below,
            _ => claim,
        };
    }

    /// <summary>The first integers, if the claim is proved beyond them.</summary>
    private static Claim Late(Claim claim) => Obligations.Least(claim, claim.Variable) is { } least
        && claim.For.Of(claim.Variable).Interval.Upper is null && claim.Difference.Contains(Build.Symbol(claim.Variable))
        && SearchSteps.IsQuick(Obligations.Within(claim, claim.Variable, new(new(least + FirstIntegers, true), null)))
            ? Obligations.Within(claim, claim.Variable, new(null, new(least + FirstIntegers - 1, true)))
            : claim;
}
