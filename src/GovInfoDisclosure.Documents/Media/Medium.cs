using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Media.Mime;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>What a file is. Zip files are distinguished by <see cref="Packages.PackageDetector"/>.</summary>
internal enum Medium
{
    Text,
    Json,
    Html,
    Pdf,

    /// <summary>A Word, Excel or OpenDocument file that is one XML file.</summary>
    OfficeXml,

    Rtf,

    /// <summary>A mail, or a web page saved as one file.</summary>
    Mail,

    /// <summary>An old Word, Excel or WPS file.</summary>
    OleFile,

    /// <summary>A Word or Excel file with a password.</summary>
    EncryptedPackage,

    Binary,

    /// <summary>A zip file whose parts were not looked at yet.</summary>
    Zip,

    Word,
    Excel,
    ExcelBinary,
    PowerPoint,
    OpenDocument,
    Ofd,
    Epub,
    OtherZip,
}

/// <summary>Detects a medium by its content; file names do not count.</summary>
internal static partial class MediumDetector
{
    // Comments and styles before the first element are shorter.
    private const int LongStart = 65_536;

    // Nearly all pages begin within.
    private const int ShortStart = 1024;

    // The stream that holds an encrypted Word or Excel file inside an old container.
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    public static Medium Detect(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8))
            return Medium.Zip;
        if (content.StartsWith("%PDF-"u8))
            return Medium.Pdf;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return content.IndexOf(EncryptedPackage) < 0 ? Medium.OleFile : Medium.EncryptedPackage;
        if (IsUtf16(content))
            return IsHtml(TextDecoder.Decode(content[..Math.Min(content.Length, LongStart)])) ? Medium.Html : Medium.Text;
        if (content[..Math.Min(content.Length, LongStart)].Contains((byte)0))
            return Medium.Binary;
        ReadOnlySpan<byte> start = SkipBom(content).TrimStart(" \t\r\n"u8);
        if (start.StartsWith("{\\rtf"u8))
            return Medium.Rtf;
        if (start.StartsWith("{"u8) || (start.StartsWith("["u8) && IsArray(start[1..].TrimStart(" \t\r\n"u8))))
            return Medium.Json;
        if (MimeMedium.IsMail(start))
            return Medium.Mail;
        if (start.StartsWith("<"u8) && IsOfficeXml(Encoding.Latin1.GetString(start[..Math.Min(start.Length, ShortStart)])))
            return Medium.OfficeXml;
        return start.StartsWith("<"u8) && (IsHtml(start, ShortStart) || IsHtml(start, LongStart)) && !IsMarkdown(start)
            ? Medium.Html
            : Medium.Text;
    }

    // Converters write the title and the tables of Markdown as elements; its headings distinguish it from a piece of a page.
    private static bool IsMarkdown(ReadOnlySpan<byte> start) =>
        start[..Math.Min(start.Length, LongStart)].IndexOf("\n#"u8) >= 0
            && Heading().IsMatch(Encoding.Latin1.GetString(start[..Math.Min(start.Length, LongStart)]));

    // Markdown may begin with a link: [首页](/).
    private static bool IsArray(ReadOnlySpan<byte> rest) => rest.IsEmpty || "{[]\"-0123456789"u8.Contains(rest[0]);

    public static ReadOnlySpan<byte> SkipBom(ReadOnlySpan<byte> content) =>
        content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;

    public static bool IsUtf16(ReadOnlySpan<byte> content) =>
        content.StartsWith(Encoding.Unicode.Preamble) || content.StartsWith(Encoding.BigEndianUnicode.Preamble);

    private static bool IsHtml(ReadOnlySpan<byte> start, int length) =>
        IsHtml(Encoding.Latin1.GetString(start[..Math.Min(start.Length, length)]));

    // Markdown may begin with a comment or a mark; a page begins with one of these elements, whatever is before it.
    private static bool IsHtml(string start) => FirstElement().IsMatch(start);

    private static bool IsOfficeXml(string start) => OfficeRoot().IsMatch(start);

    [GeneratedRegex(@"^(?>\s+|<!--.*?-->|<\?.*?>)*<(?:office:document|w:wordDocument|pkg:package|(?:ss:)?Workbook)[\s>]",
        RegexOptions.Singleline)]
    private static partial Regex OfficeRoot();

    [GeneratedRegex(@"\A(?!.*<(?:!doctype|html|head|body)[\s>]).*\n#{1,6} +[^\s{]", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^(?>\s+|<!--.*?-->|<\?.*?>|<!doctype(?!\s+html)[^>]*>)*"
        + @"<(?:!doctype\s+html|(?:html|head|body|meta|title|link|base|script|style|div|table|t[rdh]|tbody|thead|p|span|h[1-6]|center"
        + @"|section|article|main|header|font|form|ul|ol|dl|strong|b|a|img)[\s/>])",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex FirstElement();
}
