using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Benchmarks.Peers;

/// <summary>
/// The leading terms of one expression as N grows, asked of every program in its own language. Each spelling asks for at
/// least as many terms as the order says; a program without a spelling is not asked.
/// </summary>
public sealed record SuiteTask(string Name, string Text, int Order)
{
    /// <summary>What is known of the parameters.</summary>
    public string Given { get; init; } = "";

    /// <summary>The values of the parameters at which answers are compared.</summary>
    public string At { get; init; } = "";

    /// <summary>The task in Maxima.</summary>
    public string? Maxima { get; init; }

    /// <summary>The task in SymPy.</summary>
    public string? SymPy { get; init; }

    /// <summary>The task in PARI/GP, as a power series in x = 1/N; {0} stands for the order of its error term.</summary>
    public string? Pari { get; init; }

    /// <summary>Whether a parameter occurs.</summary>
    public bool HasParameters => At.Length > 0;

    /// <summary>The expression.</summary>
    public Expr Expression { get; } = Parse.Expression(Text).OrThrow();

    /// <summary>The assumptions.</summary>
    public Assumptions Assumptions => Parse.Assumptions(Given).OrThrow();

    /// <summary>Values of the parameters and of N.</summary>
    public Dictionary<string, Rational> Point(int n) =>
        new(HasParameters ? Parse.Point(At).OrThrow() : new Dictionary<string, Rational>()) { ["N"] = n };

    /// <summary>Our answer.</summary>
    internal TermSum Expand(int order) => LeadingTerms.Of(Expression, order, Assumptions).OrThrow();
}
