using System.Text;

namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Writes drafts in their media.</summary>
internal static class DocumentWriter
{
    public static byte[] Write(PageDraft draft) => Encode(draft, draft.Medium switch
    {
        DocumentMedium.Markdown => MarkdownWriter.Write(draft),
        DocumentMedium.Text => PlainTextWriter.Write(draft),
        _ => HtmlWriter.Write(draft),
    });

    private static byte[] Encode(PageDraft draft, string text)
    {
        Encoding encoding = EncodingOf(draft);
        return [.. encoding.Preamble, .. encoding.GetBytes(draft.Has(LayoutQuirk.LineEndsCrLf) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text)];
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
