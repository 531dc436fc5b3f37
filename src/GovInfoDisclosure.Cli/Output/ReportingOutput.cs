namespace GovInfoDisclosure.Cli.Output;

/// <summary>Standard output, whose failures cannot be mistaken for those of files.</summary>
internal sealed class ReportingOutput(Stream output) : WriteOnlyStream
{
    /// <inheritdoc/>
    /// <exception cref="OutputFailedException">The output does not take the bytes.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(exception);
        }
    }
}
