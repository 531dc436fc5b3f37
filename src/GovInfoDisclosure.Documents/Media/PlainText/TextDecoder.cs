using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>
/// Decodes text files and web pages: by byte order mark, else UTF-8 where the bytes are UTF-8 but for a torn one here and there, else
/// GB18030 or Big5, whichever makes words of them.
/// </summary>
/// <remarks>
/// Pages often declare another encoding than they have, and gb2312 where they need GB18030, which contains GBK and GB2312. The bytes
/// decide: the letters of one of them are next to never letters of the other. Only where neither has any, a declaration does.
/// </remarks>
internal static partial class TextDecoder
{
    // A declaration is in the head of a page.
    private const int StartLength = 4096;

    // A report says them again and again, in simplified and in traditional characters.
    private static readonly SearchValues<char> Frequent = SearchValues.Create("政府公年度行本不其他申一二三四五的人");

    // The head of a page may be longer; behind it are words.
    private const int SampleLength = 262_144;

    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(content[2..]);
        if (content.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(content[2..]);
        content = MediumDetector.SkipBom(content);
        string utf8 = Encoding.UTF8.GetString(content);
        return IsWhole(utf8) ? utf8 : EncodingOf(content).GetString(content);
    }

    // A torn byte does not make another encoding: GB18030 read as UTF-8 is broken at nearly every letter. Markup does not count.
    private static bool IsWhole(string utf8)
    {
        int broken = utf8.AsSpan().Count('\uFFFD');
        if (broken == 0)
            return true;
        int letters = 0;
        foreach (char c in utf8)
            letters += c > '\u007F' ? 1 : 0;
        return broken * 10L <= letters;
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> content)
    {
        Encoding chinese = EncodingOf("GB18030");
        Encoding taiwanese = EncodingOf("big5");
        ReadOnlySpan<byte> sample = content[..Math.Min(content.Length, SampleLength)];
        int more = CountFrequent(taiwanese.GetString(sample)) - CountFrequent(chinese.GetString(sample));
        return more > 0 || (more == 0 && Declaration().IsMatch(Encoding.Latin1.GetString(content[..Math.Min(content.Length, StartLength)])))
            ? taiwanese
            : chinese;
    }

    // Bytes that do not fit become U+FFFD instead of failing.
    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(
        name, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!;

    private static int CountFrequent(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            count += Frequent.Contains(c) ? 1 : 0;
        return count;
    }

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s{0,9}=\s{0,9}[""']?big5", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
