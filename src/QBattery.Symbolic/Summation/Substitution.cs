using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation;

/// <summary>A sum after a substitution for one of its symbols: N = q M + r, or N = M + n.</summary>
/// <param name="Given">The sum as it was asked for.</param>
/// <param name="Problem">The sum in the new symbol.</param>
/// <param name="Name">N.</param>
/// <param name="Value">What is put in for N.</param>
/// <param name="Inverse">What the new symbol is.</param>
/// <param name="Inner">The new symbol.</param>
internal sealed record Substitution(
    SumProblem Given, SumProblem Problem, string Name, Expr Value, Expr Inverse, string Inner)
{
    private static readonly Seq<string> FreshNames = ["M", "L", "J", "m", "l", "j"];

    /// <summary>A name that occurs nowhere in a sum; null where all are in use.</summary>
    public static string? Fresh(SumProblem problem, params IEnumerable<string> preferred) => preferred.Concat(FreshNames)
        .Except([problem.Index, .. problem.Term.Symbols, .. problem.From.Symbols, .. problem.To.Symbols,
            .. problem.Assumptions.Known.Select(entry => entry.Name)]).FirstOrDefault();

    /// <summary>What is assumed, with the new symbol from some value on in place of the old one.</summary>
    public static Assumptions Renamed(SumProblem problem, string name, string inner, Rational least) =>
        problem.Assumptions.Known.Where(entry => entry.Name != name)
            .Aggregate(Assumptions.None, (all, entry) => all.With(entry.Name, entry.Domain))
            .With(inner, new(new(new(least, true), null), Integrality.Integer));

    /// <summary>The closed form in N, the least N, and what else it needs.</summary>
    public Restatement Back(ClosedSum sum, int least, IEnumerable<Proviso> own)
    {
        var value = Written(sum.Value);
        var known = Ranged.Known(Given, Name, least);
        var from = Math.Max(least, Validity.AfterZeros(value, Name, known));
        var everything = Conventions.Integers(Given, Name).Concat(own)
            .Concat(sum.Provisos.Where(proviso => proviso is Proviso.AtMost or Proviso.WholeLimit or Proviso.NoIndex)
                .Select(proviso => proviso.Substitute(Inner, Inverse)))
            .Concat(Validity.Of(value, Name, Ranged.Known(Given, Name, from)));
        return new(Given, Name, Value, value, from, Validity.WithoutImplied(everything, Ranged.Known(Given, Name, from)));
    }

    /// <summary>The least value of the new symbol for which the closed form is the sum.</summary>
    public int Least(ClosedSum sum) => sum.Variable == Inner ? sum.ValidFrom : Ranged.First(Problem, Inner);

    private Expr Written(Expr value) => new[]
    {
        Parts(value.Substitute(Inner, Inverse)),
        Binomials.Tidy(NormalForm.Simplify(Factorials.Only(value).Substitute(Inner, Inverse),
            Given.Assumptions.With(Name, Domain.PositiveInteger)), Given.Assumptions),
    }.MinBy(form => form.Descendants.Count())!;

    /// <summary>Exponents and arguments in normal form, each on its own.</summary>
    private static Expr Parts(Expr expr) => expr.MapChildren(Parts) switch
    {
        Expr.Power(var b, var e) => Build.Power(b, NormalForm.Simplify(e, Assumptions.None)),
        Expr.Apply(var function, var arguments) =>
            Build.Apply(function, arguments.Select(own => NormalForm.Simplify(own, Assumptions.None))),
        var other => other,
    };
}
