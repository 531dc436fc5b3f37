using System.Text;
using System.Text.Unicode;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>Decodes text files: by byte order mark, else UTF-8 where the bytes are valid UTF-8, else GB18030.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(content[2..]);
        if (content.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(content[2..]);
        content = MediumDetector.SkipBom(content);
        if (Utf8.IsValid(content))
            return Encoding.UTF8.GetString(content);
        // GB18030 contains GBK and GB2312, and bytes that fit neither encoding become U+FFFD instead of failing.
        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(content);
    }
}
