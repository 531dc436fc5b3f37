namespace GovInfoDisclosure.FsCheck;

/// <summary>What kind of file a document is.</summary>
public enum DocumentMedium
{
    /// <summary>Markdown with pipe tables, as converters and OCR services write it; what a merged cell covers repeats its text.</summary>
    Markdown,

    /// <summary>
    /// Plain text, as it is taken out of PDF files: columns aligned by spaces, nothing where a merged cell reaches further.
    /// </summary>
    Text,

    /// <summary>A web page with rowspan and colspan.</summary>
    Html,

    /// <summary>A Word document (.docx) with merged cells; titles are headings by style.</summary>
    Word,

    /// <summary>
    /// An Excel workbook (.xlsx) of one sheet with merged ranges; figures are numbers as far as Excel holds them exactly, to 15 digits.
    /// </summary>
    Excel,

    /// <summary>
    /// Comma-separated values (.csv) in UTF-8, as a spreadsheet exports them: a line is a row of one field, nothing where a merged cell
    /// reaches further.
    /// </summary>
    Csv,

    /// <summary>An OpenDocument text (.odt) with merged cells; titles are headings.</summary>
    OpenDocumentText,

    /// <summary>
    /// An OpenDocument spreadsheet (.ods) of one sheet with merged ranges; figures are numbers as in <see cref="Excel"/>.
    /// </summary>
    OpenDocumentSheet,

    /// <summary>A Rich Text file (.rtf) with merged cells.</summary>
    RichText,

    /// <summary>A page as in <see cref="Html"/>, saved as a web archive (.mht).</summary>
    WebArchive,

    /// <summary>
    /// An OFD file (GB/T 33190): letters and lines at their places on numbered pages, on paper that is wide enough for its tables.
    /// </summary>
    Ofd,
}
