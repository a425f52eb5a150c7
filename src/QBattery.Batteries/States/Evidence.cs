namespace QBattery.Batteries;

/// <summary>A claim and how it is known.</summary>
public sealed record Evidence(string Claim, string How)
{
    /// <summary>The claim and how it is known.</summary>
    public override string ToString() => $"{Claim}: {How}";
}
