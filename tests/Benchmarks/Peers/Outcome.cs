namespace QBattery.Benchmarks.Peers;

/// <summary>What a program made of a task.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>An answer: the time in seconds, and the value of its terms as a decimal.</summary>
    public sealed record Answer(double Seconds, string Value) : Outcome;

    /// <summary>No answer, in the words of the program.</summary>
    public sealed record Unable(string Why) : Outcome;
}
