using System.Text;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>
/// Writes results to the files and folders the user named. Every method returns what went wrong, with the path; null if all went
/// well.
/// </summary>
internal static class OutputFile
{
    /// <summary>Writes to the file, or to standard output where none is named.</summary>
    public static (string Path, LocalizedText Reason)? Write(string? path, string text, TextWriter standardOutput)
    {
        if (path is not null)
            return Write(path, Encoding.UTF8.GetBytes(text));
        standardOutput.Write(text);
        return null;
    }

    /// <inheritdoc cref="Write(string?, string, TextWriter)"/>
    public static (string Path, LocalizedText Reason)? Write(string? path, byte[] content, Stream standardOutput)
    {
        if (path is not null)
            return Write(path, content);
        standardOutput.Write(content);
        return null;
    }

    /// <summary>Writes a file; one of the same name is replaced.</summary>
    public static (string Path, LocalizedText Reason)? Write(string path, byte[] content) => Try(path, p => File.WriteAllBytes(p, content));

    /// <summary>Makes a folder and those above it unless they are there.</summary>
    public static (string Path, LocalizedText Reason)? CreateFolder(string path) =>
        Try(path, p => Directory.CreateDirectory(p));

    private static (string Path, LocalizedText Reason)? Try(string path, Action<string> action)
    {
        try
        {
            action(path);
            return null;
        }
        catch (Exception e) when (FileFailure.Explain(e, path) is not null)
        {
            return (path, FileFailure.Explain(e, path)!.Value);
        }
    }
}
