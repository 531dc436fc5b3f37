using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Files with the reports of two years, or with a form that nobody filled in.</summary>
public class SeveralReportsTests
{
    private static readonly DisclosureReport Last = Of(2023, 11);
    private static readonly DisclosureReport This = Of(2024, 12);
    private static readonly DisclosureReport Template = new(FormEdition.Edition2021)
    {
        Year = 2024,
        Title = "某某机关2024年政府信息公开工作年度报告",
        Agency = new() { Name = "某某机关" },
    };

    public static TheoryData<DocumentKind> Kinds => [DocumentKind.Markdown, DocumentKind.Html];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Two_reports_are_two_readings_in_their_order(DocumentKind kind)
    {
        ImmutableArray<DocumentReadResult> read = DocumentReader.ReadAll(File(kind, Last, This));
        Assert.Equal([(1, 2023), (2, 2024)], read.Select(r => (r.Part!.Value, r.Report!.Year!.Value)));
        AssertSameFigures(Last, read[0].Report!);
        AssertSameFigures(This, read[1].Report!);
        Assert.Equal(2, read[1].Check().Part);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Without_a_choice_two_reports_are_a_finding_that_names_them(DocumentKind kind)
    {
        DocumentReadResult read = DocumentReader.Read(File(kind, Last, This));
        Assert.Null(read.Report);
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal("GID109", finding.Rule.Id);
        Assert.Contains($"1.{Last.Title}；2.{This.Title}", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 2023)]
    [InlineData(2, 2024)]
    public void A_choice_gives_that_report(int part, int year) =>
        Assert.Equal(year, DocumentReader.Read(File(DocumentKind.Html, Last, This), new() { Part = part }).Report!.Year);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_choice_that_the_file_does_not_have_is_a_finding(int part)
    {
        DocumentReadResult read = DocumentReader.Read(File(DocumentKind.Html, Last, This), new() { Part = part });
        Assert.Null(read.Report);
        Assert.Contains("文件有 2 份报告", Assert.Single(read.Findings).Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_form_that_nobody_filled_in_is_no_report_beside_one(DocumentKind kind)
    {
        foreach (DisclosureReport[] reports in new[] { new[] { Template, This }, [This, Template] })
        {
            DocumentReadResult read = Assert.Single(DocumentReader.ReadAll(File(kind, reports)));
            Assert.Equal((This.Title, null), (read.Report!.Title, read.Part));
            AssertSameFigures(This, read.Report);
            Assert.Contains(read.Findings, f => f.MessageKey == MessageKeys.Template);
        }
    }

    [Fact]
    public void The_same_report_twice_is_one() => Assert.Single(DocumentReader.ReadAll(File(DocumentKind.Html, This, This)));

    [Fact]
    public void Sheets_of_two_years_are_two_reports()
    {
        ContentBlock[] blocks = [.. Sheet("2023年", Last), .. Sheet("2024年", This)];
        ImmutableArray<DocumentReadResult> read = Recognizer.Read(blocks, new(), new Work());
        Assert.Equal(2, read.Length);
        AssertSameFigures(Last, read[0].Report!);
        AssertSameFigures(This, read[1].Report!);
    }

    [Fact]
    public void Sheets_of_one_report_are_one()
    {
        ContentBlock[] blocks = [.. Sheet("表", This)];
        ContentBlock[] named = [.. blocks.SelectMany(b => b is Grid ? [new PartName("Sheet", new()), b] : (ContentBlock[])[b])];
        AssertSameFigures(This, Assert.Single(Recognizer.Read(named, new(), new Work())).Report!);
    }

    private static DisclosureReport Of(int year, int seed)
    {
        DisclosureReport report = ReportGenerator.Consistent(seed, new() { Edition = FormEdition.Edition2021 }).Report;
        return report with { Year = year, Title = $"{report.Agency.Name}{year}年政府信息公开工作年度报告", Period = null, PublishedOn = null };
    }

    private static ContentBlock[] Sheet(string name, DisclosureReport report) =>
    [
        new PartName(name, new()),
        .. TextMedium.Read(Encoding.UTF8.GetString(DocumentWriter.Write(report, DocumentKind.Markdown))),
    ];

    private static byte[] File(DocumentKind kind, params DisclosureReport[] reports) =>
        Encoding.UTF8.GetBytes(string.Join("\n\n", reports.Select(r => Encoding.UTF8.GetString(DocumentWriter.Write(r, kind)))));

    private static void AssertSameFigures(DisclosureReport expected, DisclosureReport actual) =>
        Assert.Equal(expected.Form.Cells.Select(c => expected[c]), actual.Form.Cells.Select(c => actual[c]));
}
