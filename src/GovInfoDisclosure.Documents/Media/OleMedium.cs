using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Compound;
using GovInfoDisclosure.Documents.Media.Excel97;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word97;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>Old Office files (OLE compound files), distinguished by their streams.</summary>
internal static class OleMedium
{
    /// <exception cref="NotReadableException">The file is of another kind, damaged or beyond a limit.</exception>
    public static ImmutableArray<ContentBlock> Read(byte[] content, Work work)
    {
        try
        {
            var file = new CompoundFile(content, work);
            if (file.Find("Workbook") is { } workbook)
                return Excel97Medium.Read(workbook, work);
            if (file.Find("WordDocument") is { } document)
                return Word97Medium.Read(file, document, work);
            throw new NotReadableException(Refusal(file));
        }
        catch (Exception exception) when (PackageDamage.Caused(exception))
        {
            throw PackageDamage.Refusal(exception);
        }
    }

    private static LocalizedText Refusal(CompoundFile file) => 0 switch
    {
        _ when file.Find("Book") is not null => Refusals.Excel95,
        _ when file.Find("PowerPoint Document") is not null => new("不支持演示文稿（.ppt），请提供年度报告的 Word 或网页文件",
            "presentations (.ppt) are not supported; supply the report as a Word file or web page"),
        _ => new("不支持这种旧版 Office 文件，请用 Word、Excel 或 WPS 打开并另存为 .docx 或 .xlsx",
            "old Office files of this kind are not supported; open the file in Word or Excel and save it as .docx or .xlsx"),
    };
}
