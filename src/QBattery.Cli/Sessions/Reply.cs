using QBattery.Symbolic;

namespace QBattery.Cli.Sessions;

/// <summary>What a line of a session asks for.</summary>
internal abstract record Reply
{
    private Reply() { }

    /// <summary>Something to be said.</summary>
    public sealed record Say(Seq<string> Lines) : Reply;

    /// <summary>A complaint.</summary>
    public sealed record Complain(Reason Reason) : Reply;

    /// <summary>A command to be run.</summary>
    public sealed record Run(Seq<string> Arguments) : Reply;

    /// <summary>The end of the session.</summary>
    public sealed record Leave : Reply;
}
