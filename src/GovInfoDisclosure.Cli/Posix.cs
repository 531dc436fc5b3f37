using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Cli;

/// <summary>What the runtime does not offer of the descriptors of a Unix process.</summary>
internal static class Posix
{
    // The same on Linux and macOS; the number that both have for EAGAIN differs.
    private const int GetDescriptorFlags = 1, CloseOnExec = 1, Interrupted = 4, ReaderGone = 32;
    private const short ReadyToWrite = 4;
    private static readonly int WouldBlock = OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>Whether the process was started with this descriptor open.</summary>
    /// <remarks>
    /// If it was not, the runtime has opened a pipe of its own under the number: reading from it never ends, and writing to it disturbs the
    /// runtime. Unlike inherited descriptors, those of the runtime are closed on exec.
    /// </remarks>
    public static bool IsInherited(int descriptor)
    {
        int flags = Control(descriptor, GetDescriptorFlags);
        return flags >= 0 && (flags & CloseOnExec) == 0;
    }

    /// <summary>Writes all bytes. The console stream of the runtime does not report that the reader of a pipe is gone.</summary>
    /// <exception cref="ReaderGoneException">The reader of the pipe is gone.</exception>
    /// <exception cref="IOException">The bytes could not be written.</exception>
    public static void Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            nint written = Write(descriptor, in MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written >= 0)
                bytes = bytes[(int)written..];
            else
                Recover(descriptor, Marshal.GetLastPInvokeError());
        }
    }

    private static void Recover(int descriptor, int error)
    {
        if (error == ReaderGone)
            throw new ReaderGoneException();
        if (error is not Interrupted && error != WouldBlock)
            throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        var waiting = new PollDescriptor { Descriptor = descriptor, Events = ReadyToWrite };
        if (error == WouldBlock)
            _ = Poll(ref waiting, 1, timeout: -1);
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Control(int descriptor, int command);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    private static extern nint Write(int descriptor, in byte bytes, nint count);

    // A failure shows when writing is tried again.
    [DllImport("libc", EntryPoint = "poll")]
    private static extern int Poll(ref PollDescriptor descriptors, nuint count, int timeout);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short ReturnedEvents;
    }
}
