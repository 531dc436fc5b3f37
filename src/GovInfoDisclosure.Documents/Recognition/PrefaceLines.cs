using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>What a document prints around its sections, as lines.</summary>
internal static class PrefaceLines
{
    /// <summary>The lines of a block, without blank ones. A label and what is in the cell behind it are one line.</summary>
    public static IEnumerable<string> Of(ContentBlock block) => block switch
    {
        Paragraph { Text: var text } when !string.IsNullOrWhiteSpace(text) => [text.Trim()],
        Grid grid => grid.Rows.SelectMany(Of),
        _ => [],
    };

    /// <summary>The lines of a block that may be the end of a document: of tables only the rows with a label and what it names.</summary>
    public static IEnumerable<string> AtEnd(ContentBlock block) => block is Grid grid
        ? grid.Rows.Where(r => r.Cells.FirstOrDefault(c => c.IsFilled) is { } first && ParticularLabels.IsLabel(first.Text))
            .Select(r => Of(r).First())
        : Of(block);

    private static IEnumerable<string> Of(GridRow row)
    {
        string[] texts = [.. row.Cells.Where(c => !c.Covered).Select(c => c.Text.Trim()).Where(t => t.Length > 0)];
        for (int i = 0; i < texts.Length; i++)
        {
            bool isLabel = i + 1 < texts.Length && ParticularLabels.IsLabel(texts[i]);
            yield return isLabel ? texts[i].TrimEnd(':', '：') + "：" + texts[i + 1] : texts[i];
            i += isLabel ? 1 : 0;
        }
    }
}
