using UglyToad.PdfPig;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// What PdfPig is given to read a document with, and what reading has taken so far. PdfPig passes over some errors, so that a limit is
/// kept here as well as thrown.
/// </summary>
internal sealed class ReadingOptions : ParsingOptions
{
    // What a letter or line takes, an operation, and an operator or operand before it is one.
    private const int Mark = 50, Operation = 20, Token = 20;

    private readonly Work _work;
    private readonly DecodingBudget _budget;
    private long _operations;
    private long _marks;

    public ReadingOptions(Work work)
    {
        _work = work;
        _budget = new(work.Options.MaxUnpackedBytes);
        FilterProvider = _budget;
        SkipMissingFonts = true;
    }

    /// <summary>The limit that was hit, or null.</summary>
    public NotReadableException? Exceeded =>
        _marks > _work.Options.MaxMarks ? Limit($"{_work.Options.MaxMarks} 个字符和线条", $"{_work.Options.MaxMarks} letters and lines")
        : _operations > _work.Options.MaxOperations
            ? Limit($"{_work.Options.MaxOperations} 个绘制指令", $"{_work.Options.MaxOperations} operations")
        : _work.IsSpent ? Work.Exhausted()
        : _budget.IsExceeded
            ? new(new($"文件解压后超过 {_work.Options.MaxUnpackedBytes} 字节的上限",
                $"the document unpacks to more than the limit of {_work.Options.MaxUnpackedBytes} bytes"))
        : null;

    public void CountMark()
    {
        _marks++;
        _work.Spend(Mark);
        Check();
    }

    public void CountOperations(long operations)
    {
        _operations += operations;
        _work.Spend(operations * Operation);
        Check();
    }

    /// <summary>Counts operators and operands in the text of a page, before they are made operations of.</summary>
    public void CountTokens(long tokens) => _work.Spend(tokens * Token);

    /// <summary>Counts bytes that are read as they are, of which the filters do not know.</summary>
    public void CountBytes(long bytes) => _budget.Spend(bytes);

    private void Check()
    {
        if (_marks > _work.Options.MaxMarks || _operations > _work.Options.MaxOperations)
            throw Exceeded!;
    }

    private static NotReadableException Limit(string chinese, string english) =>
        new(new($"文件超过 {chinese}的上限", $"the document has more than the limit of {english}"));
}
