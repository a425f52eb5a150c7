using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// The quotient t(v+s)/t(v) of a term, read off its factors: products of powers, factorials and rational functions have
/// a rational one, and only those are called hypergeometric in v.
/// </summary>
internal static class ShiftQuotient
{
    /// <summary>Factorials whose argument moves by more in one step would make quotients too long.</summary>
    private const int MaxStep = 24;

    /// <summary>The quotient as a product of rational functions with exponents.</summary>
    /// <param name="term">A term in which binomials and Gammas are written as factorials.</param>
    /// <param name="variable">What is shifted.</param>
    /// <param name="shift">The shift.</param>
    /// <param name="known">What is assumed.</param>
    public static Result<Ratio> Of(Expr term, string variable, int shift, Assumptions known) => term switch
    {
        _ when !term.Contains(Build.Symbol(variable)) => Ratio.One,
        Product(var factors) => Result.All(factors, f => Of(f, variable, shift, known))
            .Select(all => all.Aggregate(Ratio.One, (product, ratio) => product * ratio)),
        Power(var b, Number({ IsInteger: true } e)) when e.TryToInt(out var n) =>
            Of(b, variable, shift, known).Select(ratio => ratio.Pow(n)),
        Power(var b, var e) when !b.Contains(Build.Symbol(variable)) => OfPower(term, b, e, variable, shift, known),
        Apply(Function.Factorial, [var argument]) => OfFactorial(term, argument, variable, shift, known),
        Apply(Function.Gamma, [var x]) => OfFactorial(term, x - Build.One, variable, shift, known),
        Apply(Function.DoubleFactorial, _) => DoubleFactorials.Open(term),
        Sum => OfSum(term, variable, shift, known),
        _ => OfRational(term, variable, shift, known),
    };

    /// <summary>Whether a symbol occurs in a fraction only as a polynomial variable.</summary>
    public static bool IsRationalIn(Fraction form, string variable) =>
        form.Denominator.Select(f => f.Factor).Prepend(form.Numerator)
        .SelectMany(p => p.Terms).SelectMany(t => t.Monomial.Powers)
        .All(p => IsVariable(p.Atom, variable) ? p.Exponent.IsInteger : !Mentions(p.Atom, variable));

    private static bool IsVariable(Atom atom, string variable) =>
        atom is Atom.Kernel(Symbol(var name)) && name == variable;

    private static bool Mentions(Atom atom, string variable) => atom.ToExpr().Contains(Build.Symbol(variable));

    private static Expr Shifted(Expr expr, string variable, int shift) =>
        expr.Substitute(variable, Build.Symbol(variable) + Build.Number(shift));

    private static Result<Ratio> OfPower(Expr term, Expr b, Expr e, string variable, int shift, Assumptions known) =>
        from step in NormalForm.Of(Shifted(e, variable, shift) - e, known)
        from quotient in NormalForm.Of(Build.Power(b, step.ToExpr(known)), known)
        from rational in quotient.IsZero || !IsFree(quotient, variable) ? No(term, variable) : Result.Ok(quotient)
        select Ratio.Of(rational, 1);

    private static bool IsFree(Fraction form, string variable) =>
        !form.Denominator.Select(f => f.Factor).Prepend(form.Numerator)
            .SelectMany(p => p.Atoms).Any(a => Mentions(a, variable));

    private static Result<Ratio> OfFactorial(Expr term, Expr argument, string variable, int shift, Assumptions known) =>
        from start in NormalForm.Of(argument, known)
        from step in NormalForm.Of(Shifted(argument, variable, shift) - argument, known)
        from parts in step.AsNumber is not { IsInteger: true } number ? No(term, variable).Select(_ => Ratio.One)
            : number.TryToInt(out var steps) && Math.Abs(steps) <= MaxStep ? Steps(start, steps)
            : SumRefusals.LongStep(term, number, MaxStep)
        select parts;

    /// <summary>(a+s)!/a! is (a+1)...(a+s); for negative s it is 1/(a...(a+s+1)).</summary>
    private static Ratio Steps(Fraction start, int steps) => new(Enumerable.Range(1, Math.Abs(steps))
        .Select(i => steps > 0 ? (start + Fraction.Of((Rational)i), 1) : (start - Fraction.Of((Rational)(i - 1)), -1))
            .ToSeq());

    /// <summary>A sum of similar terms is a product once what they share is taken out.</summary>
    private static Result<Ratio> OfSum(Expr sum, string variable, int shift, Assumptions known) =>
        from form in NormalForm.Of(Anchors.Of(sum, known), known)
        let product = form.ToExpr(known)
        from parts in IsRationalIn(form, variable) || product is Sum
            ? OfRational(sum, variable, shift, known)
            : Of(product, variable, shift, known)
        select parts;

    private static Result<Ratio> OfRational(Expr term, string variable, int shift, Assumptions known) =>
        from form in NormalForm.Of(term, known)
        from rational in IsRationalIn(form, variable) ? Result.Ok(form) : No(term, variable)
        from moved in NormalForm.Of(Shifted(term, variable, shift), known)
        from parts in form.IsZero || moved.IsZero
            ? SumRefusals.ZeroTerm(term)
            : Result.Ok(Ratio.Of(moved, 1) * Ratio.Of(form, -1))
        select parts;

    private static Result<Fraction> No(Expr term, string variable) => AreFar(term, variable)
        ? SumRefusals.FarArguments(term, Shifts.MaxShift)
        : SumRefusals.NotHypergeometric(term, variable);

    /// <summary>Whether there are two functions that the normal form takes for different though one is a multiple of the other.</summary>
    private static bool AreFar(Expr term, string variable)
    {
        var places = term.Descendants.OfType<Apply>().Where(own => own.Contains(Build.Symbol(variable))
            && own.Function is Function.Factorial or Function.Gamma or Function.Harmonic or Function.Digamma).Distinct().ToList();
        return places.Exists(a => places.Exists(b =>
            SummationRange.Distance(a.Arguments[0], b.Arguments[0], Assumptions.None) > Shifts.MaxShift));
    }
}
