using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>What is known of a bound for a family.</summary>
public abstract record BoundStatus
{
    private BoundStatus() { }

    /// <summary>It is an equality for every N.</summary>
    public sealed record Saturated : BoundStatus;

    /// <summary>The inequality between the closed forms is proved.</summary>
    /// <param name="From">For every N from this one on,</param>
    /// <param name="Cells">that is of this kind.</param>
    public sealed record Proved(BigInteger From, Integrality Cells) : BoundStatus;

    /// <summary>It holds by the theorem alone, for the states of the family satisfy its hypotheses.</summary>
    public sealed record ByTheorem : BoundStatus;

    /// <summary>The closed forms are proved not to satisfy it: one of them is wrong.</summary>
    public sealed record Violated : BoundStatus;

    /// <summary>The name of the case.</summary>
    public sealed override string ToString() => this switch
    {
        Saturated => nameof(Saturated),
        Proved => nameof(Proved),
        ByTheorem => nameof(ByTheorem),
        Violated => nameof(Violated),
    };
}

/// <summary>What is known of bounds, in words.</summary>
public static class BoundStatuses
{
    extension(BoundStatus status)
    {
        /// <summary>With the N for which it holds: proved for every even N >= 2.</summary>
        public string Sentence => status switch
        {
            BoundStatus.Saturated => "saturated for every N",
            BoundStatus.Proved(var from, var cells) => $"proved for every {Parity(cells)}N >= {from}",
            BoundStatus.ByTheorem => "holds by theorem",
            BoundStatus.Violated => "violated",
        };
    }

    private static string Parity(Integrality cells) => cells switch
    {
        Integrality.Even => "even ",
        Integrality.Odd => "odd ",
        Integrality.Integer or Integrality.Real => "",
    };
}
