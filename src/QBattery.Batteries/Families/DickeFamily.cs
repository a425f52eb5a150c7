using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>A named family of battery states, one for each N and each value of the parameters.</summary>
/// <param name="Name">The name a user types.</param>
/// <param name="Meaning">One line.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Build">
/// The state for given parameter values, in the order of the parameters, under what is assumed; or why there is none.
/// </param>
public sealed record DickeFamily(
    string Name, string Meaning, Seq<Parameter> Parameters, Func<IReadOnlyList<Expr>, Assumptions,
        Result<FamilyState>> Build)
{
    /// <summary>As a function of its parameters, and its meaning: gibbs(x): ...</summary>
    public override string ToString() =>
        $"{Name}{(Parameters is [] ? "" : $"({string.Join(", ", Parameters.Select(p => p.Name))})")}: {Meaning}";
}
