using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>
/// The key equation of telescoping: alpha(k) x(k+1) - beta(k) x(k) = sum over j of a_j gamma_j(k), for a polynomial x
/// in the index k and numbers a_j, that is polynomials in all else, not all zero (Gosper 1978, Zeilberger 1990).
/// Where no degree is possible x is zero: the shifts of f(v) g(k) are proportional.
/// </summary>
/// <param name="Alpha">alpha.</param>
/// <param name="Beta">beta.</param>
/// <param name="Gamma">The gamma_j.</param>
/// <param name="Index">The number of k.</param>
internal sealed record KeyEquation(Nested Alpha, Nested Beta, Seq<Nested> Gamma, int Index)
{
    /// <summary>For one gamma no solution of higher degree is looked for.</summary>
    private const int MaxDegree = 20_000;

    /// <summary>For several the systems are dense: those above this degree are only shown to have no solution.</summary>
    private const int MaxDense = 60;

    /// <summary>Beyond this not even that.</summary>
    private const int MaxRank = 300;

    private int A => Univariate.Degree(Alpha, Index);

    private int Right => Gamma.Max(g => Univariate.Degree(g, Index));

    /// <summary>Whether the leading terms of alpha(k) x(k+1) and beta(k) x(k) cancel.</summary>
    private bool Cancels => A == Univariate.Degree(Beta, Index)
        && (Univariate.Coefficient(Alpha, Index, A) - Univariate.Coefficient(Beta, Index, A)).IsZero;

    /// <summary>The degree x has unless it is the special one.</summary>
    private int Plain => Cancels ? Right - A + 1 : Right - Math.Max(A, Univariate.Degree(Beta, Index));

    /// <summary>The degree at which the next terms cancel too; null for none.</summary>
    private Rational? Special => !Cancels ? null : Univariate.Quotient(
        Univariate.Coefficient(Beta, Index, A - 1) - Univariate.Coefficient(Alpha, Index, A - 1),
        Univariate.Coefficient(Alpha, Index, A)) is { IsInteger: true, Sign: >= 0 } m ? m : null;

    /// <summary>x and the a_j; that there are none, or that this was not decided.</summary>
    public KeySolution Solve()
    {
        KeySolution found = new KeySolution.None();
        foreach (var degree in Degrees())
        {
            found = Gamma.Count == 1 ? Single(degree) : Several(degree);
            if (found is KeySolution.Found) return found;
        }
        return found;
    }

    /// <summary>The largest degree x can have last; most solutions have none above the plain one.</summary>
    private IEnumerable<Rational> Degrees() =>
        Special is { } special && special > Plain ? [Math.Max(-1, Plain), special] : [Math.Max(-1, Plain)];

    private KeySolution Single(Rational most)
    {
        if (most.Sign < 0) return new KeySolution.None();
        if (!most.TryToInt(out var degree) || degree > MaxDegree) return TooHigh(most, MaxDegree);
        var special = Special is { } m && m.TryToInt(out var own) ? own : -1;
        var pivot = Cancels ? A : Math.Max(A, Univariate.Degree(Beta, Index)) + 1;
        var gamma = FallingPowers.Of(Gamma[0], Index);
        if (Gamma.Append(Alpha).Append(Beta).All(ModularImage.IsDefined)
            && Descent<ModularNumber>.Of(Alpha, Beta, Index, degree, pivot, special).Solve(gamma) is (null, true))
            return new KeySolution.None();
        return Descent<NestedQuotient>.Of(Alpha, Beta, Index, degree, pivot, special).Solve(gamma).X is { } x
            && FallingPowers.OverOne(x) is var (numerators, denominator)
            ? new KeySolution.Found(FallingPowers.Sum(numerators, Index), [denominator])
            : new KeySolution.None();
    }

    private KeySolution Several(Rational most)
    {
        if (!most.TryToInt(out var degree) || degree > MaxRank) return TooHigh(most, MaxRank);
        var columns = Powers(degree).Concat(Gamma.Select(g => g.Scale(-1))).ToList();
        var height = columns.Max(c => Univariate.Degree(c, Index));
        var rows = Enumerable.Range(0, height + 1)
            .Select(i => columns.Select(c => Univariate.Coefficient(c, Index, height - i)).ToArray()).ToList();
        if (!LinearSystem.MayHaveNullVector(rows, degree + 1)) return new KeySolution.None();
        if (degree > MaxDense) return TooHigh(most, MaxDense);
        return LinearSystem.NullVector(rows, degree + 1) is { } vector
            ? new KeySolution.Found(
                Nested.Of(Index, [.. vector.Take(degree + 1).Reverse()]), vector.Skip(degree + 1).ToSeq())
            : new KeySolution.None();
    }

    private static KeySolution TooHigh(Rational degree, int most) => new KeySolution.Undecided(
        $"its polynomial may have degree {degree}, and degrees above {most} are not searched");

    /// <summary>alpha (k+1)^i - beta k^i for i from the degree down to 0.</summary>
    private IEnumerable<Nested> Powers(int degree) =>
        Enumerable.Range(0, degree + 1).Select(i => degree - i).Select(i =>
            Alpha * Univariate.Pow(Univariate.Variable(Index, 1), i) - Beta * Nested.One.Shift(Index, i));
}
