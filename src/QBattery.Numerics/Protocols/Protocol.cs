using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>When charging stops.</summary>
public abstract record Moment
{
    private Moment() { }

    /// <summary>As it is set: max-power, first-max, pi/(2*N).</summary>
    public sealed override string ToString() => this switch
    {
        MaxPower => "max-power",
        FirstMax => "first-max",
        At(var time) => $"{time}",
    };

    /// <summary>The first maximiser of E(t)/t.</summary>
    public sealed record MaxPower : Moment;

    /// <summary>The first maximum of E(t).</summary>
    public sealed record FirstMax : Moment;

    /// <summary>A given time, in units of the inverse coupling constant; may contain N.</summary>
    public sealed record At(Expr Time) : Moment;
}

/// <summary>
/// A way to charge N two-level cells from the ground state (PHYSICS.md, sections 6 and 7). Coupling constants and rates
/// of the cells are 1; expressions may contain N.
/// </summary>
public abstract record Protocol
{
    private Protocol() { }

    /// <summary>The name and the settings.</summary>
    public sealed override string ToString() => this switch
    {
        TavisCummings(var charger, var photons, var stop, _) =>
            $"tavis-cummings, charger={Name(charger)}, photons={photons}, time={stop}",
        SpinCharger(var spins, var up, var stop) => $"spin-charger, spins={spins}, up={up}, time={stop}",
        Pump(var time) => $"pump, time={time}",
        Sweep(var photons, var rate) => $"sweep, photons={photons}, rate={rate}",
    };

    private static string Name(Charger charger) => charger switch
    {
        Charger.Fock => "fock",
        Charger.Coherent => "coherent",
        Charger.Squeezed => "squeezed",
        Charger.Thermal => "thermal",
    };

    /// <summary>A resonant cavity, H = a J_+ + h.c.</summary>
    /// <param name="Charger">The initial state of the cavity.</param>
    /// <param name="Photons">Its mean photon number; for a Fock state rounded to a whole number.</param>
    /// <param name="Stop">When charging stops.</param>
    /// <param name="Tolerance">The total probability of photon numbers that may be left out.</param>
    public sealed record TavisCummings(Charger Charger, Expr Photons, Moment Stop, Expr Tolerance) : Protocol;

    /// <summary>A collective spin, H = J_+ S_- + h.c.</summary>
    /// <param name="Spins">The number of its spins.</param>
    /// <param name="Up">How many of them are up in the beginning.</param>
    /// <param name="Stop">When charging stops.</param>
    public sealed record SpinCharger(Expr Spins, Expr Up, Moment Stop) : Protocol;

    /// <summary>Superradiant pumping with the jump operator J_+.</summary>
    /// <param name="Time">The time in units of the inverse rate.</param>
    public sealed record Pump(Expr Time) : Protocol;

    /// <summary>A cavity in a Fock state swept through resonance, from far below to far above.</summary>
    /// <param name="Photons">The photon number, rounded to a whole number.</param>
    /// <param name="Rate">The rate v of the detuning, in units of the squared coupling constant.</param>
    public sealed record Sweep(Expr Photons, Expr Rate) : Protocol;
}
