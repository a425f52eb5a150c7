namespace QBattery.Symbolic;

/// <summary>The sign of a real quantity, as far as it is proved.</summary>
public enum Sign
{
    /// <summary>Not decided under the given assumptions.</summary>
    Unknown,

    /// <summary>Proved to be below zero.</summary>
    Negative,

    /// <summary>Proved to be zero.</summary>
    Zero,

    /// <summary>Proved to be above zero.</summary>
    Positive,
}

/// <summary>The arithmetic of signs.</summary>
public static class Signs
{
    /// <summary>The sign of a whole number, as returned by comparison methods.</summary>
    public static Sign Of(int comparison) =>
        comparison > 0 ? Sign.Positive : comparison < 0 ? Sign.Negative : Sign.Zero;

    extension(Sign sign)
    {
        /// <summary>The sign of -x.</summary>
        public Sign Negated => sign switch
        {
            Sign.Positive => Sign.Negative,
            Sign.Negative => Sign.Positive,
            Sign.Zero => Sign.Zero,
            Sign.Unknown => Sign.Unknown,
        };

        /// <summary>The sign of x*y; zero times anything finite is zero.</summary>
        public Sign Times(Sign other) => (sign, other) switch
        {
            (Sign.Zero, _) or (_, Sign.Zero) => Sign.Zero,
            (Sign.Unknown, _) or (_, Sign.Unknown) => Sign.Unknown,
            _ => sign == other ? Sign.Positive : Sign.Negative,
        };

        /// <summary>The sign of x+y, when it follows from the signs alone.</summary>
        public Sign Plus(Sign other) =>
            sign == Sign.Zero ? other
            : other == Sign.Zero || sign == other ? sign
            : Sign.Unknown;

        /// <summary>Whether the quantity is proved to be zero, proved not to be, or undecided.</summary>
        public Truth IsZero => sign switch
        {
            Sign.Zero => Truth.Yes,
            Sign.Unknown => Truth.Unknown,
            Sign.Positive or Sign.Negative => Truth.No,
        };
    }
}
