namespace QBattery.Symbolic.Coq;

/// <summary>What something is, and the tactic that shows it.</summary>
internal sealed record CoqEquation(string Left, string Right, string By);
