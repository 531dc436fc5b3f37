using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Keeps tables that are printed behind the prose, as annexes or on sheets of their own, out of the prose.</summary>
/// <param name="sections">The sections so far.</param>
/// <param name="memory">The labels of this reading.</param>
internal sealed class Annexes(IReadOnlyDictionary<FormSection, List<ContentBlock>> sections, LabelMemory memory)
{
    /// <summary>Whether a grid has nothing but tables whose sections have none; then the lines that name it are no prose either.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="before">The blocks before it, of which the last may be its name.</param>
    public bool Take(Grid grid, List<ContentBlock> before)
    {
        if (!TablePieces.Of(grid, memory).All(IsMissing))
            return false;
        while (before is [.., Paragraph line] && (string.IsNullOrWhiteSpace(line.Text) || SectionTitles.IsAnnex(line.Text)))
            before.RemoveAt(before.Count - 1);
        return true;
    }

    private bool IsMissing(Grid piece)
    {
        if (TableWords.MostIn(piece.Rows, TableWords.Fewest, memory)?.Table is not { } table
            || sections.Keys.FirstOrDefault(s => s.JsonName == table.Section.JsonName) is not { } section)
            return false;
        memory.Work.Spend(sections[section].Count / Cost.StepsForUnit);
        return !sections[section].Exists(b => b is Grid);
    }
}
