using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics.Protocols;

/// <summary>Forecasts, so that what would take too long is refused before it starts.</summary>
internal static class Cost
{
    /// <summary>The most memory that is used, in bytes.</summary>
    public const double Memory = 2e9;

    /// <summary>The longest forecast that is accepted, in seconds.</summary>
    public const double Time = 600;

    /// <summary>Floating-point operations per second of one thread, roughly.</summary>
    private const double Speed = 1e9;

    /// <summary>Accepts or refuses a number of vectors of a length, with room to propagate them.</summary>
    public static Result<bool> OfMemory(string what, double vectors, double length)
    {
        const double bytesEach = 3 * sizeof(double);
        var bytes = bytesEach * vectors * length;
        return bytes <= Memory
            ? true
            : ProtocolRefusals.MuchMemory(what, bytes, Memory);
    }

    /// <summary>Accepts or refuses a number of floating-point operations.</summary>
    public static Result<bool> OfTime(string what, double operations) => operations <= Time * Speed
        ? true
        : ProtocolRefusals.MuchTime(what, operations / Speed, Time);
}
