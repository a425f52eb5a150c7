using QBattery.Symbolic.Evaluation;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>From which integer N on operations have real values, for all values of the parameters.</summary>
/// <param name="Known">What is known of N and of the parameters.</param>
/// <param name="Variable">The name of N.</param>
/// <param name="Later">The sign of an expression for all N from one on where the sign test does not tell it.</param>
internal sealed record DefinedFrom(Assumptions Known, string Variable, Func<Expr, int, Sign>? Later = null)
{
    /// <summary>So many N are looked at one by one.</summary>
    private const int MaxSingle = 4096;

    /// <summary>Signs that hold only from a later N on are not looked for.</summary>
    private const int LatestStart = 1 << 30;

    /// <summary>The least N that is allowed.</summary>
    private int First => FirstOf(Known.Of(Variable));

    /// <summary>The first N that is allowed, even or odd aside; 1 where nothing is said.</summary>
    public static int FirstOf(Domain domain) =>
        domain.Interval.Integers.Lower is { } low ? (int)Rational.Min(low.Value, int.MaxValue).Numerator : 1;

    /// <summary>The N after the last at which something asked is not met, or not known to be, all of them allowed.</summary>
    /// <returns>
    /// An N; <see cref="Reason.OutsideDomain"/> where there is certainly no value for large N,
    /// <see cref="Reason.NotCovered"/> where that is not decided.
    /// </returns>
    public Result<int> Of(Seq<Requirement> asked) => asked.Aggregate(Result.Ok(First), (latest, one) =>
        from before in latest
        from own in Of(one)
        select Math.Max(before, own));

    /// <summary>The same for one requirement.</summary>
    public Result<int> Of(Requirement asked)
    {
        if (IsMetFrom(First, asked) == Truth.Yes) return First;
        if (!asked.Operands.Any(operand => operand.Contains(Build.Symbol(Variable)))) return ValueRefusals.NotProved(asked);
        var failing = First;
        for (var start = Math.Max(4L, First + 1L); start <= LatestStart; (failing, start) = ((int)start, 4 * start))
            switch (IsMetFrom((int)start, asked))
            {
                case Truth.Yes: return Lowered(asked, Bisected(asked, failing, (int)start));
                case Truth.No: return ValueRefusals.ViolatedForLarge(Variable, asked);
            }
        return ValueRefusals.NotProved(asked);
    }

    /// <summary>Whether something is met for all N from a start on, of which there may be none.</summary>
    private Truth IsMetFrom(int start, Requirement asked)
    {
        var known = Known.With(Variable, new(new(new(start, true), null), Integrality.Integer));
        return known.Of(Variable).IsEmpty ? Truth.Yes : new DefinedEverywhere(known, expr =>
            SignTest.Of(expr, known) is not Sign.Unknown and var sign ? sign
                : Later?.Invoke(expr, start) ?? Sign.Unknown).Of(asked);
    }

    /// <summary>A lesser start between one from which nothing is shown and one from which it is.</summary>
    private int Bisected(Requirement asked, int failing, int start)
    {
        while (start - failing > 1)
        {
            var middle = failing + (start - failing) / 2;
            if (IsMetFrom(middle, asked) == Truth.Yes) start = middle;
            else failing = middle;
        }
        return start;
    }

    /// <summary>A start lowered one by one, as long as there is a value.</summary>
    private int Lowered(Requirement asked, int start)
    {
        var least = Math.Max(First, start - MaxSingle);
        while (start > least && (!Known.Of(Variable).Contains(start - 1) || IsMetAt(asked, start - 1))) start--;
        return start;
    }

    /// <summary>Whether something is met at one N, for all values of the parameters.</summary>
    private bool IsMetAt(Requirement asked, int n) =>
        asked.Operands.All(operand => operand.Symbols.All(name => name == Variable))
        ? new DefinedAt(new Dictionary<string, Rational> { [Variable] = n }).Of(asked).IsOk
        : asked.Map(operand => operand.Substitute(Variable, Build.Number(n))) is not { } there
            || DefinedEverywhere.Under(Known).Of(there) == Truth.Yes;
}
