using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>Scaling laws in words.</summary>
public static class LawWords
{
    extension(Law law)
    {
        /// <summary>The law with its proviso: universal 1/N if a&lt;1.</summary>
        public string Description => law.Proviso is { } proviso ? $"{Plain(law)} if {proviso}" : Plain(law);

        /// <summary>
        /// The description and the leading term; where L does not vanish, or is nothing else, the description says what it
        /// tends to.
        /// </summary>
        /// <param name="written">How a formula is written.</param>
        internal string Statement(Func<Expr, string> written) => law.Scaling is Scaling.ExactFreedom or Scaling.NoFreedom
            ? law.Description
            : $"{law.Description}, leading {written(law.Leading)}";
    }

    private static string Plain(Law law) => law.Scaling switch
    {
        Scaling.ExactFreedom => "exact freedom: L = 0 for every N",
        Scaling.Universal => "universal 1/N",
        Scaling.Power(var exponent) => $"power law {Print.Text(law.Growth)}"
            + (exponent < 1 ? ", slower than 1/N because the energy is not extensive" : ""),
        Scaling.PowerLog => $"power law with logarithm, {Print.Text(law.Growth)}",
        Scaling.Exponential(var power) =>
            $"{(power >= 1 ? "exponential" : "faster than every power of N")}, {Print.Text(law.Growth)}",
        Scaling.NoFreedom(var excitation) =>
            $"no asymptotic freedom: {Unextended(excitation)}L tends to {Print.Text(law.Leading)}",
    };

    private static string Unextended(Expr? excitation) =>
        excitation is null ? "" : $"the energy is not extensive, n ~ {Print.Text(excitation)}, and ";
}
