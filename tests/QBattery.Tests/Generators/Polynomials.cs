using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Generators;

/// <summary>A polynomial in x, y and z.</summary>
public sealed record FreePolynomial
{
    internal FreePolynomial(Polynomial value) => Value = value;

    internal Polynomial Value { get; }

    public override string ToString() => Print.Text(Value.ToExpr());
}

/// <summary>A polynomial in x, y, z and roots.</summary>
public sealed record AlgebraicPolynomial
{
    internal AlgebraicPolynomial(Polynomial value) => Value = value;

    internal Polynomial Value { get; }

    public override string ToString() => Print.Text(Value.ToExpr());
}

/// <summary>a x + b y + c.</summary>
public sealed record AffineForm(int A, int B, int C)
{
    public override string ToString() => $"({A}*x+{B}*y+{C})";
}

/// <summary>A sum as terms in falling order of their keys.</summary>
public sealed record SortedTerms(Seq<(int Key, int Value)> Terms)
{
    public override string ToString() => string.Join(" + ", Terms.Select(term => $"{term.Value}*x^{term.Key}"));
}

/// <summary>Random polynomials and sums, which shrink to fewer terms.</summary>
internal static class PolynomialGenerators
{
    private static readonly Gen<Atom> AnyKernel = Gen.Elements("x", "y", "z")
        .Select(name => (Atom)new Atom.Kernel(Build.Symbol(name)));

    private static readonly Gen<Polynomial> Free = Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(Term(AnyKernel), count))
        .Select(terms => Polynomial.Reduce(terms));

    private static readonly Gen<Polynomial> Algebraic =
        from rational in Free
        from root in Gen.Elements<Atom>(
            new Atom.Prime(2), new Atom.Prime(3), new Atom.Radicand(Read("x+1")), new Atom.Radicand(Read("y^2+2")))
        from exponent in Gen.Elements(Rational.Half, Rational.Of(1, 3), Rational.Of(5, 2))
        from factor in Free
        select rational + Polynomial.Of(root, exponent) * factor;

    public static Arbitrary<FreePolynomial> FreePolynomials() =>
        Arb.From(Free.Select(p => new FreePolynomial(p)), own => Parts(own.Value).Select(p => new FreePolynomial(p)));

    public static Arbitrary<AlgebraicPolynomial> AlgebraicPolynomials() =>
        Arb.From(Algebraic.Select(p => new AlgebraicPolynomial(p)), own => Parts(own.Value).Select(p => new AlgebraicPolynomial(p)));

    public static Arbitrary<AffineForm> AffineForms() => Arb.From(
        from a in Gen.Choose(-3, 3) from b in Gen.Choose(1, 3) from c in Gen.Choose(1, 4) select new AffineForm(a, b, c),
        own =>
        [
            .. Shrinking.Down(own.A, 0).Select(a => own with { A = a }),
            .. Shrinking.Down(own.B, 1).Select(b => own with { B = b }),
            .. Shrinking.Down(own.C, 1).Select(c => own with { C = c }),
        ]);

    public static Arbitrary<SortedTerms> Sums() => Arb.From(
        Gen.ListOf(Gen.Zip(Gen.Choose(0, 9), Gen.Choose(-2, 2).Where(value => value != 0)))
            .Select(terms => new SortedTerms(
                terms.DistinctBy(term => term.Item1).OrderByDescending(term => term.Item1).ToSeq())),
        own => own.Terms.Select(one => new SortedTerms(own.Terms.Where(term => term != one).ToSeq())));

    /// <summary>Values and refusals.</summary>
    public static Arbitrary<Result<int>> Results() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<int>().Select(QBattery.Symbolic.Result.Ok),
        Gen.Choose(0, 9).Select(i => QBattery.Symbolic.Result.Fail<int>(new Reason.NotSatisfied($"{i}")))).ToArbitrary();

    public static Arbitrary<Seq<int>> Sequences() => Arb.From(
        ArbMap.Default.GeneratorFor<int>().ListOf().Select(items => items.ToSeq()),
        own => Shrinking.Fewer([.. own], 0, item => Shrinking.Down(item, 0)).Select(items => items.ToSeq()));

    /// <summary>The same without one of its terms.</summary>
    private static IEnumerable<Polynomial> Parts(Polynomial value) => value.Terms.Count < 2 ? [] : Enumerable
        .Range(0, value.Terms.Count).Select(i => Polynomial.Reduce(value.Terms.Where((_, j) => i != j)));

    private static Polynomial Read(string text) => NormalForm.Of(Formulas.Read(text), Assumptions.None).OrThrow().AsPolynomial!;

    private static Gen<(Monomial, Rational)> Term(Gen<Atom> atoms) =>
        from atom in atoms
        from other in atoms
        from e in Gen.Choose(0, 2)
        from f in Gen.Choose(0, 1)
        from num in Gen.Choose(-4, 4)
        from den in Gen.Elements(1, 1, 2, 3)
        select (Monomial.Of(atom, e) * Monomial.Of(other, f), Rational.Of(num, den));
}
