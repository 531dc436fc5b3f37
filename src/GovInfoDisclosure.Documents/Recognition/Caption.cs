using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Which year the tables that follow are about, by the lines and names of sheets above them: 附：2022年度数据.</summary>
/// <param name="year">The year of the report; null if it is not known.</param>
internal sealed partial class Caption(int? year)
{
    // A longer line is prose.
    private const int Longest = 40;

    /// <summary>Whether the last line that names a year names another one than the report's.</summary>
    public bool IsOfOtherYear { get; private set; }

    /// <summary>Takes the next block of the document.</summary>
    public void Add(ContentBlock block)
    {
        switch (block)
        {
            case PartName name:
                IsOfOtherYear = false;
                Add(name.Text);
                break;
            case Paragraph line:
                Add(line.Text);
                break;
            case Grid grid:
                foreach (GridCell title in grid.Rows.Select(OutlineBuilder.OnlyText).TakeWhile(t => t is not null).OfType<GridCell>())
                    Add(title.Text);
                break;
        }
    }

    private void Add(string line)
    {
        if (line.Length > Longest)
            return;
        string text = TitleText.WithArabicYear(LabelText.Compact(line));
        int?[] named = [.. Year().Matches(text).Select(m => WholeNumber.Read(m.Groups[1].ValueSpan))];
        if (named.Length > 0)
            IsOfOtherYear = year is not null && !named.Contains(year);
    }

    // The day of a signature is no year of a table.
    [GeneratedRegex("(20[0-9]{2})年(?![0-9一二三四五六七八九十元]{1,2}月)")]
    private static partial Regex Year();
}
