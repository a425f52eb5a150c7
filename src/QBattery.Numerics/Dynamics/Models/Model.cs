using QBattery.Batteries;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// A model of one's own: d rho/dt = -i [H, rho] + sum over the jumps of L rho L* - (L* L rho + rho L* L)/2, hbar = 1, for N
/// two-level cells and, where a or ad occurs, a cavity.
/// </summary>
/// <param name="Hamiltonian">H; its coefficients may contain N, the time t and the settings.</param>
/// <param name="Jumps">The jump operators L; none for a closed system.</param>
/// <param name="Settings">Values of the names in the coefficients; they may contain N.</param>
public sealed record Model(Operator Hamiltonian, Seq<Operator> Jumps, Seq<(string Name, Expr Value)> Settings)
{
    /// <summary>The operators and the settings: H = 2*Jx, L = g*Jm, g = 3/10.</summary>
    public override string ToString() => string.Join(", ",
    [
        $"H = {Hamiltonian}", .. Jumps.Select(jump => $"L = {jump}"),
        .. Settings.Select(setting => $"{setting.Name} = {setting.Value}"),
    ]);

    /// <summary>Whether there is a cavity.</summary>
    public bool HasCavity => Hamiltonian.HasCavity || Jumps.Any(jump => jump.HasCavity);

    /// <summary>Whether H or a jump depends on the time t.</summary>
    public bool IsTimeDependent => Jumps.Prepend(Hamiltonian).Any(part => part.Symbols.Contains(TimedOperator.Time));

    /// <summary>A model from texts.</summary>
    /// <param name="hamiltonian">H in the language of <see cref="Parse.Operator"/>.</param>
    /// <param name="jumps">The jump operators.</param>
    /// <param name="set">Values of names, as in g=1/2, Omega=N/4.</param>
    /// <returns>The model, or what is wrong with a text and where.</returns>
    public static Result<Model> Of(string hamiltonian, IEnumerable<string>? jumps = null, string set = "") =>
        from settings in set.Length == 0 ? new Dictionary<string, Expr>() : Parse.Definitions(set)
        from free in Result.All(settings.Select(setting => Checked(setting)))
        let names = free.Select(setting => setting.Name).Append(Battery.CellsName).Append(TimedOperator.Time).ToSeq()
        from h in Parse.Operator(hamiltonian, names)
        from all in Result.All((jumps ?? []).Select(jump => Parse.Operator(jump, names)))
        select new Model(h, all, free);

    /// <summary>An operator with its settings and a number of cells put in; only t may be left.</summary>
    internal Operator At(Operator part, int cells) => part
        .Substitute(Settings.ToDictionary(setting => setting.Name, setting => setting.Value))
        .Substitute(new Dictionary<string, Expr> { [Battery.CellsName] = cells });

    private static Result<(string Name, Expr Value)> Checked(KeyValuePair<string, Expr> setting) =>
        IsReserved(setting.Key) ? new Reason.BadArgument(setting.Key, "the name stands for an operator, for N or for the time")
        : setting.Value.Symbols.FirstOrDefault(name => name != Battery.CellsName) is { } open
            ? new Reason.BadArgument($"{setting.Key}={Print.Short(setting.Value)}", $"it may contain N, not {open}")
        : (setting.Key, setting.Value);

    private static bool IsReserved(string name) => name is Battery.CellsName or TimedOperator.Time
        || Parse.Operator(name).Match(read => read is not Operator.Scalar(Expr.Symbol, _), _ => true);
}
