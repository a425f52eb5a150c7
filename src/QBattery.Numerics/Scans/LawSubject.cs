namespace QBattery.Numerics;

/// <summary>Of what a law is extracted.</summary>
public enum LawSubject
{
    /// <summary>L = 1 - W/E.</summary>
    Locked,

    /// <summary>1 - r_0.</summary>
    Deficit,

    /// <summary>E/N.</summary>
    Energy,

    /// <summary>The maximal power, the largest E/t, in units of the gap and of the coupling constant.</summary>
    Power,

    /// <summary>The time at which charging stops.</summary>
    Time,

    /// <summary>A column of a user's.</summary>
    Column,
}

/// <summary>What laws are about, in words.</summary>
public static class LawSubjects
{
    extension(LawSubject subject)
    {
        /// <summary>Its symbol.</summary>
        public string Symbol => subject switch
        {
            LawSubject.Locked => "L",
            LawSubject.Deficit => "1 - r_0",
            LawSubject.Energy => "E/N",
            LawSubject.Power => "P",
            LawSubject.Time => "t",
            LawSubject.Column => "y",
        };
    }
}
