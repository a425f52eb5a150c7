using System.Numerics;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// What a monomial is made of. Kernels are free, but for cosines: any power of them stands. A root of a prime or of a
/// polynomial is algebraic: only its exponents between 0 and 1 stand, whole powers are multiplied out, so that
/// sqrt(2) sqrt(2) = 2 and q sqrt(q) = q^(3/2) are the same in every monomial. Of a cosine only exponents from 0 to
/// below 2 stand, since cos^2 = 1 - sin^2.
/// </summary>
internal abstract record Atom : IComparable<Atom>
{
    private Atom() { }

    /// <summary>A symbol, constant, exponential, logarithm or other function, taken as independent of all others.</summary>
    public sealed record Kernel(Expr Expr) : Atom
    {
        private readonly int _hash = Expr.GetHashCode();

        internal bool IsConstant { get; } = !Expr.Descendants.Any(part => part is Expr.Symbol);

        /// <inheritdoc/>
        public bool Equals(Kernel? other) =>
            ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Expr == other.Expr);

        /// <inheritdoc/>
        public override int GetHashCode() => _hash;
    }

    /// <summary>A prime under a root.</summary>
    public sealed record Prime(BigInteger Value) : Atom;

    /// <summary>A positive polynomial under a root, primitive and free of monomial factors.</summary>
    public sealed record Radicand(Polynomial Value) : Atom;

    /// <summary>Whether a relation holds between powers; negative exponents of such atoms stand in denominators only.</summary>
    public bool IsAlgebraic => this is not Kernel or Kernel(Expr.Apply(Function.Cos, _));

    /// <summary>Whether a symbol occurs.</summary>
    internal bool HasSymbols => this switch
    {
        Kernel kernel => !kernel.IsConstant,
        Prime => false,
        Radicand(var value) => value.Atoms.Any(atom => atom.HasSymbols),
    };

    /// <summary>The atom as an expression.</summary>
    public Expr ToExpr() => this switch
    {
        Kernel(var expr) => expr,
        Prime(var value) => Build.Number(value),
        Radicand(var value) => value.ToExpr(),
    };

    /// <summary>Kernels first, in the canonical order of expressions.</summary>
    public int CompareTo(Atom? other) => ReferenceEquals(this, other) ? 0 : (this, other) switch
    {
        (Kernel a, Kernel b) => Ordering.Canonical.Compare(a.Expr, b.Expr),
        (Prime a, Prime b) => a.Value.CompareTo(b.Value),
        (Radicand a, Radicand b) => a.Value.CompareTo(b.Value),
        _ => Rank(this) - Rank(other),
    };

    private static int Rank(Atom? atom) => atom switch { null => -1, Kernel => 0, Prime => 1, _ => 2 };
}
