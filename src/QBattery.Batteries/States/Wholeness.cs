using System.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Batteries.States;

/// <summary>At which integers N a quantity is an integer.</summary>
internal abstract record Wholeness
{
    private Wholeness() { }

    /// <summary>In a residue class, all integers among them.</summary>
    public sealed record In(ResidueClass Class) : Wholeness;

    /// <summary>At a few N at most, and why.</summary>
    public sealed record AtFew(string Why) : Wholeness;

    /// <summary>Not decided, or not one residue class.</summary>
    public sealed record Open : Wholeness;

    /// <summary>Periods up to this long are looked through.</summary>
    private const int LongestPeriod = 5000;

    /// <summary>
    /// A polynomial in N with rational coefficients is whole on residue classes of their denominator. One with an irrational
    /// coefficient is whole at no more N than its degree, for as many more would fix rational ones; and so is a quotient of
    /// coprime polynomials at finitely many, because its fractional part tends to zero without vanishing.
    /// </summary>
    /// <param name="value">The quantity.</param>
    /// <param name="known">What is known of the symbols; N is an integer.</param>
    public static Wholeness Of(Expr value, Assumptions known) => NormalForm.Of(value, known) switch
    {
        Result<Fraction>.Ok(var form) when Parity.Of(form.ToExpr(known), known) != Integrality.Real => new In(ResidueClass.All),
        Result<Fraction>.Ok(var form) when OnlyCells(form) => Of(form),
        _ => new Open(),
    };

    private static Wholeness Of(Fraction form)
    {
        var coefficients = Coefficients(form);
        var isQuotient = form.Denominator.Any(f => f.Factor.Atoms.Any(IsCells)) || coefficients.Keys.Any(power => power.Sign < 0);
        return coefficients.Keys.Any(power => !power.IsInteger) ? new Open()
            : isQuotient ? coefficients.Values.All(c => c.Numerator.AsNumber is not null) && Atoms(form).All(IsCells)
                ? new AtFew("it is no polynomial in N") : new Open()
            : coefficients.Values.Any(Irrational.Is) ? new AtFew("it has an irrational coefficient")
            : coefficients.Values.All(c => c.AsNumber is not null)
                ? Of(coefficients.ToDictionary(c => (int)c.Key.Numerator, c => c.Value.AsNumber!.Value))
            : new Open();
    }

    /// <summary>Of a polynomial with rational coefficients, by power.</summary>
    private static Wholeness Of(Dictionary<int, Rational> coefficients)
    {
        var modulus = coefficients.Values.Aggregate(BigInteger.One, (all, c) =>
            all / BigInteger.GreatestCommonDivisor(all, c.Denominator) * c.Denominator);
        BigInteger At(int power) => coefficients.TryGetValue(power, out var c) ? (c * (Rational)modulus).Numerator : 0;
        return coefficients.Keys.All(power => power <= 1)
            ? ResidueClass.Of(At(1), At(0), modulus) is { } linear ? new In(linear) : Nowhere
            : modulus <= LongestPeriod ? OneOf([.. Enumerable.Range(0, (int)modulus).Where(n => Value(n) % modulus == 0)], modulus)
            : new Open();

        BigInteger Value(int n) => coefficients.Keys.Aggregate(BigInteger.Zero, (sum, power) =>
            sum + At(power) * BigInteger.Pow(n, power));
    }

    /// <summary>The class whose members of one period these are, if it is one.</summary>
    private static Wholeness OneOf(List<int> residues, BigInteger modulus) => residues switch
    {
        [] => Nowhere,
        [var first, ..] when modulus % residues.Count == 0 && residues.Select((r, i) => r - i * (modulus / residues.Count))
            .All(r => r == first) => new In(new(modulus / residues.Count, first)),
        _ => new Open(),
    };

    private static AtFew Nowhere { get; } = new("no N leaves the remainder that it needs");

    /// <summary>The coefficients of the powers of N.</summary>
    private static Dictionary<Rational, Fraction> Coefficients(Fraction form) => form.Numerator.Terms
        .GroupBy(term => term.Monomial.Powers.Where(p => IsCells(p.Atom)).Select(p => p.Exponent).FirstOrDefault(Rational.Zero))
        .ToDictionary(group => group.Key, group => form with
        {
            Numerator = Polynomial.Reduce(group.Select(term => (new Monomial(
                term.Monomial.Powers.Where(p => !IsCells(p.Atom)).ToSeq()), term.Coefficient))),
        });

    /// <summary>Whether N is the only symbol, and stands alone and not under a root or in a function.</summary>
    private static bool OnlyCells(Fraction form) => Atoms(form).All(atom => IsCells(atom) || !HasSymbols(atom));

    private static IEnumerable<Atom> Atoms(Fraction form) =>
        form.Numerator.Atoms.Concat(form.Denominator.SelectMany(f => f.Factor.Atoms));

    private static bool IsCells(Atom atom) => atom is Atom.Kernel(Expr.Symbol(Battery.CellsName));

    private static bool HasSymbols(Atom atom) => atom.ToExpr().Symbols.Count > 0;
}
