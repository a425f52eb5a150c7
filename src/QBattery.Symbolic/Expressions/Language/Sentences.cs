using System.Globalization;

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>Reasons and phrases in words: where a reason becomes a sentence.</summary>
internal static class Sentences
{
    private const int Context = 30;

    /// <summary>How values stand in a sentence: expressions in the language, cut where "short" is asked for.</summary>
    public static IFormatProvider Values { get; } = new InWords();

    /// <summary>One clear sentence for a user; for a parse error followed by the text and a caret.</summary>
    public static string Of(Reason reason) => reason switch
    {
        Reason.SignUnknown(var quantity, var supply) =>
            $"the sign of {quantity} decides the answer and is not known; supply {string.Join(" or ", supply)}",
        Reason.Oscillates(var expression) =>
            $"{expression} has no expansion: it oscillates, or takes regular values for reasons that are not recognised",
        Reason.OutsideDomain(var expression, var why) => $"{expression} is not defined: {why}",
        Reason.NeedsScale(var expression, var scale) =>
            $"the expansion of {expression} needs the growth scale {scale}, which is not available",
        Reason.NotCovered(var expression, var why) => $"no answer is known for {expression}: {why}",
        Reason.NoClosedForm(var expression, var proved) =>
            $"no closed form is found for {expression}; shown is this: {proved}",
        Reason.Undecided(var expression, var limit) => $"not decided for {expression}: {limit}",
        Reason.NoErrorBound(var expression, var why) =>
            $"no bound on the error of the expansion of {expression} is proved: {why}",
        Reason.Cancels(var expression, var terms) =>
            $"the first {terms} terms of {expression} cancel or do not decide, and what remains is not proved to be zero",
        Reason.DivisionByZero(var expression) => $"division by zero: {expression} is identically zero",
        Reason.TooLarge(var expression, var limit) => $"{expression} is too large: {limit}",
        Reason.TooSmall(var expression, var limit) => $"{expression} is too near to zero: {limit}",
        Reason.Unparsable(var text, var position, var expected) =>
            $"expected {expected} at position {position + 1}\n{Caret(text, position)}",
        Reason.Refuted(var claim, var at) => $"{claim} is false at {Point(at)}",
        Reason.NotSatisfied(var condition) => $"the condition {condition} does not hold",
        Reason.NoFormalProof(var step, var why) =>
            $"no proof for Coq is written; the step that is missing is {step}: {why}",
        Reason.BadArgument(var argument, var why) => $"{argument}: {why}",
    };

    /// <summary>A point: N = 3, x = 1/2.</summary>
    public static string Point(IEnumerable<(string Name, Rational Value)> at) =>
        string.Join(", ", at.Select(own => $"{own.Name} = {own.Value}"));

    /// <summary>The neighbourhood of a position with a caret under it; long texts are cut, line breaks shown as spaces.</summary>
    private static string Caret(string text, int position)
    {
        position = Math.Clamp(position, 0, text.Length);
        var from = Math.Max(0, position - Context);
        var to = Math.Min(text.Length, position + Context);
        var prefix = from > 0 ? "..." : "";
        var suffix = to < text.Length ? "..." : "";
        var shown = new string([.. text[from..to].Select(c => char.IsControl(c) ? ' ' : c)]);
        return $"  {prefix}{shown}{suffix}\n  {new string(' ', prefix.Length + position - from)}^";
    }

    private sealed class InWords : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            Expr expr when format == "short" => Print.Short(expr),
            IFormattable value => value.ToString(format, CultureInfo.InvariantCulture),
            _ => $"{arg}",
        };
    }
}
