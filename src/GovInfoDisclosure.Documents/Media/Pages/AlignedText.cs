using System.Text;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Writes a line so that words below each other on the page begin at the same display column.</summary>
internal static class AlignedText
{
    // A wide table in the smallest print; more would only fill memory.
    private const int MostColumns = 2000;

    public static string Of(TextLine line, PageLayout page)
    {
        // Half the size of the smallest letters: no word is wider in columns than on the page.
        double smallest = page.Lines.Where(l => l.IsRow).Select(l => l.Size).DefaultIfEmpty(line.Size).Min() / 2;
        double unit = Math.Max(smallest, page.Page.Width / MostColumns);
        if (!line.IsRow)
            return new string(' ', Math.Max((int)Math.Round(line.Left / unit), 0)) + line.Text;
        var text = new StringBuilder();
        int columns = 0;
        foreach (Word word in line.Words)
        {
            int spaces = Math.Max((int)Math.Round(word.Left / unit) - columns, text.Length == 0 ? 0 : 1);
            text.Append(' ', spaces).Append(word.Text);
            columns += spaces + Width.ColumnsOf(word.Text);
        }

        return text.ToString();
    }
}
