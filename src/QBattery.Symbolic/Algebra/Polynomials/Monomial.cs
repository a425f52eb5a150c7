using QBattery.Symbolic.Core;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>A product of atoms with non-zero rational exponents, negative ones included, in the order of the atoms.</summary>
internal sealed record Monomial(Seq<(Atom Atom, Rational Exponent)> Powers) : IComparable<Monomial>
{
    /// <summary>The empty product.</summary>
    public static Monomial One { get; } = new([]);

    /// <summary>An atom to a power.</summary>
    public static Monomial Of(Atom atom, Rational exponent) => exponent.IsZero ? One : new([(atom, exponent)]);

    private readonly int _hash = Powers.GetHashCode();

    /// <inheritdoc/>
    public bool Equals(Monomial? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Powers == other.Powers);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Whether no atom in it has a relation.</summary>
    internal bool IsFree
    {
        get
        {
            foreach (var (atom, _) in Powers)
                if (atom.IsAlgebraic) return false;
            return true;
        }
    }

    /// <summary>Whether this is the empty product.</summary>
    public bool IsOne => Powers.Count == 0;

    /// <summary>The exponent of an atom, 0 if it does not occur.</summary>
    public Rational ExponentOf(Atom atom)
    {
        foreach (var (own, exponent) in Powers)
            if (own.Equals(atom)) return exponent;
        return Rational.Zero;
    }

    /// <summary>The product of two monomials, algebraic atoms not yet reduced.</summary>
    public static Monomial operator *(Monomial left, Monomial right) =>
        left.IsOne ? right : right.IsOne ? left : new(SortedMerge.Of(left.Powers, right.Powers, default(ByAtom))!.Value);

    /// <summary>The monomial to a rational power.</summary>
    public Monomial Pow(Rational exponent) => exponent.IsZero ? One
        : exponent.IsOne ? this
        : new(Powers.Map(p => (p.Atom, p.Exponent * exponent)));

    /// <summary>The monomial without one atom.</summary>
    public Monomial Without(Atom atom) => new(Powers.Where(p => !p.Atom.Equals(atom)).ToSeq());

    /// <summary>Lexicographic: the first atom in which two monomials differ decides, the larger exponent comes later.</summary>
    public int CompareTo(Monomial? other)
    {
        if (other is null) return 1;
        var a = Powers.Span;
        var b = other.Powers.Span;
        for (var i = 0; ; i++)
        {
            if (i == a.Length) return i == b.Length ? 0 : -b[i].Exponent.Sign;
            if (i == b.Length) return a[i].Exponent.Sign;
            if (a[i].Atom.CompareTo(b[i].Atom) is var order and not 0)
                return order < 0 ? a[i].Exponent.Sign : -b[i].Exponent.Sign;
            if (a[i].Exponent.CompareTo(b[i].Exponent) is var larger and not 0) return larger;
        }
    }

    /// <summary>The monomial as an expression.</summary>
    public Expr ToExpr() => Build.Product(Powers.Select(p => Build.Power(p.Atom.ToExpr(), Build.Number(p.Exponent))));

    /// <summary>Powers of the same atom multiply by adding exponents; atoms ascend.</summary>
    private readonly struct ByAtom : IMergeRule<(Atom Atom, Rational Exponent)>
    {
        public bool TryCompare((Atom Atom, Rational Exponent) left, (Atom Atom, Rational Exponent) right, out int order)
        {
            order = right.Atom.CompareTo(left.Atom);
            return true;
        }

        public bool TryAdd(
            (Atom Atom, Rational Exponent) left, (Atom Atom, Rational Exponent) right, out (Atom Atom, Rational Exponent) sum)
        {
            sum = (left.Atom, left.Exponent + right.Exponent);
            return !sum.Exponent.IsZero;
        }
    }
}
