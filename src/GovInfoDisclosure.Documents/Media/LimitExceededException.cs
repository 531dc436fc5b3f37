namespace GovInfoDisclosure.Documents.Media;

/// <summary>Stops the reading of a medium at a limit of <see cref="DocumentReaderOptions"/>; caught by <see cref="DocumentReader"/>.</summary>
internal sealed class LimitExceededException(LocalizedText reason) : Exception
{
    public LocalizedText Reason => reason;
}
