using System.Text;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>A file that no other process of this program touches meanwhile.</summary>
internal sealed record HeldFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60), Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream _stream;

    private HeldFile(FileStream stream) => _stream = stream;

    /// <summary>Uses a file, which is made if there is none, and leaves what was written on disk.</summary>
    /// <returns>What is made of it; <see cref="Reason.BadArgument"/> where the file system refuses.</returns>
    public static Result<T> With<T>(string path, Func<HeldFile, Result<T>> use)
    {
        try
        {
            using var stream = Opened(path, DateTime.UtcNow + Patience);
            return use(new(stream));
        }
        // What the file system refuses is the fault of the path that was given.
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            return new Reason.BadArgument(path, refusal.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>All of it.</summary>
    public Result<string> Read()
    {
        _stream.Position = 0;
        using var reader = new StreamReader(_stream, Encoding.UTF8, leaveOpen: true);
        return reader.ReadToEnd();
    }

    /// <summary>Other lines instead; nothing is written where they are the same.</summary>
    public Result<bool> Replace(IEnumerable<string> lines) => Read().Then(text =>
    {
        var wanted = string.Concat(lines.Select(line => line + "\n"));
        if (text == wanted) return Result.Ok(true);
        _stream.SetLength(0);
        return Append(wanted.TrimEnd('\n'));
    });

    /// <summary>One more line, or several.</summary>
    public Result<bool> Append(string lines)
    {
        _stream.Position = _stream.Length;
        _stream.Write(Encoding.UTF8.GetBytes(lines + "\n"));
        _stream.Flush(flushToDisk: true);
        return true;
    }

    /// <summary>Waits while another process holds the file.</summary>
    private static FileStream Opened(string path, DateTime until)
    {
        while (true)
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException busy) when (IsHeld(busy) && DateTime.UtcNow < until)
            {
                Thread.Sleep(Pause);
            }
    }

    /// <summary>EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.</summary>
    private static bool IsHeld(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);
}
