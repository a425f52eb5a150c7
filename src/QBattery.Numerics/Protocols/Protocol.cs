using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>When charging stops.</summary>
public abstract record Moment
{
    private Moment() { }

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
