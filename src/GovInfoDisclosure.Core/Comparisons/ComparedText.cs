using System.Text;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Comparisons;

/// <summary>
/// The characters of a paragraph that are compared: without spaces, and with one for each year that is its distance from the year of the
/// report. Each knows its place in the text.
/// </summary>
internal sealed class ComparedText
{
    // The middle of an area without characters of its own (U+E000 to U+F8FF), and how far from it years can be.
    private const int Middle = 0xEC80, Farthest = 0xC00;

    private readonly List<int> _offsets = [];
    private readonly List<bool> _areYears = [];

    private ComparedText(string pointer, string text, int start, int end, int ownYear)
    {
        Pointer = pointer;
        Offset = start;
        Length = end - start;
        Letters = Read(text, start, end, ownYear);
    }

    /// <summary>The JSON pointer of the text.</summary>
    public string Pointer { get; }

    /// <summary>Where the paragraph begins in it.</summary>
    public int Offset { get; }

    public int Length { get; }

    public string Letters { get; }

    /// <summary>The paragraphs of a report that are not empty, up to a number of characters.</summary>
    /// <param name="report">The report.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="isCut">Whether there are more.</param>
    public static List<ComparedText> Of(DisclosureReport report, int most, out bool isCut)
    {
        List<ComparedText> paragraphs = [];
        isCut = false;
        foreach ((string pointer, string text) in ProseTexts.Of(report))
        {
            for (int start = 0, end; start < text.Length; start = end + 1)
            {
                end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
                if (end - start > most)
                {
                    isCut = true;
                    return paragraphs;
                }

                most -= end - start;
                var paragraph = new ComparedText(pointer, text, start, end, report.Year ?? 0);
                if (paragraph.Letters.Length > 0)
                    paragraphs.Add(paragraph);
            }
        }

        return paragraphs;
    }

    /// <summary>The place in the text of a run of its characters.</summary>
    public (int Offset, int Length) PlaceOf(int first, int count)
    {
        int last = first + count - 1;
        return (_offsets[first], _offsets[last] + (_areYears[last] ? ProseTexts.DigitsOfYear : 1) - _offsets[first]);
    }

    private string Read(string text, int start, int end, int ownYear)
    {
        var letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            int? year = ProseTexts.YearAt(text, i);
            if (year is null && char.IsWhiteSpace(text[i]))
                continue;
            letters.Append(year is { } stated ? (char)(Middle + Math.Clamp(stated - ownYear, -Farthest, Farthest)) : text[i]);
            _offsets.Add(i);
            _areYears.Add(year is not null);
            i += year is null ? 0 : ProseTexts.DigitsOfYear - 1;
        }

        return letters.ToString();
    }
}
