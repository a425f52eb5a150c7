using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using static QBattery.Symbolic.Functions;
using static QBattery.Symbolic.Operators;

namespace QBattery.Tests.Generators;

/// <summary>Random operators of cells and cavity, which shrink to their parts.</summary>
internal static class OperatorGenerators
{
    private static readonly Gen<Operator> Leaf = Gen.OneOf(
        from num in Gen.Choose(-3, 3) from den in Gen.Choose(1, 3) select (Operator)(Expr)Rational.Of(num, den),
        Gen.Constant((Operator)(Symbol("x") / (Symbol("N") + 1))),
        Gen.Constant<Operator>(i),
        Gen.Choose(0, 6).Select(symbol => (Operator)new Operator.Ladder((LadderSymbol)symbol)),
        Gen.Constant((Operator)(Sqrt(Symbol("N")) - 1)));

    public static Arbitrary<Operator> AnyOperators() => Arb.From(OfDepth(4), Parts);

    private static Gen<Operator> OfDepth(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (5, Leaf),
        (2, from l in OfDepth(depth - 1) from r in OfDepth(depth - 1) select l + r),
        (1, from l in OfDepth(depth - 1) from r in OfDepth(depth - 1) select l * r),
        (1, from b in OfDepth(depth - 1) from n in Gen.Choose(0, 3) select b.ToThe(n)));

    private static IEnumerable<Operator> Parts(Operator value) => value switch
    {
        Operator.Sum sum => sum.Terms,
        Operator.Product product => product.Factors,
        Operator.Power power => [power.Base],
        Operator.Scalar or Operator.Ladder => [],
    };
}
