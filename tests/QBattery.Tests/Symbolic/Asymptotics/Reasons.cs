using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Asymptotics;

internal static class Reasons
{
    /// <summary>Why there is no answer; there must be none.</summary>
    public static Reason Of<T>(Result<T> result) => Assert.IsType<Result<T>.Fail>(result).Reason;
}
