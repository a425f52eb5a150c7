namespace QBattery.Symbolic;

/// <summary>How one side stands to the other.</summary>
/// <param name="Name">What the left side is, in words; empty where its symbol says it.</param>
/// <param name="Left">The left side.</param>
/// <param name="Sign">Between the sides.</param>
/// <param name="Right">The right side.</param>
public sealed record Relation(string Name, Mathematics Left, Mathematics Sign, Mathematics Right)
{
    /// <summary>The relation in the expression language.</summary>
    public override string ToString() => $"{Left} {Sign} {Right}";
}

/// <summary>On which side of a column its cells are flush.</summary>
public enum Alignment
{
    /// <summary>The left one.</summary>
    Left,

    /// <summary>The right one.</summary>
    Right,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Alignment">Where its cells are flush, in print; text is always flush left.</param>
public sealed record Column(Words Name, Alignment Alignment = Alignment.Left)
{
    /// <summary>A column with a heading in words.</summary>
    public static implicit operator Column(string name) => new((Words)name);

    /// <summary>The heading.</summary>
    public override string ToString() => $"column {Name}";
}

/// <summary>A term and what is to be said of it.</summary>
public sealed record Entry(Words Term, Words Meaning)
{
    /// <summary>Both.</summary>
    public override string ToString() => $"{Term}: {Meaning}";
}

/// <summary>A value under the name that programs know.</summary>
public sealed record Field(string Name, Data Value)
{
    /// <summary>A name and a value are a field.</summary>
    public static implicit operator Field((string Name, Data Value) field) => new(field.Name, field.Value);

    /// <summary>As in JSON.</summary>
    public override string ToString() => $"\"{Name}\": {Value}";
}
