using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Tests.Symbolic.Algebra;

public sealed class FractionTests
{
    [Property(MaxTest = 150)]
    public bool Addition_and_multiplication_commute(AlgebraicForm a, AlgebraicForm b) =>
        (a.Form() + b.Form() - (b.Form() + a.Form())).IsZero && (a.Form() * b.Form() - b.Form() * a.Form()).IsZero;

    [Property]
    public bool Addition_is_associative(AlgebraicForm a, AlgebraicForm b, AlgebraicForm c) =>
        (a.Form() + b.Form() + c.Form() - (a.Form() + (b.Form() + c.Form()))).IsZero;

    [Property]
    public bool Multiplication_is_associative(AlgebraicForm a, AlgebraicForm b, AlgebraicForm c) =>
        (a.Form() * b.Form() * c.Form() - a.Form() * (b.Form() * c.Form())).IsZero;

    [Property]
    public bool Multiplication_distributes_over_addition(AlgebraicForm a, AlgebraicForm b, AlgebraicForm c) =>
        (a.Form() * (b.Form() + c.Form()) - a.Form() * b.Form() - a.Form() * c.Form()).IsZero;

    [Property(MaxTest = 150)]
    public bool What_is_not_zero_has_an_inverse(AlgebraicForm a) =>
        a.Form().IsZero || (a.Form() * a.Form().Inverse() - Fraction.One).IsZero;

    [Property(MaxTest = 150)]
    public bool Powers_are_repeated_products(AlgebraicForm a) =>
        (a.Form().Pow(3) - a.Form() * a.Form() * a.Form()).IsZero
        && (a.Form().IsZero || (a.Form().Pow(-2) * a.Form() * a.Form() - Fraction.One).IsZero);

    [Property(MaxTest = 150)]
    public bool Numerator_and_denominator_have_no_common_factor(AlgebraicForm a) =>
        a.Form().Denominator.All(f => a.Form().Numerator.Normalised().Gcd(f.Factor).AsNumber is not null);

    [Property(MaxTest = 150)]
    public bool Denominators_are_coprime_primitive_and_in_order(AlgebraicForm a) => a.Form().Denominator is var factors
        && factors.All(f => f.Factor == f.Factor.Normalised() && f.Multiplicity > 0)
        && factors.Zip(factors.Skip(1)).All(pair => pair.First.Factor.CompareTo(pair.Second.Factor) < 0
            && pair.First.Factor.Gcd(pair.Second.Factor).AsNumber is not null);
}
