using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Algebra.Signs;

namespace QBattery.Symbolic;

/// <summary>The sign of an expression for every value of its symbols that the assumptions allow, as far as it is proved.</summary>
public static class SignTest
{
    private static readonly Seq<Rational> SampleFractions = [Rational.Of(1, 5), Rational.Of(4, 7), Rational.Of(12, 13)];

    /// <summary>The sign of an expression.</summary>
    public static Sign Of(Expr expr, Assumptions assumptions) => expr switch
    {
        Expr.Number(var value) => Signs.Of(value.Sign),
        Expr.Symbol(var name) => Ranges.SignOf(assumptions.Of(name).Interval),
        _ => NormalForm.Of(expr, assumptions).Match(form => Of(form, assumptions), _ => Sign.Unknown),
    };

    /// <summary>The sign of a fraction.</summary>
    internal static Sign Of(Fraction fraction, Assumptions assumptions) => fraction.Denominator
        .Where(f => f.Multiplicity % 2 != 0)
        .Aggregate(Of(fraction.Numerator, assumptions), (sign, f) => sign.Times(Of(f.Factor, assumptions)));

    /// <summary>The sign of a polynomial: of a constant by enclosure, otherwise factor by factor and over the box of its atoms.</summary>
    internal static Sign Of(Polynomial polynomial, Assumptions assumptions)
    {
        if (polynomial.IsZero) return Sign.Zero;
        if (polynomial.AsNumber is { } number) return Signs.Of(number.Sign);
        if (polynomial.IsMonomial)
            return OfMonomial(polynomial.Leading.Monomial, assumptions)
                .Times(Signs.Of(polynomial.Leading.Coefficient.Sign));
        if (ConstantSign.Of(polynomial) is not Sign.Unknown and var constant) return constant;
        if (OfTerms(polynomial, assumptions) is not Sign.Unknown and var common) return common;
        if (AffineRange.Of(polynomial, assumptions) is { } range) return Ranges.SignOf(range);
        var (content, monomial, primitive) = polynomial.Split();
        return OfMonomial(monomial, assumptions).Times(OverBox(primitive, assumptions)).Times(Signs.Of(content.Sign));
    }

    /// <summary>The sign that all terms share.</summary>
    private static Sign OfTerms(Polynomial polynomial, Assumptions assumptions) => polynomial.Terms
        .Select(t => OfMonomial(t.Monomial, assumptions).Times(Signs.Of(t.Coefficient.Sign)))
        .Aggregate((a, b) => a.Plus(b));

    private static Sign OfMonomial(Monomial monomial, Assumptions assumptions) => monomial.Powers
        .Aggregate(Sign.Positive, (sign, p) => sign.Times(OfPower(p.Atom, p.Exponent, assumptions)));

    private static Sign OfPower(Atom atom, Rational exponent, Assumptions assumptions)
    {
        var sign = Ranges.SignOf(Ranges.Of(atom, Rational.One, assumptions));
        return exponent.IsInteger && exponent.Numerator.IsEven ? sign.Times(sign) : sign;
    }

    /// <summary>
    /// Signs over boxes found so far under some assumptions and forgotten with them: an expansion asks for the same few again
    /// and again.
    /// </summary>
    private static readonly ConditionalWeakTable<Assumptions, ConcurrentDictionary<Polynomial, Sign>> Found = [];

    private static Sign OverBox(Polynomial polynomial, Assumptions assumptions) =>
        Found.GetValue(assumptions, static _ => new(concurrencyLevel: 1, capacity: 7))
            .GetOrAdd(polynomial, static (asked, known) => FindOverBox(asked, known), assumptions);

    /// <summary>The sign of a primitive polynomial over the box of its atoms; a sample point says which sign to try.</summary>
    private static Sign FindOverBox(Polynomial polynomial, Assumptions assumptions)
    {
        if (Frame.For(polynomial) is not { } frame) return Sign.Unknown;
        var plain = Positivity.Plain(polynomial, frame);
        var box = Positivity.Box(frame.Variables.Select(v => Ranges.Of(v.Atom, v.Scale.Inverse(), assumptions)));
        var signs = SampleFractions.Select(f => Positivity.Sample(plain, box, f).Sign).Distinct().ToList();
        return signs switch
        {
            [> 0] => Positivity.Proves(plain, box) ? Sign.Positive : Sign.Unknown,
            [< 0] => Positivity.Proves(plain.Scale(Rational.MinusOne), box) ? Sign.Negative : Sign.Unknown,
            _ => Sign.Unknown,
        };
    }
}
