namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// A polynomial in numbered variables with whole exponents and no relations, written in its highest variable with
/// coefficients in the lower ones: the form in which division and the greatest common divisor are computed.
/// </summary>
internal abstract record Nested
{
    private Nested() { }

    /// <summary>A number.</summary>
    public sealed record Constant(Rational Value) : Nested;

    /// <summary>Coefficients by increasing exponent of the variable; at least two, the last not zero.</summary>
    public sealed record In(int Variable, Nested[] Coefficients) : Nested;

    public static Nested Zero { get; } = new Constant(Rational.Zero);

    public static Nested One { get; } = new Constant(Rational.One);

    /// <summary>The polynomial with the given coefficients, leading zeros dropped.</summary>
    public static Nested Of(int variable, ReadOnlySpan<Nested> coefficients)
    {
        var length = coefficients.Length;
        while (length > 0 && coefficients[length - 1].IsZero) length--;
        return length switch { 0 => Zero, 1 => coefficients[0], _ => new In(variable, coefficients[..length].ToArray()) };
    }

    public bool IsZero => this is Constant({ IsZero: true });

    /// <summary>The highest variable, -1 for a number.</summary>
    public int MainVariable => this is In(var variable, _) ? variable : -1;

    public int DegreeIn(int variable) => this is In(var own, var coefficients) && own == variable ? coefficients.Length - 1 : 0;

    /// <summary>The degree in any variable.</summary>
    public int HighestPowerOf(int variable) => this is In(var own, var coefficients) && own > variable
        ? coefficients.Max(c => c.HighestPowerOf(variable))
        : DegreeIn(variable);

    /// <summary>The coefficients in a variable that is not below the highest one.</summary>
    public Nested[] CoefficientsIn(int variable) => this is In(var own, var coefficients) && own == variable ? coefficients : [this];

    public Nested LeadingIn(int variable) => CoefficientsIn(variable)[^1];

    /// <summary>The coefficient of the leading term, variables in decreasing order.</summary>
    public Rational LeadingNumber => this switch
    {
        Constant(var value) => value,
        In(_, var coefficients) => coefficients[^1].LeadingNumber,
    };

    public static Nested operator +(Nested a, Nested b) => (a, b) switch
    {
        (Constant(var x), Constant(var y)) => new Constant(x + y),
        (Constant({ IsZero: true }), _) => b,
        (_, Constant({ IsZero: true })) => a,
        _ => Add(Math.Max(a.MainVariable, b.MainVariable), a, b),
    };

    public static Nested operator -(Nested a, Nested b) => (a, b) switch
    {
        (Constant(var x), Constant(var y)) => new Constant(x - y),
        (_, Constant({ IsZero: true })) => a,
        _ => a + b.Scale(Rational.MinusOne),
    };

    public static Nested operator *(Nested a, Nested b) => (a, b) switch
    {
        (Constant(var x), _) => b.Scale(x),
        (_, Constant(var y)) => a.Scale(y),
        _ => Convolve(Math.Max(a.MainVariable, b.MainVariable), a, b),
    };

    public Nested Scale(Rational factor) => factor.IsZero ? Zero : factor.IsOne ? this : this switch
    {
        Constant(var value) => new Constant(value * factor),
        In(var variable, var coefficients) => new In(variable, Array.ConvertAll(coefficients, c => c.Scale(factor))),
    };

    /// <summary>The polynomial times variable^degree.</summary>
    public Nested Shift(int variable, int degree) => IsZero || degree == 0
        ? this
        : Of(variable, [.. Enumerable.Repeat(Zero, degree), .. CoefficientsIn(variable)]);

    /// <summary>The numbers that occur.</summary>
    public IEnumerable<Rational> Numbers => this switch
    {
        Constant(var value) => [value],
        In(_, var coefficients) => coefficients.SelectMany(c => c.Numbers),
    };

    private static Nested Add(int variable, Nested a, Nested b)
    {
        var (x, y) = (a.CoefficientsIn(variable), b.CoefficientsIn(variable));
        if (x.Length < y.Length) (x, y) = (y, x);
        var sum = x.ToArray();
        for (var i = 0; i < y.Length; i++) sum[i] += y[i];
        return Of(variable, sum);
    }

    private static Nested Convolve(int variable, Nested a, Nested b)
    {
        var (x, y) = (a.CoefficientsIn(variable), b.CoefficientsIn(variable));
        var product = new Nested[x.Length + y.Length - 1];
        Array.Fill(product, Zero);
        for (var i = 0; i < x.Length; i++)
            for (var j = 0; j < y.Length; j++)
                if (!x[i].IsZero && !y[j].IsZero) product[i + j] += x[i] * y[j];
        return Of(variable, product);
    }
}
