namespace QBattery.Batteries.Families;

/// <summary>A family with values for its parameters.</summary>
/// <param name="Name">The name of the family.</param>
/// <param name="Parameters">The values as given; a parameter not set stands for itself.</param>
/// <param name="Assumptions">What is assumed of the symbols that are left.</param>
/// <param name="State">The state.</param>
/// <param name="Conditions">What must hold at an N for the state to be one, beyond the assumptions.</param>
public sealed record Subject(
    string Name, Seq<(string Name, Expr Value)> Parameters, Assumptions Assumptions, FamilyState State, Seq<Condition> Conditions)
{
    /// <summary>What the text asks that gave the parameters, closed forms or populations, k aside.</summary>
    public Seq<Requirement> Written { get; init; } = [];

    /// <summary>The conditions that are not known to hold for every N: what is derived is about those N where they do.</summary>
    public Seq<Condition> Provisos =>
        Conditions.Where(condition => condition.Under(Assumptions) != Standing.Always).ToSeq();
}
