namespace QBattery.Symbolic;

/// <summary>Who reads a part of a document.</summary>
[Flags]
public enum Readers
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Who reads text on a terminal.</summary>
    Terminal = 1,

    /// <summary>Who pastes an excerpt into a paper.</summary>
    Excerpt = 2,

    /// <summary>Who reads a whole article or page.</summary>
    Article = 4,
}
