using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Tests.Symbolic.Algebra;

public sealed class FractionTests
{
    [Fact]
    public void Addition_and_multiplication_commute() => Formulas.Holds((a, b) =>
        (a.Form() + b.Form() - (b.Form() + a.Form())).IsZero && (a.Form() * b.Form() - b.Form() * a.Form()).IsZero);

    [Fact]
    public void Addition_is_associative() => Formulas.Holds((a, b, c) =>
        (a.Form() + b.Form() + c.Form() - (a.Form() + (b.Form() + c.Form()))).IsZero);

    [Fact]
    public void Multiplication_is_associative() => Formulas.Holds((a, b, c) =>
        (a.Form() * b.Form() * c.Form() - a.Form() * (b.Form() * c.Form())).IsZero);

    [Fact]
    public void Multiplication_distributes_over_addition() => Formulas.Holds((a, b, c) =>
        (a.Form() * (b.Form() + c.Form()) - a.Form() * b.Form() - a.Form() * c.Form()).IsZero);

    [Fact]
    public void What_is_not_zero_has_an_inverse() => Formulas.Holds(a =>
        a.Form().IsZero || (a.Form() * a.Form().Inverse() - Fraction.One).IsZero);

    [Fact]
    public void Powers_are_repeated_products() => Formulas.Holds(a =>
        (a.Form().Pow(3) - a.Form() * a.Form() * a.Form()).IsZero
        && (a.Form().IsZero || (a.Form().Pow(-2) * a.Form() * a.Form() - Fraction.One).IsZero));

    [Fact]
    public void Numerator_and_denominator_have_no_common_factor() => Formulas.Holds(a =>
        a.Form().Denominator.All(f => a.Form().Numerator.Normalised().Gcd(f.Factor).AsNumber is not null));

    [Fact]
    public void Denominators_are_coprime_primitive_and_in_order() => Formulas.Holds(a => a.Form().Denominator is var factors
        && factors.All(f => f.Factor == f.Factor.Normalised() && f.Multiplicity > 0)
        && factors.Zip(factors.Skip(1)).All(pair => pair.First.Factor.CompareTo(pair.Second.Factor) < 0
            && pair.First.Factor.Gcd(pair.Second.Factor).AsNumber is not null));
}
