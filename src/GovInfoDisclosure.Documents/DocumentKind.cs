namespace GovInfoDisclosure.Documents;

/// <summary>The kinds of documents that <see cref="DocumentWriter"/> writes.</summary>
public enum DocumentKind
{
    /// <summary>A self-contained web page: HTML with its style inside, no scripts, UTF-8.</summary>
    Html,

    /// <summary>A Word document (.docx) on A4 with the typography of official documents (GB/T 9704).</summary>
    Word,

    /// <summary>An Excel workbook (.xlsx) with a sheet for each section.</summary>
    Excel,

    /// <summary>Markdown with pipe tables, UTF-8.</summary>
    Markdown,

    /// <summary>Figures alone, one line for each cell of the form: CSV (RFC 4180), UTF-8 with a byte order mark.</summary>
    Csv,
}
