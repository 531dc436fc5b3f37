using Microsoft.Win32.SafeHandles;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>
/// Standard output or standard error. Output that cannot be written ends the run, since nobody gets its result; of errors nothing more
/// can be reported, so that the run goes on.
/// </summary>
internal sealed class StandardOutput(Stream stream, bool endsRun) : Stream
{
    private const int Descriptor = 1;

    public static StandardOutput Open() => new(OpenPipe() ?? Console.OpenStandardOutput(), endsRun: true);

    public static StandardOutput OpenError() => new(Console.OpenStandardError(), endsRun: false);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="OutputFailedException">The output is closed, or its disk is full.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (endsRun)
                throw new OutputFailedException((exception.InnerException ?? exception).Message);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // The console passes over it when the reader of a pipe is gone.
    private static FileStream? OpenPipe()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return null;
        try
        {
            var file = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            // Two streams on one file would write over each other.
            return file.CanSeek ? null : file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>Ends a run whose output cannot be written.</summary>
internal sealed class OutputFailedException(string reason) : Exception(reason);
