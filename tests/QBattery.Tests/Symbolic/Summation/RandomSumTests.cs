using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Differences of random closed forms are summed back.</summary>
public sealed class RandomSumTests
{
    private static readonly Expr K = Build.Symbol("k");

    [Property(MaxTest = 60)]
    public bool A_difference_of_a_closed_form_is_summed_back(ClosedTerm form)
    {
        var (g, known) = (Factorials.Only(form.Expr), Assumptions.None.With("N", Domain.PositiveInteger));
        var difference = NormalForm.Simplify(g.Substitute("k", K + Build.One) - g, Assumptions.None);
        if (difference == Build.Zero) return true;
        var problem = new SumProblem(difference, "k", Build.Zero, Build.N, Assumptions.None);
        var expected = g.Substitute("k", Build.N + Build.One) - g.Substitute("k", Build.Zero);
        return Summate.Of(problem) is Result<ClosedSum>.Ok(var found)
            && ZeroTest.Of(Factorials.Only(found.Value) - expected, known) == Truth.Yes;
    }
}
