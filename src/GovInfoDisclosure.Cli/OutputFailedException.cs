using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli;

/// <summary>Standard output does not take what is written to it: nothing that a command could do about it.</summary>
/// <param name="cause">The failure of the stream.</param>
internal sealed class OutputFailedException(Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The reason in the words of a user, such as a full disk.</summary>
    public LocalizedText Reason => InnerException is OutputClosedException ? Texts.Closed : LocalizedText.Same(Message);

    /// <summary>Whether the reader has seen enough and gone, which is no news to anybody.</summary>
    public bool ReaderIsGone => InnerException is ReaderGoneException;
}
