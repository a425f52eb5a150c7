namespace QBattery.Symbolic;

/// <summary>Why there is no answer. Mathematics may say no; it says why. Expressions are carried as printed text.</summary>
public abstract record Reason
{
    private Reason() { }

    /// <summary>One clear sentence for a user; for a parse error followed by the text and a caret.</summary>
    public string Sentence => this.InWords;

    /// <summary>The sentence.</summary>
    public sealed override string ToString() => Sentence;

    /// <summary>A sign decides the answer and the assumptions do not decide the sign.</summary>
    /// <param name="Expression">The quantity whose sign is open.</param>
    /// <param name="Supply">Assumptions of which any one would decide it, such as "b &lt; 2" and "b &gt; 2".</param>
    public sealed record SignUnknown(string Expression, Seq<string> Supply) : Reason;

    /// <summary>The expression has no limit behaviour because it oscillates.</summary>
    public sealed record Oscillates(string Expression) : Reason;

    /// <summary>The expression is not a real number for large N (or at the given point).</summary>
    public sealed record OutsideDomain(string Expression, string Why) : Reason;

    /// <summary>The expansion would need a growth scale the library does not have.</summary>
    public sealed record NeedsScale(string Expression, string Scale) : Reason;

    /// <summary>No closed form or no expansion is known to the library for this expression.</summary>
    public sealed record NotCovered(string Expression, string Why) : Reason;

    /// <summary>A sum without a closed form as far as the library looks, and what is proved of it.</summary>
    public sealed record NoClosedForm(string Expression, string Proved) : Reason
    {
        /// <summary>The recurrence that is proved instead; null for none.</summary>
        public ProvedRecurrence? Recurrence { get; init; }
    }

    /// <summary>A search that a stated limit ended before it found an answer or a proof that there is none.</summary>
    public sealed record Undecided(string Expression, string Limit) : Reason;

    /// <summary>An expansion whose error is of known order, but for which no constant is proved.</summary>
    public sealed record NoErrorBound(string Expression, string Why) : Reason;

    /// <summary>Terms cancelled as far as the library was willing to look, and the rest is not proved to be zero.</summary>
    public sealed record Cancels(string Expression, int Terms) : Reason;

    /// <summary>A division by something that is identically zero.</summary>
    public sealed record DivisionByZero(string Expression) : Reason;

    /// <summary>The answer exists but is beyond a stated limit of size.</summary>
    public sealed record TooLarge(string Expression, string Limit) : Reason;

    /// <summary>The answer exists but is nearer to zero than a stated limit.</summary>
    public sealed record TooSmall(string Expression, string Limit) : Reason;

    /// <summary>A text that is not in the expression language.</summary>
    /// <param name="Text">The text as given.</param>
    /// <param name="Position">Where it stops making sense, counted from zero.</param>
    /// <param name="Expected">What would have made sense there.</param>
    public sealed record Unparsable(string Text, int Position, string Expected) : Reason;

    /// <summary>A claim that is false at a point.</summary>
    public sealed record Refuted(string Claim, string At) : Reason;

    /// <summary>A value that does not satisfy what was asked of it.</summary>
    /// <param name="Condition">The condition as written in the program.</param>
    public sealed record NotSatisfied(string Condition) : Reason;

    /// <summary>A proof that cannot be written for another checker.</summary>
    /// <param name="Step">The step that is missing.</param>
    /// <param name="Why">Why it cannot be written.</param>
    public sealed record NoFormalProof(string Step, string Why) : Reason;

    /// <summary>An argument that names nothing known, or has a value outside its range.</summary>
    public sealed record BadArgument(string Argument, string Why) : Reason;
}

/// <summary>Reasons in words.</summary>
public static class Reasons
{
    private const int Context = 30;

    extension(Reason reason)
    {
        /// <summary>True when the request itself is at fault, false when the mathematics says no.</summary>
        public bool IsBadInput => reason is
            Reason.Unparsable or Reason.BadArgument or Reason.DivisionByZero or Reason.TooLarge or Reason.TooSmall;

        /// <summary>One clear sentence for a user; for a parse error followed by the text and a caret.</summary>
        internal string InWords => reason switch
        {
            Reason.SignUnknown(var expression, var supply) =>
                $"the sign of {expression} decides the answer and is not known; supply {string.Join(" or ", supply)}",
            Reason.Oscillates(var expression) =>
                $"{expression} has no expansion: it oscillates, or takes regular values for reasons that are not recognised",
            Reason.OutsideDomain(var expression, var why) => $"{expression} is not defined: {why}",
            Reason.NeedsScale(var expression, var scale) =>
                $"the expansion of {expression} needs the growth scale {scale}, which is not available",
            Reason.NotCovered(var expression, var why) => $"no answer is known for {expression}: {why}",
            Reason.NoClosedForm(var expression, var proved) => $"no closed form is found for {expression}; shown is this: {proved}",
            Reason.Undecided(var expression, var limit) => $"not decided for {expression}: {limit}",
            Reason.NoErrorBound(var expression, var why) => $"no bound on the error of the expansion of {expression} is proved: {why}",
            Reason.Cancels(var expression, var terms) =>
                $"the first {terms} terms of {expression} cancel or do not decide, and what remains is not proved to be zero",
            Reason.DivisionByZero(var expression) => $"division by zero: {expression} is identically zero",
            Reason.TooLarge(var expression, var limit) => $"{expression} is too large: {limit}",
            Reason.TooSmall(var expression, var limit) => $"{expression} is too near to zero: {limit}",
            Reason.Unparsable(var text, var position, var expected) =>
                $"expected {expected} at position {position + 1}\n{Caret(text, position)}",
            Reason.Refuted(var claim, var at) => $"{claim} is false at {at}",
            Reason.NotSatisfied(var condition) => $"the condition {condition} does not hold",
            Reason.NoFormalProof(var step, var why) => $"no proof for Coq is written; the step that is missing is {step}: {why}",
            Reason.BadArgument(var argument, var why) => $"{argument}: {why}",
        };
    }

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
}
