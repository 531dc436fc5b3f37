using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds the labels of all editions in a document, whatever year it is for.</summary>
internal static class EditionDetector
{
    private static readonly FrozenDictionary<string, ImmutableArray<DisclosureForm>> Editions = DisclosureForm.All
        .SelectMany(form => LabelsOf(form).Select(LabelText.Normalize).Distinct().Select(label => (label, form)))
        .GroupBy(l => l.label, l => l.form).ToFrozenDictionary(l => l.Key, l => l.ToImmutableArray());

    /// <returns>The labels that the document has, each once.</returns>
    public static EditionEvidence Find(IEnumerable<string> texts, LabelMemory memory)
    {
        List<ImmutableArray<DisclosureForm>> found = [];
        HashSet<string> seen = [];
        foreach (string label in texts.Select(memory.Normalize))
        {
            if (Editions.TryGetValue(label, out ImmutableArray<DisclosureForm> editions) && seen.Add(label))
                found.Add(editions);
        }

        return new(found, DisclosureForm.All);
    }

    /// <summary>All cells and lines of a document as candidate labels.</summary>
    public static IEnumerable<string> TextsOf(IEnumerable<ContentBlock> blocks) => blocks.SelectMany(TextsOf);

    /// <summary>The cells or lines of a block as candidate labels.</summary>
    public static IEnumerable<string> TextsOf(ContentBlock block) => block switch
    {
        Grid grid => grid.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        Paragraph line => line.Text.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Prepend(line.Text),
        _ => [],
    };

    /// <summary>The text of all cells, lines and names of a document, each as a whole.</summary>
    public static IEnumerable<string> WholeTextsOf(IEnumerable<ContentBlock> blocks) => blocks.SelectMany(b => b switch
    {
        Grid grid => grid.Rows.SelectMany(r => r.Cells).Where(c => !c.Covered).Select(c => c.Text),
        Paragraph line => [line.Text],
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>All labels and aliases that the tables of a form print.</summary>
    public static IEnumerable<string> LabelsOf(DisclosureForm form) => form.Tables.SelectMany(t => t.Blocks).SelectMany(b => b.Columns
        .SelectMany(c => c.Aliases.Prepend(c.Label.Chinese))
        .Concat(b.Rows.SelectMany(r => r.Aliases.Prepend(r.Label.Chinese)))
        .Concat(b.Rows.SelectMany(r => r.Groups).SelectMany(g => g.Aliases.Prepend(g.Label.Chinese)))
        .Concat(b.Columns.Select(c => c.Group?.Chinese).Append(b.Caption).Append(b.RowHead).Append(b.ColumnHead).OfType<string>()));
}
