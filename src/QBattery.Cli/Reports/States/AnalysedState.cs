using QBattery.Numerics;

namespace QBattery.Cli.Reports.States;

/// <summary>A user's state with its analysis.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Reading">How its rows were read.</param>
/// <param name="Analysis">Everything about it.</param>
internal sealed record AnalysedState(string Name, Reading Reading, Analysis Analysis);
