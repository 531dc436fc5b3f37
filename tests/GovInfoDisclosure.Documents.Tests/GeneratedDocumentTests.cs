using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>A generated document is read exactly as its report.</summary>
public class GeneratedDocumentTests
{
    private const int Runs = 6;

    private static readonly DocumentMedium[] Media = Enum.GetValues<DocumentMedium>();

    public static TheoryData<DocumentMedium, LayoutQuirk?> Quirks =>
        [.. Media.SelectMany(m => LayoutQuirks.For(m).Where(q => IsReadable(m, [q])).Select(q => (m, (LayoutQuirk?)q)).Append((m, null)))];

    [Theory]
    [MemberData(nameof(Quirks))]
    public void A_document_with_one_quirk_is_read_exactly(DocumentMedium medium, LayoutQuirk? quirk)
    {
        LayoutQuirk[] quirks = quirk is { } one ? [one] : [];
        foreach (int seed in TestRun.Seeds(Runs))
            AssertRead(ReportGenerator.Document(seed, Profile(medium, quirks), medium, quirks));
    }

    [Fact]
    public void A_document_with_several_quirks_is_read_exactly()
    {
        int read = 0;
        int[] seeds = [.. TestRun.Seeds(20 * Runs)];
        foreach (int seed in seeds)
        {
            DocumentMedium medium = Media[seed % Media.Length];
            ReportDocument document = ReportGenerator.Document(seed, Profile(medium, []), medium);
            if (!IsReadable(medium, document.Quirks) || (IsRagged(document.Quirks) && document.Report.BlankCells > 0))
                continue;
            AssertRead(document);
            read++;
        }

        Assert.True(read >= seeds.Length * 3 / 4);
    }

    // Where the reader cannot be sure, it leaves the row blank and reports that. Which figure is one too many follows only from the sums.
    // In lines aligned by spaces, full rows alone give the columns: not rows with blanks among them, nor with copies of merged cells, nor
    // below heads that are wrapped.
    private static bool IsReadable(DocumentMedium medium, IReadOnlyCollection<LayoutQuirk> quirks) =>
        !quirks.Contains(LayoutQuirk.FigureSurplus)
        && !(IsAligned(medium, quirks)
            && quirks.Any(q => q is LayoutQuirk.ZerosLeftBlank or LayoutQuirk.MergedCellsRepeated or LayoutQuirk.LabelsWrapped));

    private static ReportProfile Profile(DocumentMedium medium, IReadOnlyCollection<LayoutQuirk> quirks) =>
        IsRagged(quirks) || (IsAligned(medium, quirks) && !quirks.Contains(LayoutQuirk.BlankMarks))
            ? new() { Blanks = BlankStyle.None }
            : ReportProfile.Any;

    // Where rows have lost their merged cells and have blank ones besides, no full row may be left that tells the columns.
    private static bool IsRagged(IReadOnlyCollection<LayoutQuirk> quirks) => quirks.Contains(LayoutQuirk.MergedCellsAbsent);

    private static bool IsAligned(DocumentMedium medium, IReadOnlyCollection<LayoutQuirk> quirks) =>
        medium == DocumentMedium.Text
            && !quirks.Any(q => q is LayoutQuirk.TabSeparated or LayoutQuirk.OneCellPerLine or LayoutQuirk.LonePipes);

    private static void AssertRead(ReportDocument document)
    {
        DocumentReadResult result = DocumentReader.Read(document.Content.Span);
        DisclosureReport expected = document.Report;
        Assert.True(expected == result.Report,
            $"{document}\n{string.Join('\n', Differences(expected, result).Concat(result.Findings.Select(f => f.ToString())))}");
    }

    private static IEnumerable<string> Differences(DisclosureReport expected, DocumentReadResult result)
    {
        if (result.Report is not { } read || read.Form != expected.Form)
            return ["not read as a report of the edition"];
        IEnumerable<string> cells = expected.Form.Cells.Where(c => expected[c] != read[c])
            .Select(c => $"{c}: {expected[c]} read as {read[c]}");
        (string Name, object? Expected, object? Read)[] rest =
        [
            ("year", expected.Year, read.Year), ("title", expected.Title, read.Title), ("agency", expected.Agency, read.Agency),
            ("period", expected.Period, read.Period),
            ("publishedOn", expected.PublishedOn, read.PublishedOn), ("contact", expected.Contact, read.Contact),
            ("sourceAddress", expected.SourceAddress, read.SourceAddress),
            ("overview", expected.Overview?.FullText, read.Overview?.FullText),
            ("parts", expected.Overview?.Parts.Length, read.Overview?.Parts.Length),
            ("problems", expected.Problems?.Text, read.Problems?.Text),
            ("otherMatters", expected.OtherMatters?.Text, read.OtherMatters?.Text),
        ];
        return cells.Take(5).Concat(rest.Where(r => !Equals(r.Expected, r.Read)).Select(r => $"{r.Name}: {r.Expected}\nREAD: {r.Read}"));
    }
}
