using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Algebra;

public sealed class PolynomialTests
{
    /// <summary>A polynomial that shows as text when a property fails.</summary>
    internal sealed record Sample(Polynomial Value)
    {
        public override string ToString() => new Written(Value.ToExpr()).ToString();
    }

    private static readonly Gen<Atom> AnyKernel = Gen.Elements("x", "y", "z")
        .Select(name => (Atom)new Atom.Kernel(Build.Symbol(name)));

    private static readonly Gen<Polynomial> Free = Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(Term(AnyKernel), count))
        .Select(terms => Polynomial.Reduce(terms));

    private static readonly Gen<Polynomial> Algebraic =
        from rational in Free
        from root in Gen.Elements<Atom>(new Atom.Prime(2), new Atom.Prime(3), new Atom.Radicand(Read("x+1")), new Atom.Radicand(Read("y^2+2")))
        from exponent in Gen.Elements(Rational.Half, Rational.Of(1, 3), Rational.Of(5, 2))
        from factor in Free
        select rational + Polynomial.Of(root, exponent) * factor;

    [Fact]
    public void The_ring_laws_hold_with_roots() => Check(Algebraic, (a, b, c) =>
        a + b == b + a && a * b == b * a && a + b + c == a + (b + c)
        && a * b * c == a * (b * c) && a * (b + c) == a * b + a * c && (a - a).IsZero);

    [Fact]
    public void Powers_are_repeated_products() => Check(Algebraic, (a, _, _) =>
        a.Pow(0) == Polynomial.One && a.Pow(3) == a * a * a && a.Pow(4) == a.Pow(2) * a.Pow(2));

    [Fact]
    public void A_product_is_divided_exactly() => Check(Free, (a, b, _) =>
        b.IsZero || (a * b).DividedBy(b) == a);

    [Fact]
    public void Division_is_refused_unless_exact() => Check(Free, (a, b, _) =>
        b.IsZero || a.DividedBy(b) is not { } quotient || quotient * b == a);

    [Fact]
    public void The_greatest_common_divisor_divides_both() => Check(Free, (a, b, _) =>
        a.IsZero || b.IsZero || (a.Gcd(b) is var g && a.DividedBy(g) is not null && b.DividedBy(g) is not null));

    [Fact]
    public void A_common_factor_comes_out_of_the_greatest_common_divisor() => Check(Free, (a, b, c) =>
        a.IsZero || b.IsZero || c.IsZero || (a * c).Gcd(b * c) == Primitive(a, b, c));

    [Fact]
    public void Splitting_and_multiplying_gives_the_polynomial_back() => Check(Algebraic, (a, _, _) =>
        a.IsZero || (a.Split() is var (number, monomial, primitive) && primitive.Times(monomial).Scale(number) == a));

    [Fact]
    public void Factors_multiply_to_the_primitive_polynomial() => Check(Free, (a, b, _) =>
        a.IsZero || b.IsZero || ((a * a * b).Normalised() is var p && Fraction.Expand(Factorization.Of(p)) == p));

    [Fact]
    public void Repeated_factors_are_found() =>
        Assert.Equal(
            [(Read("x-1"), 3), (Read("x+2"), 2), (Read("2*x+1"), 1)],
            Factorization.Of(Read("(x-1)^3*(x+2)^2*(2*x+1)")).OrderByDescending(f => f.Multiplicity));

    /// <summary>Monomial factors belong to kernels, which the primitive greatest common divisor leaves out.</summary>
    private static Polynomial Primitive(Polynomial a, Polynomial b, Polynomial c) => (c.Normalised() * a.Gcd(b)).Normalised();

    private static Polynomial Read(string text) => NormalForm.Of(Formulas.Read(text), Assumptions.None).Value.AsPolynomial!;

    private static Gen<(Monomial, Rational)> Term(Gen<Atom> atoms) =>
        from atom in atoms
        from other in atoms
        from e in Gen.Choose(0, 2)
        from f in Gen.Choose(0, 1)
        from num in Gen.Choose(-4, 4)
        from den in Gen.Elements(1, 1, 2, 3)
        select (Monomial.Of(atom, e) * Monomial.Of(other, f), Rational.Of(num, den));

    private static void Check(Gen<Polynomial> polynomials, Func<Polynomial, Polynomial, Polynomial, bool> law)
    {
        var samples = polynomials.Select(p => new Sample(p)).ToArbitrary();
        Prop.ForAll(samples, samples, samples, (a, b, c) => law(a.Value, b.Value, c.Value))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }
}
