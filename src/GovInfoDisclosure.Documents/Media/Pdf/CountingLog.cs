using UglyToad.PdfPig.Logging;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// Counts what PdfPig complains of: it threw and caught an exception then, and may have looked through all that it read before.
/// </summary>
/// <param name="options">What counts.</param>
/// <param name="before">How much there is to look through.</param>
internal sealed class CountingLog(ReadingOptions options, long before) : ILog
{
    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message) => options.CountComplaint(before);

    public void Error(string message) => options.CountComplaint(before);

    public void Error(string message, Exception ex) => options.CountComplaint(before);
}
