using System.Text;

namespace GovInfoDisclosure.Documents.Media;

internal enum Medium
{
    Text,
    Json,
    Html,
    Zip,
    Pdf,
    OldOffice,
    Binary,
}

/// <summary>Tells a medium by its content; file names do not count.</summary>
internal static class MediumDetector
{
    public static Medium Detect(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8))
            return Medium.Zip;
        if (content.StartsWith("%PDF-"u8))
            return Medium.Pdf;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Medium.OldOffice;
        if (IsUtf16(content))
            return Medium.Text;
        if (content[..Math.Min(content.Length, 4096)].Contains((byte)0))
            return Medium.Binary;
        ReadOnlySpan<byte> start = SkipBom(content).TrimStart(" \t\r\n"u8);
        if (start.StartsWith("{"u8) || start.StartsWith("["u8))
            return Medium.Json;
        return start.StartsWith("<"u8) && LooksLikeHtml(start) ? Medium.Html : Medium.Text;
    }

    public static ReadOnlySpan<byte> SkipBom(ReadOnlySpan<byte> content) =>
        content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;

    public static bool IsUtf16(ReadOnlySpan<byte> content) =>
        content.StartsWith(Encoding.Unicode.Preamble) || content.StartsWith(Encoding.BigEndianUnicode.Preamble);

    // Markdown may begin with a comment; a page names one of these elements within its first kilobytes.
    private static bool LooksLikeHtml(ReadOnlySpan<byte> start)
    {
        string head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 2048)]);
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<body", StringComparison.OrdinalIgnoreCase) || head.Contains("<div", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<table", StringComparison.OrdinalIgnoreCase);
    }
}
