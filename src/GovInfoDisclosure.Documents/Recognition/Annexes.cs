using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Puts tables that are printed behind the prose, as annexes or on sheets of their own, into their sections.</summary>
/// <param name="sections">The sections so far.</param>
/// <param name="findings">Takes which tables were moved.</param>
/// <param name="memory">The labels of this reading.</param>
internal sealed class Annexes(IReadOnlyDictionary<FormSection, List<ContentBlock>> sections, Findings findings, LabelMemory memory)
{
    private readonly HashSet<FormSection> _moved = [];

    /// <summary>Takes a grid if it has tables whose sections have none.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="before">The blocks before it, of which the last may be its name.</param>
    public bool Take(Grid grid, List<ContentBlock> before)
    {
        Grid[] pieces = [.. TablePieces.Of(grid, memory)];
        (FormSection Section, FormTable Table)?[] homes = [.. pieces.Select(HomeOf)];
        if (Array.Exists(homes, h => h is null))
            return false;
        for (int i = 0; i < pieces.Length; i++)
        {
            (FormSection section, FormTable table) = homes[i]!.Value;
            if (_moved.Add(section))
                findings.Elsewhere(table);
            sections[section].Add(pieces[i]);
        }

        while (before is [.., Paragraph line] && (string.IsNullOrWhiteSpace(line.Text) || SectionTitles.IsAnnex(line.Text)))
            before.RemoveAt(before.Count - 1);
        return true;
    }

    // Where a picture is in its place, the table is that one.
    private (FormSection Section, FormTable Table)? HomeOf(Grid piece) =>
        TableWords.MostIn(piece.Rows, TableWords.Fewest, memory)?.Table is { } table
        && sections.Keys.FirstOrDefault(s => s.JsonName == table.Section.JsonName) is { } section
        && (_moved.Contains(section) || !sections[section].Exists(b => b is Grid or Picture))
            ? (section, table)
            : null;
}
