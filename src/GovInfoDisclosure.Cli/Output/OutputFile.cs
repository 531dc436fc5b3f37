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

    /// <summary>
    /// Writes a file; one of the same name is replaced when the new one is complete, so that it is not lost where the disk is full.
    /// </summary>
    public static (string Path, LocalizedText Reason)? Write(string path, byte[] content) => Try(path, p => Replace(p, content));

    /// <summary>Whether two paths are one file.</summary>
    public static bool IsSame(string path, string other) =>
        File.Exists(path) && File.Exists(other) && string.Equals(TargetOf(path), TargetOf(other), PathComparison);

    /// <summary>Makes a folder and those above it unless they are there.</summary>
    public static (string Path, LocalizedText Reason)? CreateFolder(string path) =>
        Try(path, p => Directory.CreateDirectory(p));

    private static StringComparison PathComparison =>
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static void Replace(string path, byte[] content)
    {
        string target = TargetOf(path);
        if (IsDevice(target) || Directory.Exists(target))
        {
            File.WriteAllBytes(target, content);
            return;
        }

        string temporary = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllBytes(temporary, content);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // What a link points at is replaced, not the link.
    private static string TargetOf(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

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
