using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>Where closed forms that are not derived come from.</summary>
public abstract record Origin
{
    private Origin() { }

    /// <summary>In words.</summary>
    public sealed override string ToString() => GroundWords.Known(this);

    /// <summary>They are stated for the family, and compared with matrices built from its definition.</summary>
    public sealed record Family : Origin;

    /// <summary>The user gives n and r_0.</summary>
    public sealed record User : Origin;

    /// <summary>The state is a Dicke level.</summary>
    public sealed record Level : Origin;

    /// <summary>k counts the cells in a level by definition; so many vectors share each k.</summary>
    public sealed record Count(int Counted, Expr Vectors) : Origin;
}

/// <summary>What is summed over the levels.</summary>
public enum Summed
{
    /// <summary>The weights.</summary>
    Weights,

    /// <summary>k times the weights.</summary>
    First,

    /// <summary>k^2 times the weights.</summary>
    Second,

    /// <summary>The squared weights.</summary>
    Squares,

    /// <summary>The reciprocals of the differences of the rates of the birth chain, lambda_j - N.</summary>
    Rates,
}

/// <summary>The parts of the inverse Laplace transform of the birth chain.</summary>
public enum PumpPart
{
    /// <summary>The sum over all poles.</summary>
    Poles,

    /// <summary>The residue at the leading pole.</summary>
    Leading,

    /// <summary>What the other poles add.</summary>
    Rest,

    /// <summary>The mean.</summary>
    Mean,
}

/// <summary>Why a level is the most populated, by the sign of p(k+1)/p(k) - 1.</summary>
public abstract record ModeGround
{
    private ModeGround() { }

    /// <summary>In words.</summary>
    public sealed override string ToString() => GroundWords.Known(this);

    /// <summary>It is zero for every k.</summary>
    public sealed record Level : ModeGround;

    /// <summary>It is not negative for any k.</summary>
    public sealed record Rising : ModeGround;

    /// <summary>It is not positive for any k.</summary>
    public sealed record Falling : ModeGround;

    /// <summary>It changes once, from plus to minus, at a real k.</summary>
    public sealed record Turning(Expr Zero) : ModeGround;

    /// <summary>It would change beyond the end of the levels, for the N of an interval.</summary>
    public sealed record Beyond(int Least, int Most) : ModeGround;

    /// <summary>It changes once, from minus to plus; the sign tells which end has more, zero that both have the same.</summary>
    public sealed record Ends(Sign UpperLessLower) : ModeGround;
}

/// <summary>How n_min = m - r_0 m(m+1)/2, m = floor(1/r_0), is put into a closed form.</summary>
public abstract record FillingGround
{
    private FillingGround() { }

    /// <summary>In words.</summary>
    public sealed override string ToString() => GroundWords.Known(this);

    /// <summary>1/r_0 is whole for every N.</summary>
    public sealed record Whole : FillingGround;

    /// <summary>At those N at which 1/r_0 is whole.</summary>
    public sealed record WhereWhole : FillingGround;

    /// <summary>By its maximum over real m.</summary>
    public sealed record AtMost : FillingGround;

    /// <summary>With a fixed m for all large N.</summary>
    public sealed record Fixed(Rational Levels) : FillingGround;
}
