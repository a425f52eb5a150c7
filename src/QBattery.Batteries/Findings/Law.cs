using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>The scaling law of the locked fraction.</summary>
/// <param name="Scaling">How L behaves for large N.</param>
/// <param name="Growth">How fast the leading term grows, without its coefficient; 0 for exact freedom.</param>
/// <param name="Leading">The leading term of L; 0 for exact freedom.</param>
/// <param name="Proviso">What is assumed so that the leading term is positive; null where that is proved.</param>
public sealed record Law(Scaling Scaling, Expr Growth, Expr Leading, SignProviso? Proviso)
{
    /// <summary>The kind of the scaling.</summary>
    public LawKind Kind => Scaling.Kind;

    /// <summary>Whether L ~ a/N.</summary>
    public bool IsUniversal => Scaling is Scaling.Universal;

    /// <summary>In words with the leading term: universal 1/N, leading 1/(2*N).</summary>
    public override string ToString() => this.Statement(leading => Print.Text(leading));
}
