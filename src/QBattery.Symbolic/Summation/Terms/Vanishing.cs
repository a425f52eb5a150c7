namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Whether a closed form is zero wherever an integer is negative, as an empty sum is.</summary>
internal static class Vanishing
{
    private const string Below = "below";

    /// <summary>
    /// Whether every term has a factorial of a negative integer below the line where gap &lt; 0: with gap = -1-j, solved
    /// for a symbol that moves it by one, for every j from 0 on.
    /// </summary>
    public static bool Where(Expr value, Expr gap, Assumptions known) => gap.Symbols
        .Select(name => (Name: name, Step: SummationRange.Distance(gap, gap.Substitute(name, Build.Symbol(name) + Build.One), known)))
        .Where(own => own.Step is 1 or -1).OrderBy(own => own.Step)
        .Any(own => IsZero(value, gap, own.Name, own.Step!.Value, known));

    private static bool IsZero(Expr value, Expr gap, string name, int step, Assumptions known)
    {
        var any = known.With(Below, new(new(new(0, true), null), Integrality.Integer));
        var place = NormalForm.Simplify(
            Build.Symbol(name) - Build.Number(step) * (gap + Build.One + Build.Symbol(Below)), any);
        return Build.Terms(Factorials.Only(value)).All(term =>
            Factorials.At(term, name, place, any) is Result<Expr>.Ok(var zero) && zero == Build.Zero);
    }
}
