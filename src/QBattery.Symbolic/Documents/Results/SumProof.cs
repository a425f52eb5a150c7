using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Summation.Terms;
using static QBattery.Symbolic.Documents.Marks;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>A closed form with its certificate as a proof to paste.</summary>
internal static class SumProof
{
    /// <summary>The identity as a display, then the proof.</summary>
    public static Seq<Document> Of(ClosedSum sum) =>
    [
        .. sum.Restated is { } given
            ?
            [
                new Document.Equation(Statement(given.Problem, given.Value, SumRange.Asked(sum)), ","),
                Text($"that is, with {Of($"{Mathematics.Symbol(given.Replaced)} = {given.With}")},"),
            ]
            : Seq.Create<Document>([]),
        new Document.Equation(Statement(sum.Problem, sum.Value, SumRange.Of(sum))),
        .. Certified(sum) is [_, ..] proof ? [new Document.Proof(proof)] : Seq.Create<Document>([]),
    ];

    private static Mathematics Statement(SumProblem p, Expr value, SumRange range) =>
        Of($"{new Mathematics.Summation(p.Index, p.From, p.To, p.Term)} = {value}{range.Bracket}");

    private static Seq<Document> Certified(ClosedSum sum) => sum.Certificate switch
    {
        Certificate.Addition => [],
        Certificate.Telescoping c => Telescoping(sum.Problem, c),
        Certificate.Recurrence c => Recurrence(sum, c),
    };

    private static Seq<Document> Telescoping(SumProblem p, Certificate.Telescoping c)
    {
        var k = Mathematics.Symbol(p.Index);
        return
        [
            Text($"Let {Of($"t({k}) = {p.Term}")} and {Antidifference(c, k)}. Then"),
            Display($"t({k}) = G({k}+1) - G({k}){Gap}({Between(k, c.Lower, c.Upper)})", ","),
            Text(
                $"as division by {Of($"t({k})")} shows. {Meant(p, c.Ratio, k)}Summation over {Through(k, c.Lower, c.Upper)} "
                + $"telescopes; the terms outside, if any, are added."),
        ];
    }

    private static Words Antidifference(Certificate.Telescoping c, Mathematics k) => c.Ratio is { } ratio
        ? Words.Of($"{Of($"G({k}) = R({k}){Times}t({k})")} with {Of($"R({k}) = {ratio}")}")
        : Of($"G({k}) = {c.Antidifference}");

    private static Seq<Document> Recurrence(ClosedSum sum, Certificate.Recurrence c)
    {
        var (k, v, p) = (Mathematics.Symbol(sum.Problem.Index), Mathematics.Symbol(c.Variable), sum.Problem);
        var at = Of($"{v},{k}");
        return
        [
            Text($"Let {Of($"t({at}) = {p.Term}")} and {Of($"G({at}) = R({at}){Times}t({at})")} with"),
            Display($"R({at}) = {c.Ratio}", "."),
            Text($"Division by {Of($"t")} turns"),
            Display(
                $"{Combination(c, "t", Of($",{k}"))} = G({v},{k}+1) - G({at}){Gap}"
                + $"({Between(k, c.Lower, c.Upper)}{Comma}{v} {AtLeast} {c.Start})"),
            Text(
                $"into an identity between rational functions. {Meant(p, c.Ratio, at)}Summed over "
                + $"{Through(k, c.Lower, c.Upper)}, with the terms outside added, it gives for the sum {Of($"S({v})")}"),
            Display($"{Combination(c, "S", "")} = {c.Right}{Gap}({v} {AtLeast} {c.Start})", "."),
            Text(
                $"The closed form satisfies the same recurrence and has the same "
                + $"value{(c.Coefficients.Count > 2 ? "s" : "")} at {FirstValues(c)}."),
        ];
    }

    private static Document Text(WordsHandler text) => new Document.Paragraph(Words.Of(text));

    private static Document Display(MathematicsHandler formula, string end = "") => new Document.Equation(Of(formula), end);

    private static Mathematics Between(Mathematics k, Expr lower, Expr upper) => Of($"{lower} {AtMost} {k} {AtMost} {upper}");

    private static Mathematics Through(Mathematics k, Expr lower, Expr upper) => Of($"{k} = {lower}, {Dots}, {upper}");

    /// <summary>What G is where R has a pole; nothing where R is a polynomial in the index.</summary>
    private static Words Meant(SumProblem p, Expr? ratio, Mathematics arguments)
    {
        if (ratio is null || !Build.Factors(ratio).Any(factor => IsBelow(factor, p.Index))) return "";
        var lowest = LowestTerms.Of(ratio, p.Term, p.Assumptions);
        return Words.Of($"Where {Of($"R")} has a pole, {Of($"G")} is meant in lowest terms, ")
            + Words.Of($"{Of($"G({arguments}) = {lowest}")}{Convention(lowest)}. ");
    }

    private static Words Convention(Expr lowest) => Build.Factors(lowest).Any(IsInverseFactorial)
        ? Words.Of($" with {Of($"1/n! = 0")} for {Of($"n = -1, -2, {Dots}")}")
        : "";

    private static bool IsInverseFactorial(Expr factor) =>
        factor is Expr.Power(Expr.Apply(Function.Factorial, _), Expr.Number({ Sign: < 0 }));

    private static bool IsBelow(Expr factor, string index) =>
        factor is Expr.Power(var b, Expr.Number({ Sign: < 0 })) && b.Contains(Build.Symbol(index));

    private static Mathematics Combination(Certificate.Recurrence c, string name, Mathematics index) => new Mathematics.Row(
        c.Coefficients.Index().Where(a => a.Item != Build.Zero).Select((a, place) => Signed(place == 0, a.Item,
            Of($"{name}({Mathematics.Symbol(c.Variable)}{(a.Index == 0 ? "" : $"+{a.Index}")}{index})"))).ToSeq());

    /// <summary>A coefficient and what it multiplies, with the sign between it and what stands before.</summary>
    private static Mathematics Signed(bool isFirst, Expr coefficient, Mathematics factor)
    {
        var (sign, size) = SignedCoefficient.Of(coefficient, isFirst);
        return size == Build.One ? Of($"{sign}{factor}")
            : size is Expr.Sum ? Of($"{sign}({size}){WideTimes}{factor}")
            : Of($"{sign}{size}{WideTimes}{factor}");
    }

    /// <summary>The values that determine the solution of the recurrence.</summary>
    private static Words FirstValues(Certificate.Recurrence c) => Words.Join(" and ",
        Enumerable.Range(c.Start, c.Coefficients.Count - 1).Select(at => (Words)Of($"{Mathematics.Symbol(c.Variable)} = {at}")));

    private static Mathematics Of(MathematicsHandler formula) => Mathematics.Of(formula);
}
