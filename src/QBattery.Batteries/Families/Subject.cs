using QBattery.Batteries.States;
using QBattery.Symbolic;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Batteries;

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

    /// <summary>What must hold at an N for the state to be one and to be charged, each thing once.</summary>
    public Seq<Condition> Needs => Distinct(Weights.AreCharged(State.Definition, Assumptions) ? Conditions : [.. Conditions, Charged]);

    /// <summary>The name, the parameters that are set, and what is assumed.</summary>
    public override string ToString() => string.Join("; ",
        [Name, .. Parameters.Where(p => p.Value != Build.Symbol(p.Name)).Select(p => $"{p.Name} = {p.Value}"),
            .. PrintAssumptions.Texts(Assumptions)]);

    /// <summary>n > 0, for R and L are quotients of n.</summary>
    public Condition Charged => Condition.Positive(State.Excitation);

    /// <summary>Without those that are trivial or part of another.</summary>
    public static Seq<Condition> Distinct(Seq<Condition> conditions) => conditions.Where((own, at) => !own.IsTrivial
        && !conditions.Where((other, i) => i != at && own.IsPartOf(other) && (i < at || !other.IsPartOf(own))).Any()).ToSeq();
}
