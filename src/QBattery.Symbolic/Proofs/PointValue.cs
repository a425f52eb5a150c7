namespace QBattery.Symbolic;

/// <summary>The value of a side of an inequality at a point.</summary>
public abstract record PointValue
{
    private PointValue() { }

    /// <summary>The number as it is printed, or why there is none.</summary>
    public sealed override string ToString() => this switch
    {
        Exact(var value) => $"{value}",
        Rounded(var value) => $"{value}",
        Undecided(var reason) => reason.Sentence,
    };

    /// <summary>A rational number that is short.</summary>
    public sealed record Exact(Rational Value) : PointValue;

    /// <summary>A number by its leading digits.</summary>
    public sealed record Rounded(Approximation Value) : PointValue;

    /// <summary>A number whose digits are not decided, though the difference of the sides is.</summary>
    public sealed record Undecided(Reason Reason) : PointValue;
}
