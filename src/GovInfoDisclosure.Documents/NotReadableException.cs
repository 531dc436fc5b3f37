namespace GovInfoDisclosure.Documents;

/// <summary>Ends the reading of a medium whose content is damaged or beyond a limit; <see cref="DocumentReader"/> makes it a finding
/// GID101.</summary>
internal sealed class NotReadableException(LocalizedText reason) : Exception(reason.English)
{
    public LocalizedText Reason { get; } = reason;
}
