using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Pages.Quirks;
using GovInfoDisclosure.FsCheck.Pages.Writing;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages;

/// <summary>What a document is made from and how: the same always gives the same bytes.</summary>
/// <param name="Report">The report.</param>
/// <param name="Medium">The medium.</param>
/// <param name="Quirks">The quirks in their order.</param>
/// <param name="Variant">
/// Decides what is left to chance. Each quirk has a random source of its own made from it, so that leaving one out changes no other.
/// </param>
internal sealed record DocumentSource(ConsistentReport Report, DocumentMedium Medium, ImmutableArray<LayoutQuirk> Quirks, int Variant)
{
    public ReportDocument Make()
    {
        PageDraft draft = Draft();
        return new(draft.Report, Medium, Quirks, DocumentWriter.Write(draft)) { Source = this };
    }

    /// <summary>The document before it is written.</summary>
    public PageDraft Draft()
    {
        QuirkTraits[] traits = [.. Quirks.Select(QuirkTraits.Of)];
        DisclosureReport said = traits.Aggregate(Documented(Report.Report), (report, t) => t.Says?.Invoke(report) ?? report);
        var draft = new PageDraft(said, Medium, Quirks, Variant);
        PageBuilder.Fill(draft);
        foreach ((LayoutQuirk quirk, QuirkTraits trait) in Quirks.Zip(traits))
            trait.Change?.Invoke(draft, RandomSource.From(HashOf(quirk)));
        if (draft.Blocks.Exists(b => b is PageEnd))
            draft.Blocks.Add(new PageEnd(""));
        if (Merging() is { } merged)
        {
            foreach (PageTable table in draft.Tables)
                table.Unmerge(merged);
        }

        return draft;
    }

    // Cells one after the other have no place for what a merged cell covers.
    private MergedCells? Merging()
    {
        if (Quirks.Contains(LayoutQuirk.MergedCellsBlank))
            return MergedCells.Blank;
        if (Quirks.Contains(LayoutQuirk.MergedCellsRepeated))
            return MergedCells.Repeated;
        if (Quirks.Any(q => q is LayoutQuirk.MergedCellsAbsent or LayoutQuirk.OneCellPerLine or LayoutQuirk.LonePipes))
            return MergedCells.Absent;
        return Medium switch
        {
            DocumentMedium.Markdown => MergedCells.Repeated,
            DocumentMedium.Text or DocumentMedium.Csv => MergedCells.Blank,
            _ => null,
        };
    }

    // A document has a title, and says for what time its figures are; it does not say what kind of body the agency is.
    private static DisclosureReport Documented(DisclosureReport report) => report with
    {
        Title = report.Title ?? $"{report.Agency.Name}{report.Year}年政府信息公开工作年度报告",
        Agency = new() { Name = report.Agency.Name },
        Period = report.Period ?? (report.Year is { } year ? new(new(year, 1, 1), new(year, 12, 31)) : null),
    };

    private int HashOf(LayoutQuirk quirk) => unchecked((Variant * 397) ^ (int)quirk);
}
