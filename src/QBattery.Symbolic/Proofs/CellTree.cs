using QBattery.Symbolic.Algebra.Signs;

namespace QBattery.Symbolic.Proofs;

/// <summary>A cell with what it is about: in a last one, the coefficients that decide.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Coefficients">Exponents of the mapped variables, and the coefficient of their product; for a leaf.</param>
/// <param name="Parts">The cells in it, in order.</param>
internal sealed record CellTree(Cell Cell, Seq<(Seq<int> Exponents, Rational Value)> Coefficients, Seq<CellTree> Parts)
{
    /// <summary>The tree of a factor; null where its sign needs no cell.</summary>
    public static CellTree? Of(FactorProof factor, Seq<(Expr Kernel, Interval Range)> kernels, Assumptions known)
    {
        var isEven = factor.Exponent % 2 == 0;
        if ((isEven && !factor.IsStrict) || new Kernels(kernels.Select(k => k.Kernel).ToSeq()).Of(factor.Factor) is not { } quotient)
            return null;
        return Of((isEven ? quotient.Numerator.Pow(2) : quotient.Numerator).Scale(factor.Sign), ProofBox.Of(kernels, known), factor.Reason);
    }

    private static CellTree Of(PlainPolynomial polynomial, ProofBox box, Cell cell) => cell switch
    {
        Cell.Leaf => new(cell, Sorted(box.IsEmpty ? polynomial.Scale(0) : box.Mapped(polynomial)), []),
        Cell.Split(var variable, var at, var below, var above) => new(cell, [],
            [Of(polynomial, box.Cut(variable, at).Below, below), Of(polynomial, box.Cut(variable, at).Above, above)]),
        Cell.Values(var each, var beyond) => new(cell, [],
        [
            .. each.Select((inner, i) => Of(polynomial.At(0, box.Sides[0].Lower!.Value + i), box, inner)),
            Of(polynomial, box.From(box.Sides[0].Lower!.Value + each.Count), beyond),
        ]),
        Cell.RootFree(var to, var beyond) => new(cell, [], [Of(polynomial, box.From(to + 1), beyond)]),
    };

    private static Seq<(Seq<int> Exponents, Rational Value)> Sorted(PlainPolynomial polynomial) => polynomial.Terms
        .Select(term => (term.Key, term.Value))
        .OrderBy(term => string.Join(",", term.Key.Select(e => e.ToString("D4", System.Globalization.CultureInfo.InvariantCulture))),
            StringComparer.Ordinal).ToSeq();
}
