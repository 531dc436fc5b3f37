using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>What the pages of a file say: tables drawn with lines become grids, all other text lines and paragraphs.</summary>
internal static class PageText
{
    // A stray letter that no font explains is no harm; this share of them makes the text worthless.
    private const double MostIllegible = 0.3;
    private const int FewestOnPage = 3;

    /// <param name="pages">The pages in their order.</param>
    /// <param name="format">What the file is called, such as PDF.</param>
    /// <param name="work">What the reading may cost.</param>
    /// <exception cref="NotReadableException">The pages are scanned or blank, or their fonts give no characters.</exception>
    public static ImmutableArray<ContentBlock> Read(ImmutableArray<PrintedPage> pages, string format, Work work)
    {
        long letters = pages.Sum(p => (long)p.Glyphs.Count(g => !g.IsSpace));
        if (letters == 0)
            throw new NotReadableException(pages.Any(p => p.HasPicture) ? Scanned(format) : NoText(format));
        if (pages.Sum(p => (long)IllegibleOn(p)) > letters * MostIllegible)
            throw new NotReadableException(NoUnicode(format));
        PageLayout[] layouts = [.. SheetPages.Join(pages, work).Select(p => PageLayout.Of(p, work))];
        return [.. pages.Select(Doubt).OfType<Unread>(), .. new BlockBuilder(layouts).Build()];
    }

    private static Unread? Doubt(PrintedPage page)
    {
        var place = new SourcePlace { Page = page.Number };
        string number = page.Number.ToString(CultureInfo.InvariantCulture);
        if (page.HasPicture && page.Glyphs.All(g => g.IsSpace))
            return new(place, new($"第 {number} 页只有图像，没有文字，需先进行文字识别（OCR）",
                $"page {number} is a picture without text; run text recognition (OCR) first"));
        int illegible = IllegibleOn(page);
        return illegible < FewestOnPage
            ? null
            : new(place, new($"第 {number} 页有 {illegible} 个字符的字体没有字符编码，无法辨认",
                $"the fonts of page {number} do not say what {illegible} of its letters are"));
    }

    private static int IllegibleOn(PrintedPage page) => page.Glyphs.Count(g => g.Text == Glyph.Illegible);

    private static LocalizedText Scanned(string format) => new(
        $"{format} 文件只有扫描图像，没有文字层；请先进行文字识别（OCR），另存为文本后再读",
        $"the {format} file has scanned pictures and no text; run text recognition (OCR) first and save the result as text");

    private static LocalizedText NoText(string format) => new($"{format} 文件没有文字", $"the {format} file has no text");

    private static LocalizedText NoUnicode(string format) => new(
        $"{format} 文件的字体没有字符编码，文字无法辨认；请嵌入完整字体重新导出，或进行文字识别（OCR）",
        $"the fonts of the {format} file do not say which characters they print; export it again with full fonts, "
        + "or run text recognition (OCR)");
}
