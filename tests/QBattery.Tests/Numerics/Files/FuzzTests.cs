using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Files;

/// <summary>
/// Files and texts with random changes: an answer or a reason, never an exception, and never a long wait.
/// </summary>
public sealed class FuzzTests
{
    private const int Inputs = 100_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Property(MaxTest = Inputs)]
    public bool Files_with_random_changes_are_read_or_refused(AlteredFile file) =>
        IsInTime(() => DensityFile.Read(new MemoryStream(file.Bytes), file.Name).IsOk);

    [Property(MaxTest = Inputs)]
    public bool Expressions_with_random_changes_are_read_or_refused(AlteredText text) =>
        IsInTime(() => Parse.Expression($"{text}").IsOk);

    [Property(MaxTest = Inputs / 4)]
    public bool Assumptions_with_random_changes_are_read_or_refused(AlteredText text) =>
        IsInTime(() => Parse.Assumptions($"{text}").IsOk);

    private static bool IsInTime(Func<bool> attempt)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = attempt();
        return watch.Elapsed < Patience;
    }
}
