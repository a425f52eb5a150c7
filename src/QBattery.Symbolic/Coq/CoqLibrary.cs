namespace QBattery.Symbolic.Coq;

/// <summary>A part of the library of proofs, which is embedded in this assembly.</summary>
internal enum CoqModule
{
    /// <summary>Finite sums, factorials, telescoping, recurrences.</summary>
    Sums,

    /// <summary>Signs by coefficients.</summary>
    Signs,

    /// <summary>Passive energy, and the universal bound.</summary>
    Batteries,
}

/// <summary>The library of proofs, to be written into a file that needs nothing else.</summary>
internal static class CoqLibrary
{
    /// <summary>What is loaded, then the modules, each imported.</summary>
    public static IEnumerable<string> Inlined(Seq<CoqModule> modules)
    {
        var sources = modules.Distinct().Order().Select(module => (Name: $"{module}", Lines: Source(module))).ToList();
        return
        [
            .. sources.SelectMany(own => own.Lines.Where(IsLoaded)).Distinct(),
            "Open Scope R_scope.",
            .. sources.SelectMany(own => (IEnumerable<string>)
                ["", $"Module {own.Name}.", .. own.Lines.Where(line => !IsOutside(line)), $"End {own.Name}.", $"Import {own.Name}."]),
        ];
    }

    private static bool IsOutside(string line) => line.StartsWith("Require ", StringComparison.Ordinal)
        || line.StartsWith("From ", StringComparison.Ordinal) || line == "Open Scope R_scope.";

    private static bool IsLoaded(string line) => IsOutside(line) && line.Contains("Require", StringComparison.Ordinal)
        && !line.StartsWith("From QB ", StringComparison.Ordinal);

    private static string[] Source(CoqModule module)
    {
        using var stream = typeof(CoqLibrary).Assembly.GetManifestResourceStream($"coq/{module}.v")
            ?? throw new InvalidOperationException($"the library of proofs has no part {module}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd().Split('\n');
    }
}
