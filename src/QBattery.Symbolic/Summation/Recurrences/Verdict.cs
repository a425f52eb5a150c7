using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Summation.Recurrences;

/// <summary>What a recurrence proves of a sum S that is no combination of its hypergeometric solutions.</summary>
/// <param name="Hyper">The solutions.</param>
/// <param name="Unwritten">Why one of them is not written down; null for none.</param>
/// <param name="Ring">The ring of the coefficients.</param>
/// <param name="IsHomogeneous">Whether the recurrence of S has no right hand side.</param>
internal sealed record Verdict(Hyper Hyper, Reason? Unwritten, Ring Ring, bool IsHomogeneous)
{
    /// <summary>In words.</summary>
    public string Text => Hyper.Scope == Scope.Undecided || !IsPlain
        ? "Petkovsek's algorithm does not decide whether S is a sum of hypergeometric terms"
        : Unwritten is { } why ? $"Petkovsek's algorithm finds a hypergeometric solution, but {why.Sentence}"
        : Hyper.Scope == Scope.Complex
            ? $"{Found} over the complex numbers: S is no sum of hypergeometric terms{Minimal}"
        : $"{Found} over {Field}: S is no sum of hypergeometric terms over it{Minimal}";

    private string Found => Hyper.Terms.Count == 0
        ? "Petkovsek's algorithm proves that it has no hypergeometric solution"
        : "Petkovsek's algorithm proves that it has no other hypergeometric solutions than some that do not combine to S";

    private string Minimal => IsHomogeneous
        ? ", and this recurrence is minimal: none of order 1 holds"
        : ", and satisfies no homogeneous recurrence of order 1";

    /// <summary>Roots and other kernels beside symbols are no free variables, as a proof needs them.</summary>
    private bool IsPlain => Ring.Frame.Variables.All(v => v.Atom is Atom.Kernel(Expr.Symbol));

    private string Field => Ring.Frame.Variables.SkipLast(1).Select(v => v.Atom.ToExpr().Symbols.Single()) is var names
        && names.Any() ? $"Q({string.Join(", ", names)})" : "Q";
}
