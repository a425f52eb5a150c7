using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>Files that users name.</summary>
internal static class Opened
{
    /// <summary>What is read from a file, or that it cannot be read.</summary>
    public static Result<T> Read<T>(string path, Func<Stream, Result<T>> read)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16,
                FileOptions.SequentialScan);
            return stream.CanSeek ? read(stream) : RequestRefusals.NotOnDisk(path);
        }
        // A name that leads nowhere is a fault of the request, and nothing but opening it can tell.
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            return RequestRefusals.NotReadable(path);
        }
    }

    /// <summary>Writes a text, with a line break at its end; refused where the file system refuses.</summary>
    public static Result<bool> Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text + Environment.NewLine);
            return true;
        }
        // As for reading: only trying tells.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return RequestRefusals.NotWritable(path);
        }
    }
}
