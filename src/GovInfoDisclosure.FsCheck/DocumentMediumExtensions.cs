namespace GovInfoDisclosure.FsCheck;

/// <summary>Facts about the media of documents.</summary>
public static class DocumentMediumExtensions
{
    /// <summary>
    /// The usual ending of the names of such files, with its dot: <c>.md</c>, <c>.txt</c>, <c>.html</c>, <c>.docx</c>, <c>.xlsx</c>,
    /// <c>.csv</c>, <c>.odt</c>, <c>.ods</c>, <c>.rtf</c>, <c>.mht</c>, <c>.ofd</c>.
    /// </summary>
    public static string FileExtension(this DocumentMedium medium) => medium switch
    {
        DocumentMedium.Markdown => ".md",
        DocumentMedium.Text => ".txt",
        DocumentMedium.Html => ".html",
        DocumentMedium.Word => ".docx",
        DocumentMedium.Excel => ".xlsx",
        DocumentMedium.Csv => ".csv",
        DocumentMedium.OpenDocumentText => ".odt",
        DocumentMedium.OpenDocumentSheet => ".ods",
        DocumentMedium.RichText => ".rtf",
        DocumentMedium.WebArchive => ".mht",
        _ => ".ofd",
    };
}
