using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Requirement;
using Point = System.Collections.Generic.IReadOnlyDictionary<string, QBattery.Symbolic.Rational>;

namespace QBattery.Symbolic.Evaluation;

/// <summary>Whether operations have a real value at a point.</summary>
/// <param name="At">The values of the symbols.</param>
/// <param name="IsZero">A test that may prove zero what no precision can; it is given expressions without symbols.</param>
internal sealed record DefinedAt(Point At, Func<Expr, Truth>? IsZero = null)
{
    private const int FirstBits = 64, LastBits = 4096;

    /// <summary>Whether all that is asked is met; the first that is not, or not known to be, is the reason.</summary>
    /// <returns>
    /// True; <see cref="Reason.OutsideDomain"/> or <see cref="Reason.DivisionByZero"/> where it is certain that there is
    /// no value, <see cref="Reason.NotCovered"/> where that is not decided; or the reasons of an evaluation.
    /// </returns>
    public Result<bool> Of(Seq<Requirement> asked) => Result.All(asked, Of).Select(_ => true);

    /// <summary>Why there is certainly no value; null where there is one, or where it is not decided.</summary>
    public Reason? Violation(Seq<Requirement> asked) => asked.Select(Of).OfType<Result<bool>.Fail>()
        .Select(fail => fail.Reason).FirstOrDefault(reason => reason is Reason.OutsideDomain or Reason.DivisionByZero);

    /// <summary>The same as for several, for one requirement.</summary>
    public Result<bool> Of(Requirement asked)
    {
        for (var bits = FirstBits; bits <= LastBits; bits *= 4)
        {
            var values = Result.All(asked.Operands, Evaluate.At(At, bits).Of);
            if (values is Result<Seq<Value>>.Fail(var reason)) return reason;
            if (IsMet(asked, values.OrThrow()) is not Truth.Unknown and var truth) return Answer(asked, truth);
        }
        return Answer(asked, asked.Operands.Map(IsZeroThere) is [Truth.Yes, ..] ? OfZero(asked) : Truth.Unknown);
    }

    private static Result<bool> Answer(Requirement asked, Truth isMet) => isMet switch
    {
        Truth.Yes => true,
        Truth.No => ValueRefusals.Violated(asked),
        Truth.Unknown => ValueRefusals.NotDecided(asked),
    };

    private static Truth IsMet(Requirement asked, Seq<Value> values) => asked switch
    {
        NonZero => values[0].Sign switch { Sign.Zero => Truth.No, Sign.Unknown => Truth.Unknown, _ => Truth.Yes },
        NonNegative => values[0].Sign switch { Sign.Negative => Truth.No, Sign.Unknown => Truth.Unknown, _ => Truth.Yes },
        Positive => values[0].Sign switch { Sign.Positive => Truth.Yes, Sign.Unknown => Truth.Unknown, _ => Truth.No },
        NoPole => IsOffPoles(values[0]),
        RealPower => IsRealPower(values[0].Sign, values[1]),
        RealBinomial => IsRealBinomial(IsOffPoles(values[0], -1), values[1]),
        RealDoubleFactorial => IsWholeFactorial(values[0]),
    };

    private static Truth IsWholeFactorial(Value x) => x switch
    {
        Value.Exact(var number) => Requirement.IsWhole(number) ? Truth.Yes : Truth.No,
        Value.Enclosed(var ball) => PowerAt.IsOffIntegers(ball) ? Truth.No : Truth.Unknown,
        Value.Scaled => Truth.Unknown,
    };

    private static Truth IsRealBinomial(Truth isOffPoles, Value lower) => (isOffPoles, lower) switch
    {
        (_, Value.Exact({ IsInteger: true, Sign: >= 0 })) => Truth.Yes,
        (Truth.No, Value.Enclosed or Value.Scaled) => Truth.Unknown,
        _ => isOffPoles,
    };

    private static Truth IsOffPoles(Value x, int first = 0) => x switch
    {
        Value.Exact(var number) => IsPole(number - first) ? Truth.No : Truth.Yes,
        Value.Enclosed(var ball) => ball.Sub(first, 2 * FirstBits).Sign == Sign.Positive || PowerAt.IsOffIntegers(ball)
            ? Truth.Yes : Truth.Unknown,
        Value.Scaled(_, var side) => side > 0 ? Truth.Yes : Truth.Unknown,
    };

    private static Truth IsRealPower(Sign @base, Value exponent) => (@base, exponent) switch
    {
        (Sign.Positive, _) or (_, Value.Exact({ IsInteger: true, Sign: >= 0 })) => Truth.Yes,
        (Sign.Zero, _) => exponent.Sign switch { Sign.Negative => Truth.No, Sign.Unknown => Truth.Unknown, _ => Truth.Yes },
        (Sign.Negative, Value.Exact(var e)) => e.IsInteger ? Truth.Yes : Truth.No,
        (Sign.Negative, Value.Enclosed(var e)) when PowerAt.IsOffIntegers(e) => Truth.No,
        _ => Truth.Unknown,
    };

    private Truth IsZeroThere(Expr operand) => IsZero is null ? Truth.Unknown : IsZero(
        operand.Substitute(At.ToDictionary(pair => pair.Key, pair => Build.Number(pair.Value))));

    /// <summary>Whether a requirement is met whose first operand is zero.</summary>
    private static Truth OfZero(Requirement asked) => asked switch
    {
        NonZero or Positive or NoPole => Truth.No,
        NonNegative => Truth.Yes,
        RealDoubleFactorial => Truth.Yes,
        RealPower or RealBinomial => Truth.Unknown,
    };
}
