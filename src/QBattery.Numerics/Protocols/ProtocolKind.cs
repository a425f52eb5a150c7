using QBattery.Batteries;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;
using QBattery.Symbolic.Evaluation;

namespace QBattery.Numerics;

/// <summary>A setting of a protocol.</summary>
/// <param name="Name">As set by a user.</param>
/// <param name="Range">What it may be set to.</param>
/// <param name="Meaning">One line.</param>
/// <param name="Otherwise">Its value when it is not set; null where it must be.</param>
public sealed record ProtocolSetting(string Name, string Range, string Meaning, string? Otherwise = null)
{
    /// <summary>Values that are known by a name; in the expression language that may be a difference, as max-power.</summary>
    internal Seq<NamedValue> Choices { get; init; } = [];

    /// <summary>As it is set: photons=..., and what it means.</summary>
    public override string ToString() => $"{Name}={Otherwise ?? Range}: {Meaning}";
}

/// <summary>A value that is known by a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What the expression language reads it as.</param>
internal sealed record NamedValue(string Name, Expr Value);

/// <summary>A setting as it is set.</summary>
/// <param name="Name">The name of the setting.</param>
/// <param name="Value">Its value.</param>
/// <param name="Choice">The name of the value; null for one that has none.</param>
public sealed record ChosenSetting(string Name, Expr Value, string? Choice)
{
    /// <summary>The value, by its name where it has one.</summary>
    public string Text => Choice ?? QBattery.Symbolic.Print.Text(Value);

    /// <summary>As it is set: time=max-power.</summary>
    public override string ToString() => $"{Name}={Text}";
}

/// <summary>A named protocol and how it is made from its settings.</summary>
/// <param name="Name">The name.</param>
/// <param name="Meaning">One line.</param>
/// <param name="TimeName">Time in units of the coupling constant or rate.</param>
/// <param name="Settings">What can be set.</param>
/// <param name="Build">From the values of the settings, in their order.</param>
public sealed record ProtocolKind(
    string Name, string Meaning, string TimeName, Seq<ProtocolSetting> Settings, Func<Seq<Expr>, Result<Protocol>> Build)
{
    /// <summary>Its name with a number of cells, for refusals.</summary>
    internal string At(int cells) => $"{Name} with N = {cells}";

    /// <summary>The name and its meaning.</summary>
    public override string ToString() => $"{Name}: {Meaning}";
}

/// <summary>A protocol with the settings it was made from, as the user wrote them or as they are by default.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Settings">All settings.</param>
/// <param name="Protocol">The protocol.</param>
public sealed record NamedProtocol(ProtocolKind Kind, Seq<ChosenSetting> Settings, Protocol Protocol)
{
    /// <summary>The name.</summary>
    public string Name => Kind.Name;

    /// <summary>What the text of the settings asks and their values no longer show.</summary>
    public Seq<Requirement> Written { get; init; } = [];

    /// <summary>The name and the settings as they are typed: tavis-cummings, charger=fock, photons=N^4.</summary>
    public override string ToString() => string.Join(", ", Settings.Where(setting => setting.Name != "tolerance")
        .Select(setting => $"{setting}").Prepend(Name));

    /// <summary>Whether the settings, as they are written, have values at this N.</summary>
    /// <returns>True, or <see cref="Reason.BadArgument"/>.</returns>
    public Result<bool> HasValues(int cells) =>
        new DefinedAt(new Dictionary<string, Rational> { [QBattery.Batteries.Battery.CellsName] = cells })
            .Violation(Written) is { } why
            ? ProtocolRefusals.UndefinedAt(cells, why)
            : true;
}
