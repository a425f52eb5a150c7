using System.Diagnostics;

namespace QBattery.Tests.Cli;

public sealed class ProcessTests
{
    [Theory]
    [InlineData(0, "2/N - 2/N^2 + O(1/N^3)\n|error| <= 2/N^3, proved for every N >= 1\n", "", "expand", "2/(N+1)", "--order", "2")]
    [InlineData(1, "", "no result: cos(N) has no expansion: it oscillates, or takes regular values for reasons that are not recognised\n", "expand", "cos(N)")]
    [InlineData(2, "", "error: the request is too large: it is not finished after 1 seconds; ask for fewer terms or parameters, or give it more with --seconds\n", "expand", "gamma(N+a)*gamma(N+b)*gamma(N+c)*gamma(N+d)/gamma(N)^4", "--assume", "a>0,b>0,c>0,d>0", "--order", "40", "--seconds", "1")]
    [InlineData(2, "", "error: no command is given\nsee: qbattery --help\n", "--")]
    public async Task The_program_answers_a_shell(int code, string output, string error, params string[] args)
    {
        var start = BuiltProgram.Start(args);
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (stdout, stderr) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal((code, output, error), (process.ExitCode, Unix(await stdout), Unix(await stderr)));
    }

    private static string Unix(string text) => text.ReplaceLineEndings("\n");
}
