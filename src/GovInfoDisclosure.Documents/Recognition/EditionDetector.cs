using System.Collections.Frozen;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Tells the edition by the form that the document uses, whatever year it is for: by the labels that only one edition has.</summary>
internal static class EditionDetector
{
    private static readonly FrozenDictionary<string, DisclosureForm> Owners = DisclosureForm.All
        .SelectMany(form => LabelsOf(form).Select(LabelText.Normalize).Distinct().Select(label => (label, form)))
        .GroupBy(l => l.label, l => l.form).Where(l => l.Count() == 1).ToFrozenDictionary(l => l.Key, l => l.Single());

    /// <returns>How many labels of each edition's own the document has; all 0 if it has none.</returns>
    public static Dictionary<DisclosureForm, int> Count(IEnumerable<string> texts, LabelMemory memory)
    {
        var counts = DisclosureForm.All.ToDictionary(f => f, _ => 0);
        HashSet<string> found = [];
        foreach (string label in texts.Select(memory.Normalize))
        {
            if (Owners.TryGetValue(label, out DisclosureForm? form) && found.Add(label))
                counts[form]++;
        }

        return counts;
    }

    /// <summary>All cells and lines of a document as candidate labels.</summary>
    public static IEnumerable<string> TextsOf(IEnumerable<ContentBlock> blocks) => blocks.SelectMany(b => b switch
    {
        Grid grid => grid.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        Paragraph line => line.Text.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Prepend(line.Text),
        _ => [],
    });

    /// <summary>All labels and aliases that the tables of a form print.</summary>
    public static IEnumerable<string> LabelsOf(DisclosureForm form) => form.Tables.SelectMany(t => t.Blocks).SelectMany(b => b.Columns
        .SelectMany(c => c.Aliases.Prepend(c.Label.Chinese))
        .Concat(b.Rows.SelectMany(r => r.Aliases.Prepend(r.Label.Chinese)))
        .Concat(b.Rows.SelectMany(r => r.Groups).SelectMany(g => g.Aliases.Prepend(g.Label.Chinese)))
        .Concat(b.Columns.Select(c => c.Group?.Chinese).Append(b.Caption).Append(b.RowHead).Append(b.ColumnHead).OfType<string>()));
}
