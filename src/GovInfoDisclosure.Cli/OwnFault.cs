namespace GovInfoDisclosure.Cli;

/// <summary>The last resort: an exception that nobody foresaw is a fault of this program, and no fault of a file costs the others.</summary>
internal static class OwnFault
{
    /// <summary>Whether an exception is to be reported as one. Memory that is used up is not: what else would fail cannot be known.</summary>
    public static bool Is(Exception exception) => exception is not (OutOfMemoryException or OutputFailedException);

    /// <summary>The request to send the file that shows the fault.</summary>
    public static LocalizedText InFile(Exception exception) => Texts.OwnFaultInFile.Format(LocalizedText.Same(exception.ToString()));

    /// <summary>The request to send the command line that shows the fault.</summary>
    public static LocalizedText InCommand(Exception exception) => Texts.OwnFault.Format(LocalizedText.Same(exception.ToString()));
}
