using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Tests.Symbolic.Algebra;

public sealed class PolynomialTests
{
    [Property(MaxTest = 150)]
    public bool The_ring_laws_hold_with_roots(AlgebraicPolynomial x, AlgebraicPolynomial y, AlgebraicPolynomial z) =>
        (x.Value, y.Value, z.Value) is var (a, b, c)
        && a + b == b + a && a * b == b * a && a + b + c == a + (b + c)
        && a * b * c == a * (b * c) && a * (b + c) == a * b + a * c && (a - a).IsZero;

    [Property(MaxTest = 150)]
    public bool Powers_are_repeated_products(AlgebraicPolynomial x) =>
        x.Value is var a
        && a.Pow(0) == Polynomial.One && a.Pow(3) == a * a * a && a.Pow(4) == a.Pow(2) * a.Pow(2);

    [Property(MaxTest = 150)]
    public bool A_product_is_divided_exactly(FreePolynomial x, FreePolynomial y) =>
        (x.Value, y.Value) is var (a, b) && (b.IsZero || (a * b).DividedBy(b) == a);

    [Property(MaxTest = 150)]
    public bool Division_is_refused_unless_exact(FreePolynomial x, FreePolynomial y) =>
        (x.Value, y.Value) is var (a, b)
        && (b.IsZero || a.DividedBy(b) is not { } quotient || quotient * b == a);

    [Property(MaxTest = 150)]
    public bool The_greatest_common_divisor_divides_both(FreePolynomial x, FreePolynomial y) =>
        (x.Value, y.Value) is var (a, b) && (a.IsZero || b.IsZero
            || (a.Gcd(b) is var g && a.DividedBy(g) is not null && b.DividedBy(g) is not null));

    [Property(MaxTest = 150)]
    public bool A_common_factor_comes_out_of_the_greatest_common_divisor(FreePolynomial x, FreePolynomial y, FreePolynomial z) =>
        (x.Value, y.Value, z.Value) is var (a, b, c)
        && (a.IsZero || b.IsZero || c.IsZero || (a * c).Gcd(b * c) == Primitive(a, b, c));

    [Property(MaxTest = 150)]
    public bool Splitting_and_multiplying_gives_the_polynomial_back(AlgebraicPolynomial x) =>
        x.Value is var a
        && (a.IsZero || (a.Split() is var (number, monomial, primitive) && primitive.Times(monomial).Scale(number) == a));

    [Property(MaxTest = 150)]
    public bool Factors_multiply_to_the_primitive_polynomial(FreePolynomial x, FreePolynomial y) =>
        (x.Value, y.Value) is var (a, b)
        && (a.IsZero || b.IsZero || ((a * a * b).Normalised() is var p && Fraction.Expand(Factorization.Of(p)) == p));

    [Fact]
    public void Repeated_factors_are_found() =>
        Assert.Equal(
            [(Read("x-1"), 3), (Read("x+2"), 2), (Read("2*x+1"), 1)],
            Factorization.Of(Read("(x-1)^3*(x+2)^2*(2*x+1)")).OrderByDescending(f => f.Multiplicity));

    /// <summary>Monomial factors belong to kernels, which the primitive greatest common divisor leaves out.</summary>
    private static Polynomial Primitive(Polynomial a, Polynomial b, Polynomial c) => (c.Normalised() * a.Gcd(b)).Normalised();

    private static Polynomial Read(string text) => NormalForm.Of(Formulas.Read(text), Assumptions.None).OrThrow().AsPolynomial!;
}
