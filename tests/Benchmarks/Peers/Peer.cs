using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using QBattery.Symbolic;

namespace QBattery.Benchmarks.Peers;

/// <summary>What a program is asked: the task in its own words, and where to evaluate the answer.</summary>
internal sealed record Question(string Name, string Spelling, IReadOnlyDictionary<string, Rational> Point, int Digits);

/// <summary>
/// Another program, which times itself in a loop within one process and prints lines of tab-separated fields: "answer",
/// name, seconds and value, or "unable", name and reason.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Commands">How it may be called; the first that prints the version marker is used.</param>
/// <param name="Arguments">What precedes the name of a script.</param>
/// <param name="Check">The script that prints the version.</param>
/// <param name="Together">The number of questions for one process: one, where earlier questions slow down later ones.</param>
/// <param name="Script">The script for some questions.</param>
internal sealed record Peer(
    string Name, IReadOnlyList<string> Commands, IReadOnlyList<string> Arguments, string Check, int Together,
    Func<IReadOnlyList<Question>, string> Script)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>The version, or null when it is not installed.</summary>
    public string? Version => Commands.Select(command => VersionOf(command)).FirstOrDefault(version => version is not null);

    /// <summary>The outcomes by the names of the questions.</summary>
    public IReadOnlyDictionary<string, Outcome> Ask(IReadOnlyList<Question> questions)
    {
        var command = Commands.First(command => VersionOf(command) is not null);
        var outcomes = questions.Chunk(Together).SelectMany(some => Run(command, Script(some)))
            .Select(line => line.Split('\t')).Where(fields => fields is ["answer" or "unable", ..])
            .ToDictionary(fields => fields[1], Parsed);
        return questions.ToDictionary(q => q.Name, q => outcomes.GetValueOrDefault(q.Name, new Outcome.Unable("no answer")));
    }

    private static Outcome Parsed(string[] fields) => fields is ["answer", _, var seconds, var value]
        ? new Outcome.Answer(double.Parse(seconds.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), value)
        : new Outcome.Unable(string.Join(' ', fields[2..]));

    private string? VersionOf(string command) =>
        Run(command, Check).Select(line => line.Split('\t')).FirstOrDefault(fields => fields is ["version", ..])?[1];

    /// <summary>The lines a script prints; none when the command is not there.</summary>
    private List<string> Run(string command, string script)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, script);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, [.. Arguments, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
                RedirectStandardError = true,
            })!;
            return Lines(process);
        }
        catch (Win32Exception)
        {
            return [];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<string> Lines(Process process)
    {
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        return [.. output.Result.Split('\n', StringSplitOptions.TrimEntries)];
    }
}
