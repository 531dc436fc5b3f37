using System.Runtime.InteropServices;
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
    /// Writes a file; one of the same name is replaced when the new one is complete, so that it is not lost where the disk is full. Pipes
    /// and devices are written to.
    /// </summary>
    public static (string Path, LocalizedText Reason)? Write(string path, byte[] content) => Try(path, () =>
    {
        using FileStream? existing = OpenExisting(path);
        if (existing is not null && (!existing.CanSeek || RealPath.IsDevice(path)))
            existing.Write(content);
        else
            Replace(RealPath.Of(path), content, keepsOld: existing is not null);
    });

    /// <summary>Whether writing to a path would destroy the document that a FILE argument names.</summary>
    public static bool IsInput(string path, string source) => File.Exists(path)
        && RealPath.OfInput(source) is { } input && File.Exists(input)
        && string.Equals(RealPath.Of(path), input, RealPath.Comparison);

    /// <summary>Makes a folder and those above it unless they are there.</summary>
    public static (string Path, LocalizedText Reason)? CreateFolder(string path) => Try(path, () => Directory.CreateDirectory(path));

    // An existing file must allow to be written, though it is another file that takes its name.
    private static FileStream? OpenExisting(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static void Replace(string target, byte[] content, bool keepsOld)
    {
        string temporary = $"{target}.{Path.GetRandomFileName()}";
        using var ended = new OnSignal(() => File.Delete(temporary));
        try
        {
            using (FileStream file = File.Create(temporary, bufferSize: 0))
            {
                file.Write(content);
                // Some disks do not report before that they are full.
                if (keepsOld)
                    file.Flush(flushToDisk: true);
            }

            if (keepsOld && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static (string Path, LocalizedText Reason)? Try(string path, Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e) when (FileFailure.Explain(e, path) is not null)
        {
            return (path, FileFailure.Explain(e, path)!);
        }
    }

    // Called when the process gets a signal to end, before it does.
    private sealed class OnSignal(Action action) : IDisposable
    {
        private readonly PosixSignalRegistration[] _registrations =
        [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
                .Select(signal => PosixSignalRegistration.Create(signal, _ => action())),
        ];

        public void Dispose()
        {
            foreach (PosixSignalRegistration registration in _registrations)
                registration.Dispose();
        }
    }
}
