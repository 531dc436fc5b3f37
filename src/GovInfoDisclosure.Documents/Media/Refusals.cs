namespace GovInfoDisclosure.Documents.Media;

/// <summary>Why files of some kinds are not read, and what to do then.</summary>
internal static class Refusals
{
    public static LocalizedText Encrypted { get; } =
        new("文件已加密，请去除密码后另存", "the file is encrypted; save it without a password");

    public static LocalizedText Excel95 { get; } = new("不支持 Excel 95 及更早版本的工作簿，请用 Excel 或 WPS 打开并另存为 .xlsx",
        "workbooks of Excel 95 and before are not supported; open the file in Excel and save it as .xlsx");

    private static LocalizedText Scan { get; } = new("文件是图片，不含文字；请先识别文字（OCR），或提供 Word 或网页文件",
        "the file is a picture without text; recognise its text (OCR) first, or supply the Word file or web page");

    private static LocalizedText Archive { get; } = new("不支持 RAR、7z 等压缩包，请解压后读取其中的文件，或改用 ZIP 压缩包",
        "RAR and 7z archives are not supported; unpack the file and read what is in it, or use a zip archive");

    /// <summary>Why a file of a medium is not read.</summary>
    public static LocalizedText Of(Medium medium, ReadOnlySpan<byte> content) => medium switch
    {
        Medium.EncryptedPackage => Encrypted,
        _ when IsPicture(content) => Scan,
        _ when content.StartsWith("Rar!"u8) || content.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
            || content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => Archive,
        _ => new("文件是二进制内容，不是文本", "the file is binary, not text"),
    };

    // PNG, JPEG, GIF, TIFF in both orders, bitmap, WebP.
    private static bool IsPicture(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N',
        (byte)'G'])
        || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || content.StartsWith("GIF8"u8) || content.StartsWith("II*\0"u8)
        || content.StartsWith("MM\0*"u8) || content.StartsWith("BM"u8) || (content.StartsWith("RIFF"u8) && content.IndexOf("WEBP"u8) == 8);
}
