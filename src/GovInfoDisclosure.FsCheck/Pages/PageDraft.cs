using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>A document before it is written in its medium; quirks and damage change it.</summary>
/// <param name="Report">What the document says.</param>
/// <param name="Medium">The medium it will be written in.</param>
/// <param name="Quirks">Its quirks.</param>
/// <param name="Variant">Decides what is left to chance in writing.</param>
internal sealed record PageDraft(DisclosureReport Report, DocumentMedium Medium, ImmutableArray<LayoutQuirk> Quirks, int Variant)
{
    public List<PageBlock> Blocks { get; } = [];

    public IEnumerable<PageTable> Tables => Blocks.OfType<PageTable>();

    public bool Has(LayoutQuirk quirk) => Quirks.Contains(quirk);

    public int IndexOfSection(int number) => Blocks.FindIndex(b => b is PageLine { Section: { } section } && section.Number == number);

    /// <summary>Replaces every line of a role.</summary>
    public void ChangeLines(LineRole role, Func<PageLine, string> text)
    {
        for (int i = 0; i < Blocks.Count; i++)
        {
            if (Blocks[i] is PageLine line && line.Role == role)
                Blocks[i] = line with { Text = text(line) };
        }
    }

    /// <summary>Replaces cells of all tables.</summary>
    public void ChangeCells(Func<PageCell, bool> which, Func<PageCell, PageCell> change)
    {
        foreach (List<PageCell> row in Tables.SelectMany(t => t.Rows))
        {
            for (int i = 0; i < row.Count; i++)
                row[i] = which(row[i]) ? change(row[i]) : row[i];
        }
    }

    /// <summary>Replaces the text of cells of all tables.</summary>
    public void ChangeCells(Func<PageCell, bool> which, Func<PageCell, string> text) =>
        ChangeCells(which, cell => cell with { Text = text(cell) });

    public void ChangeFigures(Func<PageCell, FormCell, string> text) => ChangeCells(c => c.Figure is not null, c => text(c, c.Figure!));
}
