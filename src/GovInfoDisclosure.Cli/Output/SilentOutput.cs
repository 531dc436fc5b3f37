namespace GovInfoDisclosure.Cli.Output;

/// <summary>Standard error: what it does not take is lost, for there is no place left to report it.</summary>
internal sealed class SilentOutput(Stream output) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
