using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>What has become of a key equation.</summary>
internal abstract record KeySolution
{
    private KeySolution() { }

    /// <summary>x and the a_j.</summary>
    public sealed record Found(Nested X, Seq<Nested> A) : KeySolution;

    /// <summary>It is proved that there is none.</summary>
    public sealed record None : KeySolution;

    /// <summary>It was not found out.</summary>
    public sealed record Undecided(string Why) : KeySolution;
}
