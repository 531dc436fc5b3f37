using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;

namespace GovInfoDisclosure.FsCheck.Tests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class DocumentTests
{
    public static TheoryData<DocumentMedium, LayoutQuirk> MediaAndQuirks =>
        [.. Enum.GetValues<DocumentMedium>().SelectMany(m => LayoutQuirks.For(m).Select(q => (m, q)))];

    [Theory]
    [MemberData(nameof(MediaAndQuirks))]
    public void Every_quirk_shows(DocumentMedium medium, LayoutQuirk quirk)
    {
        ReportProfile profile = new() { Scale = ReportScale.City, Blanks = BlankStyle.SomeZeros };
        Assert.Contains(Enumerable.Range(0, 10), seed =>
            !ReportGenerator.Document(seed, profile, medium, [quirk]).Content.Span.SequenceEqual(
                ReportGenerator.Document(seed, profile, medium, []).Content.Span));
    }

    [Property(MaxTest = 200)]
    public void Documents_have_quirks_that_fit(ReportDocument document)
    {
        Assert.All(document.Quirks, q => Assert.True(q.Fits(document.Medium)));
        Assert.All(document.Quirks, q => Assert.All(document.Quirks.Where(o => o != q), o => Assert.True(q.GoesWith(o))));
        Assert.Equal(document.Quirks.Order(), document.Quirks);
    }

    [Property(MaxTest = 200)]
    public void Damaged_documents_print_what_they_say_but_for_blanks_and_exchanged_figures(DamagedDocument document)
    {
        DisclosureReport before = document.Original.Report;
        Assert.All(before.Form.Cells, c => Assert.True(
            document.Printed[c] is not { } figure || figure == before[c] || c.Row.Cells.Any(o => before[o] == figure), c.Pointer));
        if (document.Damage is not (DocumentDamage.CellsBlanked or DocumentDamage.CellDropped or DocumentDamage.RowDropped
            or DocumentDamage.ColumnDropped
            or DocumentDamage.FiguresSwapped or DocumentDamage.Several))
            Assert.Equal(before, document.Printed);
    }

    [Theory]
    [InlineData(DocumentMedium.Text, LayoutQuirk.SiteAround)]
    [InlineData(DocumentMedium.Markdown, LayoutQuirk.OneCellPerLine)]
    [InlineData(null, LayoutQuirk.SiteAround, LayoutQuirk.LonePipes)]
    [InlineData(null, LayoutQuirk.Utf8Bom, LayoutQuirk.Utf16)]
    public void Quirks_that_do_not_fit_are_refused(DocumentMedium? medium, params LayoutQuirk[] quirks) =>
        Assert.Throws<ArgumentException>(() => ReportGenerator.Document(1, null, medium, quirks));

    [Fact]
    public void A_quirk_alone_decides_the_medium() =>
        Assert.All(Enumerable.Range(0, 20),
            seed => Assert.Equal(DocumentMedium.Word, ReportGenerator.Document(seed, quirks: [LayoutQuirk.TrackedChanges]).Medium));

    [Fact]
    public void A_document_says_what_its_report_says_except_for_documented_changes()
    {
        DisclosureReport report = ReportGenerator.Consistent(3, new() { Scale = ReportScale.County, Blanks = BlankStyle.None }).Report;
        DisclosureReport plain = ReportGenerator.DocumentOf(report, 1, DocumentMedium.Markdown, []).Report;
        Assert.Equal(report with { Agency = new() { Name = report.Agency.Name }, Title = plain.Title, Period = plain.Period }, plain);
        DisclosureReport blank = ReportGenerator.DocumentOf(report, 1, DocumentMedium.Markdown, [LayoutQuirk.ZerosLeftBlank]).Report;
        Assert.Equal(plain, blank.With(report.Form.Cells.Where(c => blank[c] is null).Select(c => KeyValuePair.Create(c, (decimal?)0))));
        Assert.Null(blank.Requests.NewlyReceived.ResearchInstitutions);
    }

    [Fact]
    public void Any_report_can_be_written()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Assert.NotEqual(0, ReportGenerator.DocumentOf(ReportGenerator.AnyReport(seed), seed).Content.Length);
            Assert.NotEqual(0, ReportGenerator.DocumentOf(ReportGenerator.Defective(seed).Report, seed).Content.Length);
        }
    }

    [Fact]
    public void A_plain_document_prints_figures_unchanged()
    {
        DisclosureReport report = ReportGenerator.Consistent(8, new() { Scale = ReportScale.Boundary }).Report;
        // A web archive folds its lines, wherever a figure is.
        foreach (DocumentMedium medium in Enum.GetValues<DocumentMedium>().Where(m => m != DocumentMedium.WebArchive))
        {
            string text = TextOf(ReportGenerator.DocumentOf(report, 1, medium, []));
            Assert.All(report.Form.Cells, c => Assert.Contains($"{report[c]}", text, StringComparison.Ordinal));
        }
    }

    private static string TextOf(ReportDocument document)
    {
        if (!document.Content.Span.StartsWith("PK"u8))
            return Encoding.UTF8.GetString(document.Content.Span);
        using var zip = new ZipArchive(new MemoryStream(document.Content.ToArray()));
        return string.Concat(zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    [Fact]
    public void Encodings_are_as_named()
    {
        byte[] Start(LayoutQuirk quirk, int seed) =>
            ReportGenerator.Document(seed, null, DocumentMedium.Text, [quirk]).Content.ToArray()[..3];
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), Start(LayoutQuirk.Utf8Bom, 1));
        Assert.Equal(["FEFF", "FFFE"], Enumerable.Range(0, 20).Select(seed => Convert.ToHexString(Start(LayoutQuirk.Utf16, seed)[..2]))
            .Distinct().Order());
        byte[] page = ReportGenerator.Document(1, null, DocumentMedium.Html, [LayoutQuirk.DeclaredGb2312]).Content.ToArray();
        Assert.Contains("charset=gb2312", Encoding.Latin1.GetString(page), StringComparison.Ordinal);
        Assert.Contains("𠮷", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(page), StringComparison.Ordinal);
    }
}
