namespace QBattery.Symbolic.Expressions.Language;

/// <summary>A coefficient as it stands in a sum: the sign before it, and what is left without it.</summary>
internal static class SignedCoefficient
{
    /// <summary>The sign, nothing where it is a plus at the beginning, and the coefficient, negated after a minus.</summary>
    public static (string Sign, Expr Size) Of(Expr coefficient, bool isFirst)
    {
        var isNegative = Build.Terms(coefficient).All(term => Build.SplitCoefficient(term).Coefficient.Sign < 0);
        return ((isNegative, isFirst) switch
        {
            (true, true) => "-",
            (true, false) => " - ",
            (false, true) => "",
            (false, false) => " + ",
        }, isNegative ? -coefficient : coefficient);
    }
}
