using System.Globalization;
using System.Numerics;
using AngouriMath;
using PeterO.Numbers;
using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Printing.Systems.AngouriMath;

namespace QBattery.Symbolic;

/// <summary>Expressions as entities of AngouriMath, and back.</summary>
public static class Entities
{
    extension(Expr expr)
    {
        /// <summary>The entity of the same value; gamma functions and binomials are factorials in it.</summary>
        /// <returns><see cref="Reason.NotCovered"/> for what AngouriMath does not have.</returns>
        public Result<Entity> ToEntity() => AngouriForm.Of(expr).Select(Written);
    }

    extension(Entity entity)
    {
        /// <summary>The expression of the same value.</summary>
        /// <returns>
        /// <see cref="Reason.NotCovered"/> for what this library does not have: complex and rounded numbers, sets,
        /// inverse trigonometric functions, names that mean something here.
        /// </returns>
        public Result<Expr> ToExpr() => entity switch
        {
            Entity.Number.Rational number => Build.Number(Exact(number)),
            Entity.Variable { Name: "pi" } => Build.Pi,
            Entity.Variable { Name: "e" } => Build.E,
            Entity.Variable(var name) when Vocabulary.IsFree(name) => Build.Symbol(name),
            Entity.Sumf(var a, var b) => Both(a, b, (x, y) => x + y),
            Entity.Minusf(var a, var b) => Both(a, b, (x, y) => x - y),
            Entity.Mulf(var a, var b) => Both(a, b, (x, y) => x * y),
            Entity.Divf(var a, var b) => Both(a, b, (x, y) => x / y),
            Entity.Powf(var b, var exponent) => Both(b, exponent, Build.Power),
            Entity.Logf(var b, var x) when b == MathS.e => x.ToExpr().Select(Build.Log),
            Entity.Logf(var b, var x) => Both(b, x, (own, of) => Build.Log(of) / Build.Log(own)),
            Entity.Factorialf(var n) => n.ToExpr().Select(x => Build.Apply(Function.Factorial, x)),
            Entity.Sinf(var a) => a.ToExpr().Select(Sin),
            Entity.Cosf(var a) => a.ToExpr().Select(Cos),
            Entity.Tanf(var a) => a.ToExpr().Select(x => Sin(x) / Cos(x)),
            Entity.Cotanf(var a) => a.ToExpr().Select(x => Cos(x) / Sin(x)),
            Entity.Secantf(var a) => a.ToExpr().Select(x => Build.One / Cos(x)),
            Entity.Cosecantf(var a) => a.ToExpr().Select(x => Build.One / Sin(x)),
            _ => new Reason.NotCovered(entity.Stringize(), "it has no counterpart among real expressions here"),
        };
    }

    private static Entity Written(Expr expr) => expr switch
    {
        Expr.Number(var value) => Entity.Number.Rational.Create(Whole(value.Numerator), Whole(value.Denominator)),
        Expr.Symbol(var name) => MathS.Var(name),
        Expr.Constant(var name) => name == NamedConstant.Pi ? MathS.pi : MathS.e,
        Expr.Sum(var terms) => terms.Map(Written).Aggregate((a, b) => a + b),
        Expr.Product(var factors) => factors.Map(Written).Aggregate((a, b) => a * b),
        Expr.Power(var b, var exponent) => Written(b).Pow(Written(exponent)),
        Expr.Apply(var function, [var argument]) => Called(function, Written(argument)),
        Expr.Apply(var function, _) => throw new ArgumentException($"{function.Name} has no form of one argument"),
    };

    /// <summary>The functions that are left in an <see cref="AngouriForm"/>.</summary>
    private static Entity Called(Function function, Entity x) => function switch
    {
        Function.Log => MathS.Ln(x),
        Function.Factorial => MathS.Factorial(x),
        Function.Cos => MathS.Cos(x),
        Function.Sin => MathS.Sin(x),
        _ => throw new ArgumentException($"{function.Name} has a form of other functions"),
    };

    private static Result<Expr> Both(Entity a, Entity b, Func<Expr, Expr, Expr> both) =>
        from x in a.ToExpr()
        from y in b.ToExpr()
        select both(x, y);

    private static Expr Sin(Expr x) => Build.Apply(Function.Sin, x);

    private static Expr Cos(Expr x) => Build.Apply(Function.Cos, x);

    private static Rational Exact(Entity.Number.Rational number) =>
        Rational.Of(Whole(number.Numerator.EInteger), Whole(number.Denominator.EInteger));

    private static EInteger Whole(BigInteger value) =>
        EInteger.FromString(value.ToString(CultureInfo.InvariantCulture));

    private static BigInteger Whole(EInteger value) => BigInteger.Parse(value.ToString(), CultureInfo.InvariantCulture);
}
