namespace QBattery.Symbolic;

/// <summary>A part of a text.</summary>
public abstract partial record Inline
{
    private Inline() { }

    /// <summary>Words as they stand.</summary>
    public sealed record Plain(string Text) : Inline;

    /// <summary>A formula among words.</summary>
    public sealed record Formula(Mathematics Content) : Inline;

    /// <summary>What stands out.</summary>
    public sealed record Strong(Words Content) : Inline;

    /// <summary>What alarms.</summary>
    public sealed record Alarming(Words Content) : Inline;
}
