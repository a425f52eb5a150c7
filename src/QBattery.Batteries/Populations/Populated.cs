using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Batteries.Populations;

/// <summary>The levels first..last of a mixture, those below having no weight, for N from a start on.</summary>
/// <param name="First">The lowest level with weight.</param>
/// <param name="Last">The highest level.</param>
/// <param name="Assumed">What is assumed of N and the parameters.</param>
/// <param name="Start">The least N.</param>
internal sealed record Populated(int First, Expr Last, Assumptions Assumed, int Start)
{
    /// <summary>So many empty levels are looked for at the lower end.</summary>
    private const int MostEmpty = 32;

    private const string AboveName = "levels_above";

    private static readonly Expr K = Build.Symbol(StateDefinition.Index);

    /// <summary>The N at which there is a state, as far as that is a residue class.</summary>
    public ResidueClass Cells { get; init; } = ResidueClass.All;

    /// <summary>What is assumed, with k a level and N from the start on.</summary>
    public Assumptions Known { get; } = Assumed.With(Battery.CellsName, AtLeast(Start))
        .With(StateDefinition.Index, AtLeast(0));

    /// <summary>The lowest level with weight.</summary>
    public static int FirstOf(Expr weight, Assumptions known) => Enumerable.Range(0, MostEmpty).FirstOrDefault(level =>
        Factorials.At(weight, StateDefinition.Index, Build.Number(level), known) is not Result<Expr>.Ok({ } value)
            || value != Build.Zero);

    /// <summary>p(k+1)/p(k).</summary>
    public static Result<Fraction> Ratio(Expr weight, Expr last, Assumptions assumed) =>
        NormalForm.Of(weight.Substitute(StateDefinition.Index, K + Build.One) / weight,
            new Populated(0, last, assumed, 1).Known);

    /// <summary>
    /// The sign of k - zero for every k from first to last-1. Where k is the zero itself, p(k+1) = p(k), and either sign
    /// will do; a pole is a level without weight, and must lie outside.
    /// </summary>
    public Sign Side((Expr Zero, int Power) factor) =>
        Standings.Holds(new(Build.Number(First) - factor.Zero, factor.Power < 0), Known) ? Sign.Positive
        : Standings.Holds(new(factor.Zero - Last + Build.One, factor.Power < 0), Known) ? Sign.Negative
        : Sign.Unknown;

    /// <summary>The sign of a factor for every k &gt;= 0, else for every k below N, with N = k + 1 + j.</summary>
    public Sign SignOf(Expr factor)
    {
        var (above, unlimited) = (Build.Symbol(AboveName), SignTest.Of(factor, Known));
        return unlimited != Sign.Unknown || Last != Battery.Cells ? unlimited : SignTest.Of(
            factor.Substitute(Battery.CellsName, K + above + Build.One), Known.With(AboveName, AtLeast(0)));
    }

    /// <summary>That N is not below a number; nothing where it is not below anyway.</summary>
    public Seq<Condition> From(int least) =>
        Standings.Holds(Above(least), Assumed) ? [] : [Condition.AtLeast(least)];

    private static Margin Above(int least) => new(Battery.Cells - Build.Number(least), false);

    private static Domain AtLeast(int least) => new(new(new(least, true), null), Integrality.Integer);
}
