namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The output format of <c>compare</c>.</summary>
internal enum CompareFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs, see <c>comparison.schema.json</c>.</summary>
    Json,

    /// <summary>Tables of a Markdown page.</summary>
    Markdown,

    /// <summary>One web page.</summary>
    Html,

    /// <summary>A workbook.</summary>
    Excel,
}
