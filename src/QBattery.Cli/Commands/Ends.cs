namespace QBattery.Cli.Commands;

/// <summary>The whole numbers from one to another.</summary>
internal readonly record struct Ends(int Least, int Most)
{
    /// <inheritdoc/>
    public override string ToString() => Least == Most ? $"{Least}" : $"{Least}..{Most}";
}
