using System.Text;
using GovInfoDisclosure.FsCheck.Pages.Writing.Excel;
using GovInfoDisclosure.FsCheck.Pages.Writing.Ofd;
using GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument;
using GovInfoDisclosure.FsCheck.Pages.Writing.Word;

namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Writes drafts in their media.</summary>
/// <remarks>
/// The writers below this folder share no code with GovInfoDisclosure.Documents, whose readers are tested with these files: a mistake that
/// writer and reader had in common would not be found.
/// </remarks>
internal static class DocumentWriter
{
    public static byte[] Write(PageDraft draft) => draft.Medium switch
    {
        DocumentMedium.Markdown => Encode(draft, MarkdownWriter.Write(draft)),
        DocumentMedium.Text => Encode(draft, PlainTextWriter.Write(draft)),
        DocumentMedium.Html => Encode(draft, HtmlWriter.Write(draft)),
        DocumentMedium.Word => WordWriter.Write(draft),
        DocumentMedium.Excel => ExcelWriter.Write(draft),
        DocumentMedium.Csv => Encode(draft, CsvWriter.Write(draft)),
        DocumentMedium.OpenDocumentText => OpenTextWriter.Write(draft),
        DocumentMedium.OpenDocumentSheet => OpenSheetWriter.Write(draft),
        DocumentMedium.RichText => Encoding.ASCII.GetBytes(RichTextWriter.Write(draft)),
        DocumentMedium.WebArchive => Encoding.ASCII.GetBytes(WebArchiveWriter.Write(draft)),
        _ => OfdWriter.Write(draft),
    };

    private static byte[] Encode(PageDraft draft, string text)
    {
        Encoding encoding = EncodingOf(draft);
        return [.. encoding.Preamble, .. encoding.GetBytes(
            draft.Has(LayoutQuirk.LineEndsCrLf) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text)];
    }

    private static Encoding EncodingOf(PageDraft draft)
    {
        if (draft.Has(LayoutQuirk.Utf8Bom))
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        if (draft.Has(LayoutQuirk.Utf16))
            return new UnicodeEncoding(bigEndian: draft.Variant % 2 == 1, byteOrderMark: true);
        return draft.Has(LayoutQuirk.Gb18030) || draft.Has(LayoutQuirk.DeclaredGb2312)
            ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }
}
