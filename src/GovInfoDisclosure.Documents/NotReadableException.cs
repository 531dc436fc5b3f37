namespace GovInfoDisclosure.Documents;

/// <summary>Ends the reading of a medium whose content is damaged or beyond a limit; <see cref="DocumentReader"/> makes it a finding
/// GID101.</summary>
internal sealed class NotReadableException(LocalizedText reason) : Exception(reason.English)
{
    public LocalizedText Reason { get; } = reason;

    public static NotReadableException TooManyRows(DocumentReaderOptions options) =>
        new(new($"文件超过 {options.MaxRows} 行的上限", $"the document has more than the limit of {options.MaxRows} rows"));

    public static NotReadableException TooManyCells(DocumentReaderOptions options) =>
        new(new($"表格超过 {options.MaxCells} 个单元格的上限", $"the tables have more than the limit of {options.MaxCells} cells"));
}
