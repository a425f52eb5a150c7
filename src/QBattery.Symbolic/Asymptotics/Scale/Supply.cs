using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Asymptotics.Scale;

/// <summary>What a user should assume so that an open sign is decided.</summary>
internal static class Supply
{
    /// <summary>The failure for an open sign: "b&lt;2" or "b&gt;2" where the quantity is linear in one parameter.</summary>
    public static Reason SignOf(Coefficient quantity, Assumptions assumptions)
    {
        var expr = quantity.ToExpr(assumptions);
        return expr.Symbols.Count == 0
            ? ExpansionRefusals.MayVanish(expr)
            : new Reason.SignUnknown(expr, Root(quantity) is var (symbol, root)
                ? [Phrase.Of($"{symbol}<{root}"), Phrase.Of($"{symbol}>{root}")]
                : [Phrase.Of($"{expr}<0"), Phrase.Of($"{expr}>0")]);
    }

    /// <summary>The symbol and the value at which a numerator a*symbol + b, or a multiple of its logarithm, vanishes.</summary>
    public static (string Symbol, Rational Root)? Root(Coefficient quantity) => quantity.Form.Numerator.Terms switch
    {
        [({ Powers: [(Atom.Kernel(Expr.Symbol(var name)), { IsOne: true })] }, var slope), ({ IsOne: true }, var constant)] =>
            (name, -constant / slope),
        [({ Powers: [(Atom.Kernel(Expr.Symbol(var name)), _)] }, _)] => (name, Rational.Zero),
        [({ Powers: [(Atom.Kernel(Expr.Apply(Function.Log, [Expr.Symbol(var name)])), _)] }, _)] => (name, Rational.One),
        _ => null,
    };
}
