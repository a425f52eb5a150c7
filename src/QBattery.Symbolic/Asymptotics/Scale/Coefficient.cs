using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Asymptotics.Scale;

/// <summary>
/// A number that does not depend on the expansion variable: a rational on a fast path, otherwise a normal form in parameters.
/// </summary>
internal readonly record struct Coefficient
{
    private readonly Rational _number;
    private readonly Fraction? _form;

    private Coefficient(Rational number, Fraction? form) => (_number, _form) = (number, form);

    /// <summary>0.</summary>
    public static Coefficient Zero { get; } = Rational.Zero;

    /// <summary>1.</summary>
    public static Coefficient One { get; } = Rational.One;

    /// <summary>A rational number.</summary>
    public static implicit operator Coefficient(Rational value) => new(value, null);

    /// <summary>An integer.</summary>
    public static implicit operator Coefficient(int value) => new(value, null);

    /// <summary>A normal form; a rational number goes to the fast path.</summary>
    internal static Coefficient Of(Fraction form) => form.AsNumber is { } number ? new(number, null) : new(default, form);

    /// <summary>The value if it is rational.</summary>
    public Rational? AsRational => _form is null ? _number : null;

    /// <summary>The normal form.</summary>
    internal Fraction Form => _form ?? Fraction.Of(_number);

    /// <summary>Whether this is zero; normal forms are zero only when they are the zero function.</summary>
    public bool IsZero => _form is null && _number.IsZero;

    /// <summary>Whether no parameter occurs.</summary>
    public bool IsConstant => _form is null || _form.Numerator.Atoms
        .Concat(_form.Denominator.SelectMany(f => f.Factor.Atoms)).All(atom => !atom.HasSymbols);

    /// <summary>Whether this is one.</summary>
    public bool IsOne => _form is null && _number.IsOne;

    /// <summary>The sum.</summary>
    public static Coefficient operator +(Coefficient a, Coefficient b) =>
        a._form is null && b._form is null ? a._number + b._number
        : a.IsZero ? b
        : b.IsZero ? a
        : Of(a.Form + b.Form);

    /// <summary>The product.</summary>
    public static Coefficient operator *(Coefficient a, Coefficient b) => (a._form, b._form) switch
    {
        (null, null) => a._number * b._number,
        (null, { } form) => Of(form.Scale(a._number)),
        ({ } form, null) => Of(form.Scale(b._number)),
        var (left, right) => Of(left * right),
    };

    /// <summary>The negative.</summary>
    public static Coefficient operator -(Coefficient a) => Rational.MinusOne * a;

    /// <summary>The difference.</summary>
    public static Coefficient operator -(Coefficient a, Coefficient b) =>
        a._form is null && b._form is null ? a._number - b._number : a + -b;

    /// <summary>The product with a rational.</summary>
    public static Coefficient operator *(Rational a, Coefficient b) => (Coefficient)a * b;

    /// <summary>1 / this.</summary>
    /// <exception cref="DivideByZeroException">This is zero.</exception>
    public Coefficient Inverse() => _form is null ? _number.Inverse() : Of(_form.Inverse());

    /// <summary>The sum of weight * left * right.</summary>
    internal static Coefficient SumOfProducts(IReadOnlyList<(Rational Weight, Coefficient Left, Coefficient Right)> products) =>
        products.Count == 0 ? Zero
        : products.Count == 1 ? products[0].Weight * (products[0].Left * products[0].Right)
        : Of(Fraction.SumOfProducts([.. products.Select(p => (p.Weight, p.Left.Form, p.Right.Form))]));

    /// <summary>The rational r with this = r other, if there is one; the other is not zero.</summary>
    internal Rational? Over(Coefficient other) => (_form, other._form) switch
    {
        (null, null) => _number / other._number,
        ({ } form, { } its) => form.Over(its),
        _ => null,
    };

    /// <summary>The monomial m with which this = r m^steps other, where r is rational, if there is one.</summary>
    internal Monomial ScaleOver(Coefficient other, int steps) => _form is null && other._form is null
        ? Monomial.One
        : (Form.Numerator.Leading.Monomial * other.Form.Numerator.Leading.Monomial.Pow(-1)).Pow(Rational.Of(1, steps));

    /// <summary>This times a monomial of free kernels to a whole power.</summary>
    internal Coefficient Times(Monomial monomial, int power) =>
        monomial.IsOne || power == 0 ? this : Of(Form.Times(monomial.Pow(power)));

    /// <summary>The sign under assumptions.</summary>
    public Sign SignUnder(Assumptions assumptions) =>
        _form is null ? Signs.Of(_number.Sign) : SignTest.Of(_form, assumptions);

    /// <summary>The value as an expression.</summary>
    public Expr ToExpr(Assumptions assumptions) => _form is null ? Build.Number(_number) : _form.ToExpr(assumptions);

    /// <summary>The value as an expression.</summary>
    public override string ToString() => $"{ToExpr(Assumptions.None)}";
}
