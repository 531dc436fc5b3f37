using System.Text;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>Decodes text files: by byte order mark, else UTF-8 where the bytes are UTF-8 but for a torn one here and there, else GB18030.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(content[2..]);
        if (content.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(content[2..]);
        content = MediumDetector.SkipBom(content);
        string utf8 = Encoding.UTF8.GetString(content);
        // A torn byte does not make another encoding: GB18030 read as UTF-8 is broken at nearly every letter.
        if (utf8.AsSpan().Count('\uFFFD') * 100L <= utf8.Length)
            return utf8;
        // GB18030 contains GBK and GB2312, and bytes that fit neither encoding become U+FFFD instead of failing.
        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!.GetString(content);
    }
}
