using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>
/// A root z = w/l of an irreducible polynomial over Q(parameters), known by l and by what w^r is in 1, w, ..., w^(r-1).
/// </summary>
/// <param name="Scale">l.</param>
/// <param name="Relation">The coefficients of w^r by increasing power.</param>
internal sealed record AlgebraicRoot(Nested Scale, Seq<Nested> Relation)
{
    /// <summary>r.</summary>
    public int Degree => Relation.Count;

    /// <summary>A root of c_0 + c_1 z + ... + c_r z^r: for w = c_r z the polynomial is monic.</summary>
    public static AlgebraicRoot Of(Nested[] c) => new(
        c[^1], c.SkipLast(1).Select((own, i) => (own * Univariate.Pow(c[^1], c.Length - 2 - i)).Scale(-1)).ToSeq());

    /// <summary>1, w, w^2, ... in 1, w, ..., w^(r-1).</summary>
    public IEnumerable<Seq<Nested>> Powers()
    {
        var power = Enumerable.Range(0, Degree).Select(i => i == 0 ? Nested.One : Nested.Zero).ToSeq();
        while (true)
        {
            yield return power;
            var (own, top) = (power, power[^1]);
            power = Relation.Select((c, i) => (i > 0 ? own[i - 1] : Nested.Zero) + top * c).ToSeq();
        }
    }
}
