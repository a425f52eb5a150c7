namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>
/// Over which field it is proved that there are no other hypergeometric solutions, from most to least.
/// </summary>
internal enum Scope
{
    /// <summary>All solutions y with y(v+1)/y(v) in C(v), for generic values of the parameters, are known.</summary>
    Complex,

    /// <summary>All solutions with a quotient in Q(parameters)(v) are known.</summary>
    Rational,

    /// <summary>There may be others.</summary>
    Undecided,
}
