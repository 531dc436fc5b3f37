namespace GovInfoDisclosure.Documents;

/// <summary>Limits of reading. Input beyond a limit ends as a finding GID101.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The largest input in bytes. Default 32 MiB: the largest real reports, with pictures in them, are below 20.</summary>
    public long MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// The most work that a reading may take, in units of about ten nanoseconds or four bytes of memory, spent for every character, cell
    /// and element that is read and for every comparison between them. Default 100,000,000, which is meant for about a second;
    /// real reports take below 10,000,000.
    /// </summary>
    public long MaxWork { get; init; } = 100_000_000;

    /// <summary>The most lines or table rows of a document. Default 100,000; real reports have a few hundred.</summary>
    public int MaxRows { get; init; } = 100_000;

    /// <summary>
    /// The most cells of all tables of a document, PDF apart; a merged cell counts at each place it covers, and in lines of text each word,
    /// which may be a cell, counts. Default 1,000,000; real reports have a few hundred cells and some thousand words.
    /// </summary>
    public int MaxCells { get; init; } = 1_000_000;

    /// <summary>The most elements of a web page. Default 100,000; real pages, those pasted from Word too, are below 20,000.</summary>
    public int MaxElements { get; init; } = 100_000;

    /// <summary>How deep the elements of a web page may be nested, those left open included. Default 1,000; careless pages leave a few
    /// hundred open.</summary>
    public int MaxDepth { get; init; } = 1_000;

    /// <summary>The most pages of a PDF document. Default 500; real reports have below 60.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>The most letters and drawn lines of a PDF document. Default 2,000,000; real reports have below 100,000.</summary>
    public int MaxMarks { get; init; } = 2_000_000;

    /// <summary>
    /// The most operations of a PDF document, such as to draw a line or to set a font, and bytes of its text; parts that pages print more
    /// than once count each time. Default 5,000,000; real reports have below 500,000.
    /// </summary>
    public int MaxOperations { get; init; } = 5_000_000;

    /// <summary>The most parts of a Word or Excel file. Default 10,000: every picture is one, and real reports have below 100.</summary>
    public int MaxParts { get; init; } = 10_000;

    /// <summary>
    /// The most bytes that a packed document unpacks to: the XML parts of a Word or Excel file together, the parts of a PDF document each
    /// time one is unpacked. Default 64 MiB; real reports have below 5, pictures not counted.
    /// </summary>
    public long MaxUnpackedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of elements in a part of a Word or Excel file. Default 256; real reports have below 50.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>
    /// The most elements, attributes and texts that a Word or Excel file holds at a time; of sheets only a row is held. Default 2,000,000;
    /// real reports have below 200,000.
    /// </summary>
    public int MaxXmlNodes { get; init; } = 2_000_000;
}
