namespace GovInfoDisclosure.Cli;

/// <summary>The last resort: an unforeseen exception is a fault of this program, and no fault in a file costs the others.</summary>
internal static class OwnFault
{
    /// <summary>Whether an exception is reported as one. Memory that is used up is not: nobody knows what else would fail.</summary>
    public static bool Is(Exception exception) => exception is not (OutOfMemoryException or OutputFailedException);

    /// <summary>The request to send the file that shows the fault.</summary>
    public static LocalizedText InFile(Exception exception) => Texts.OwnFaultInFile.Format(LocalizedText.Same(exception.ToString()));

    /// <summary>The request to send the command line that shows the fault.</summary>
    public static LocalizedText InCommand(Exception exception) => Texts.OwnFault.Format(LocalizedText.Same(exception.ToString()));
}
