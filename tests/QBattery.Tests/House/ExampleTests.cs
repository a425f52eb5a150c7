using System.Diagnostics;

namespace QBattery.Tests.House;

/// <summary>The examples are programs; each must run as the README says and end in its result.</summary>
public sealed class ExampleTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static TheoryData<string, string> LastLines => new()
    {
        { "01-uniform-mixture.cs", "law: universal 1/N, leading 2/N" },
        { "02-your-own-family.cs", @"LaTeX: L \simeq \frac{a}{N^{3}}" },
        {
            "03-dephased-coherent-state.cs",
            "Theorem. For the dephased coherent state with q = 1/2 and even N, L = 2*(1-binomial(N,N/2)/2^N)/N; "
            + "universal 1/N, leading 2/N."
        },
        { "04-superradiant-charging.cs", "  t = tau*N: L ~ tau*N^3*exp(-tau*N^2)" },
        { "05-verify-a-simulation.cs", "R full 0.937161, ladder 0.900375, local 0.898458" },
        {
            "06-how-to-beat-one-over-N.cs",
            "| pump, time=N/4 | exp(-N^2/4) | exp(-(0.25000005 +- 9e-07) N^2) | 1/4 to 5 digits | 4..128 |"
        },
        {
            "07-bounds-of-a-state.cs",
            "the density matrix: the matrix is not Hermitian: the elements at (1, 0) and (0, 1) differ from conjugates by "
            + "2e-1; up to 1e-9 is taken for rounding"
        },
        { "08-latex-of-a-derivation.cs", "ladder: ByTheorem" },
        { "09-asymptotic-coefficients.cs", "  N: positive, by no negative coefficient from 1 on" },
        {
            "10-power-and-time.cs",
            "| spin-charger, time=first-max | t | a power and a logarithm, t ~ 1.06(20) N^-1.004(38) ln N | 4..1024 |"
        },
        {
            "11-driven-dissipative-battery.cs",
            "| 2 | 1.7655e-1 | 1.0408e-1 | 5.6890e-2 | -0.066, -0.038 | -0.76, -0.87 | a power of N, towards 1/N |"
        },
    };

    [Theory]
    [MemberData(nameof(LastLines))]
    public async Task An_example_ends_in_its_printed_result(string example, string lastLine)
    {
        var start = new ProcessStartInfo("dotnet", Arguments(example))
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(process.ExitCode == 0, await errors);
        Assert.Equal(lastLine, lines[^1].TrimEnd());
    }

    /// <summary>The first runs as a newcomer runs it, which takes a build; the others on the libraries that are there.</summary>
    private static string[] Arguments(string example) =>
        example == (string)LastLines.First()[0] ? ["run", $"examples/{example}"] : ExampleProgram.Arguments(example);

    [Fact]
    public void Every_example_is_run()
    {
        var examples = Repository.Files.Where(file => file.StartsWith("examples/") && file.EndsWith(".cs")).Select(Path.GetFileName);
        Assert.Equal(LastLines.Select(row => (string)row[0]), examples.Order());
    }
}
