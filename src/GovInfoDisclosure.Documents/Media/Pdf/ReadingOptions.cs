using UglyToad.PdfPig;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// What PdfPig is given to read a document with, and what reading has taken so far. PdfPig passes over some errors, so that a limit is
/// kept here as well as thrown.
/// </summary>
internal sealed class ReadingOptions : ParsingOptions
{
    private readonly DocumentReaderOptions _limits;
    private readonly DecodingBudget _budget;
    private long _operations;
    private long _marks;

    public ReadingOptions(DocumentReaderOptions limits)
    {
        _limits = limits;
        _budget = new(limits.MaxUnpackedBytes);
        FilterProvider = _budget;
        SkipMissingFonts = true;
    }

    /// <summary>The limit that was hit, or null.</summary>
    public NotReadableException? Exceeded =>
        _marks > _limits.MaxMarks ? Limit($"{_limits.MaxMarks} 个字符和线条", $"{_limits.MaxMarks} letters and lines")
        : _operations > _limits.MaxOperations ? Limit($"{_limits.MaxOperations} 个绘制指令", $"{_limits.MaxOperations} operations")
        : _budget.IsExceeded
            ? new(new($"文件解压后超过 {_limits.MaxUnpackedBytes} 字节的上限",
                $"the document unpacks to more than the limit of {_limits.MaxUnpackedBytes} bytes"))
        : null;

    public void CountMark()
    {
        _marks++;
        Check();
    }

    public void CountOperations(long operations)
    {
        _operations += operations;
        Check();
    }

    /// <summary>Counts bytes that are read as they are, of which the filters do not know.</summary>
    public void CountBytes(long bytes) => _budget.Spend(bytes);

    private void Check()
    {
        if (_marks > _limits.MaxMarks || _operations > _limits.MaxOperations)
            throw Exceeded!;
    }

    private static NotReadableException Limit(string chinese, string english) =>
        new(new($"文件超过 {chinese}的上限", $"the document has more than the limit of {english}"));
}
