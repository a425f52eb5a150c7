namespace QBattery.Numerics.Documents;

/// <summary>A user's state with its analysis.</summary>
/// <param name="Name">Its name, or that of its file.</param>
/// <param name="Reading">How its rows were read; null where it is not from a file.</param>
/// <param name="Analysis">Everything about it.</param>
internal sealed record AnalysedState(string Name, Reading? Reading, Analysis Analysis);
