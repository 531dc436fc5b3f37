using System.Text;
using GovInfoDisclosure.Documents.Writing;
using GovInfoDisclosure.Documents.Writing.Layout;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class AnnotationsTests
{
    [Theory]
    [InlineData("/requests/newlyReceived/total", "/requests/newlyReceived/total")]
    [InlineData("/requests/outcomes/denied", "/requests/outcomes/denied")]
    [InlineData("/reviewAndLitigation/litigation/direct", "/reviewAndLitigation/litigation/direct")]
    [InlineData("/overview/parts/1/text", "/overview")]
    [InlineData("/publishedOn", "/publishedOn")]
    [InlineData("/contact", "")]
    [InlineData("/otherMatters", "")]
    [InlineData("", "")]
    [InlineData("nonsense", "")]
    public void A_finding_is_shown_at_its_place_or_the_nearest_around_it(string pointer, string place)
    {
        DisclosureReport report =
            Samples.Consistent(FormEdition.Edition2021) with { PublishedOn = new(2025, 1, 1), Contact = null, OtherMatters = null };
        var finding = new Finding(new Rule("GID999", "test", FindingSeverity.Warning, new("测试", "test")), pointer);
        var notes = new Annotations(DocumentLayout.Of(report), report, new() { Findings = [finding] });

        Assert.Equal("GID999 测试", Assert.Single(notes.At(place)).Text);
    }

    [Fact]
    public void The_first_finding_of_a_problem_shows_its_proposal()
    {
        DisclosureReport report = Samples.Consistent(FormEdition.Edition2021);
        FormCell cell = report.Form.FindCell("/requests/newlyReceived/total")!;
        report = report.With(cell, report[cell] + 1);
        CheckedReport check = CheckedReport.Of(report, []);
        var notes = new Annotations(
            DocumentLayout.Of(report), report, new() { Findings = check.Findings, Localisation = check.Localisation });

        Assert.Single(notes.All, n => n.Text.EndsWith($"应为 {report[cell] - 1}（填为 {report[cell]}，一位数字有误）。", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_has_them_as_footnotes_and_reads_as_without_them()
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();
        byte[] written = DocumentWriter.Write(report, DocumentKind.Markdown, options);
        string text = Encoding.UTF8.GetString(written);

        Assert.All(Enumerable.Range(1, options.Findings.Length), n => Assert.Equal(2, text.Split($"[^{n}]").Length - 1));
        Assert.Equal(Carried.By(report), DocumentReader.Read(written).Report);
    }

    [Theory]
    [InlineData(DocumentKind.Html)]
    [InlineData(DocumentKind.Word)]
    [InlineData(DocumentKind.Excel)]
    public void Documents_read_as_without_them(DocumentKind kind)
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();

        DocumentReadResult with = DocumentReader.Read(DocumentWriter.Write(report, kind, options));
        DocumentReadResult without = DocumentReader.Read(DocumentWriter.Write(report, kind));

        Assert.Equal(Carried.By(report), with.Report);
        Assert.Equal(without.Findings, with.Findings);
    }

    [Fact]
    public void Csv_shows_none()
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();

        Assert.Equal(DocumentWriter.Write(report, DocumentKind.Csv), DocumentWriter.Write(report, DocumentKind.Csv, options));
    }
}
