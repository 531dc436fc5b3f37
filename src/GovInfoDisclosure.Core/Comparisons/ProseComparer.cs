namespace GovInfoDisclosure.Comparisons;

/// <summary>Compares the prose of two reports paragraph by paragraph.</summary>
internal static class ProseComparer
{
    /// <summary>How many characters of a report are compared. No report of a real agency has a tenth of them.</summary>
    public const int MostCompared = 1_000_000;

    private const int Digits = 4;

    /// <param name="previous">The earlier report.</param>
    /// <param name="current">The later one.</param>
    /// <param name="isCut">Whether not all of the prose was compared.</param>
    public static ProseComparison Between(DisclosureReport previous, DisclosureReport current, out bool isCut)
    {
        List<ComparedText> later = ComparedText.Of(current, MostCompared, out bool isLaterCut);
        var search = new CopySearch(ComparedText.Of(previous, MostCompared, out bool isEarlierCut));
        isCut = isLaterCut || isEarlierCut;
        List<ParagraphComparison> paragraphs = [];
        int all = 0, copied = 0;
        foreach (ComparedText paragraph in later)
        {
            (CopiedSpan[] spans, int letters) = search.In(paragraph);
            all += paragraph.Letters.Length;
            copied += letters;
            paragraphs.Add(new(
                paragraph.Pointer, paragraph.Offset, paragraph.Length, Share(letters, paragraph.Letters.Length), [.. spans]));
        }

        return new(all == 0 ? null : Share(copied, all), [.. paragraphs]);
    }

    private static decimal Share(int part, int whole) => Math.Round((decimal)part / whole, Digits, MidpointRounding.AwayFromZero);
}
