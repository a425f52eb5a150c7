namespace QBattery.Symbolic;

/// <summary>Why there is no answer. Mathematics may say no; it says why. Reasons carry the expressions they speak of.</summary>
public abstract partial record Reason
{
    private Reason() { }

    /// <summary>A sign decides the answer and the assumptions do not decide the sign.</summary>
    /// <param name="Quantity">The quantity whose sign is open.</param>
    /// <param name="Supply">Assumptions of which any one would decide it, such as b &lt; 2 and b &gt; 2.</param>
    public sealed record SignUnknown(Expr Quantity, Seq<Phrase> Supply) : Reason;

    /// <summary>The expression has no limit behaviour because it oscillates.</summary>
    public sealed record Oscillates(Expr Expression) : Reason;

    /// <summary>The expression is not a real number for large N (or at the given point).</summary>
    public sealed record OutsideDomain(Phrase Expression, Phrase Why) : Reason;

    /// <summary>The expansion would need a growth scale the library does not have.</summary>
    public sealed record NeedsScale(Expr Expression, Expr Scale) : Reason;

    /// <summary>No closed form or no expansion is known to the library for this expression.</summary>
    public sealed record NotCovered(Phrase Expression, Phrase Why) : Reason;

    /// <summary>A sum without a closed form as far as the library looks, and what is proved of it.</summary>
    public sealed record NoClosedForm(Phrase Expression, Phrase Proved) : Reason
    {
        /// <summary>The recurrence that is proved instead; null for none.</summary>
        public ProvedRecurrence? Recurrence { get; init; }
    }

    /// <summary>A search that a stated limit ended before it found an answer or a proof that there is none.</summary>
    public sealed record Undecided(Phrase Expression, Phrase Limit) : Reason;

    /// <summary>An expansion whose error is of known order, but for which no constant is proved.</summary>
    public sealed record NoErrorBound(Phrase Expression, Phrase Why) : Reason;

    /// <summary>Terms cancelled as far as the library was willing to look, and the rest is not proved to be zero.</summary>
    public sealed record Cancels(Phrase Expression, int Terms) : Reason;

    /// <summary>A division by something that is identically zero.</summary>
    public sealed record DivisionByZero(Phrase Expression) : Reason;

    /// <summary>The answer exists but is beyond a stated limit of size.</summary>
    public sealed record TooLarge(Phrase Expression, Phrase Limit) : Reason;

    /// <summary>The answer exists but is nearer to zero than a stated limit.</summary>
    public sealed record TooSmall(Phrase Expression, Phrase Limit) : Reason;

    /// <summary>A text that is not in the expression language.</summary>
    /// <param name="Text">The text as given.</param>
    /// <param name="Position">Where it stops making sense, counted from zero.</param>
    /// <param name="Expected">What would have made sense there.</param>
    public sealed record Unparsable(string Text, int Position, string Expected) : Reason;

    /// <summary>A claim that is false at a point.</summary>
    /// <param name="Claim">The claim as given.</param>
    /// <param name="At">The point; empty where the claim is about numbers.</param>
    public sealed record Refuted(string Claim, Seq<(string Name, Rational Value)> At) : Reason;

    /// <summary>A value that does not satisfy what was asked of it.</summary>
    /// <param name="Condition">The condition as written in the program.</param>
    public sealed record NotSatisfied(string Condition) : Reason;

    /// <summary>A proof that cannot be written for another checker.</summary>
    /// <param name="Step">The step that is missing.</param>
    /// <param name="Why">Why it cannot be written.</param>
    public sealed record NoFormalProof(Phrase Step, Phrase Why) : Reason;

    /// <summary>An argument that names nothing known, or has a value outside its range.</summary>
    public sealed record BadArgument(Phrase Argument, Phrase Why) : Reason;
}

/// <summary>What all reasons have.</summary>
public static class Reasons
{
    extension(Reason reason)
    {
        /// <summary>True when the request itself is at fault, false when the mathematics says no.</summary>
        public bool IsBadInput => reason is
            Reason.Unparsable or Reason.BadArgument or Reason.DivisionByZero or Reason.TooLarge or Reason.TooSmall;
    }
}
