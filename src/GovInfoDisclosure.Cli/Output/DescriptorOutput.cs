namespace GovInfoDisclosure.Cli.Output;

/// <summary>Standard output or standard error of a Unix process.</summary>
internal sealed class DescriptorOutput(int descriptor) : WriteOnlyStream
{
    // Decided at the start: later the number of a closed descriptor is that of the next file that is opened.
    private readonly bool _isOpen = Posix.IsInherited(descriptor);

    /// <inheritdoc/>
    /// <exception cref="OutputClosedException">The process was started without the descriptor.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!_isOpen)
            throw new OutputClosedException();
        Posix.Write(descriptor, buffer);
    }
}
