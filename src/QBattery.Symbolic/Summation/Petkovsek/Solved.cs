namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>What has become of a recurrence of higher order.</summary>
internal abstract record Solved
{
    private Solved() { }

    /// <summary>A closed form, not checked yet.</summary>
    /// <param name="Value">The closed form.</param>
    /// <param name="Start">From where on it holds.</param>
    public sealed record Found(Expr Value, int Start) : Solved;

    /// <summary>What is proved instead, or what could not be decided.</summary>
    public sealed record Refused(Phrase Why) : Solved;
}
