using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Documents.Tests.Writing;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class FigureListTests
{
    private const string Head = "agency,year,edition,section,row,column,label,value";

    [Fact]
    public void A_list_of_several_reports_gives_each_of_them()
    {
        DisclosureReport first = Samples.Consistent(FormEdition.Edition2021);
        DisclosureReport second = first with { Agency = new() { Name = "乙县财政局" } };
        string list = ListOf(first) + ListOf(second)[(Head.Length + 2)..];

        Assert.Equal([first.Agency.Name, "乙县财政局"], DocumentReader.ReadAll(Encoding.UTF8.GetBytes(list)).Select(r => r.Report!.Agency.Name));
        Assert.Equal("GID109", Assert.Single(Read(list).Findings).Rule.Id);
    }

    [Fact]
    public void A_cell_without_a_line_is_unread()
    {
        string[] lines = ListOf(Samples.Consistent(FormEdition.Edition2021)).Split("\r\n");
        DocumentReadResult read = Read(string.Join(
            "\r\n", lines.Where(l => !l.Contains(",governmentRules,issued,", StringComparison.Ordinal))));

        Assert.Null(read.Report!.ProactiveDisclosure.GovernmentRules.Issued);
        Assert.Equal(["/proactiveDisclosure/governmentRules/issued"], read.Reading!.UnreadCells);
        Assert.Contains(read.Findings, f => f is { Rule.Id: "GID104", Pointer: "/proactiveDisclosure/governmentRules/issued" });
    }

    [Theory]
    [InlineData("甲局,2024,2021,requests,newlyReceived,total,,13")]
    [InlineData("甲局,2024,2021,requests,newlyReceived,total,表三 · 二、上年结转政府信息公开申请数量 · 总计,12")]
    public void A_figure_in_doubt_stays_blank_and_is_reported(string line)
    {
        DocumentReadResult read = Read($"{Head}\n甲局,2024,2021,requests,newlyReceived,total,,12\n{line}\n");

        Assert.Null(read.Report!.Requests.NewlyReceived.Total);
        Assert.Contains(read.Findings, f => f is { Rule.Id: "GID104", Pointer: "/requests/newlyReceived/total" });
        Assert.Contains(read.Printed, p => p is { Cell.Pointer: "/requests/newlyReceived/total", IsUnread: true });
    }

    [Fact]
    public void A_line_of_no_cell_is_reported()
    {
        DocumentReadResult read = Read(
            $"{Head}\n甲局,2024,2021,requests,newlyReceived,total,,12\n甲局,2024,2021,requests,newlyReceived,sum,,12\n");

        Assert.Equal(12, read.Report!.Requests.NewlyReceived.Total);
        Assert.Contains(read.Findings, f => f.Rule.Id == "GID107");
    }

    [Fact]
    public void A_figure_that_is_none_is_reported() =>
        Assert.Contains(Read($"{Head}\n甲局,2024,2021,requests,newlyReceived,total,,若干\n").Findings,
            f => f is { Rule.Id: "GID106", Pointer: "/requests/newlyReceived/total" });

    [Theory]
    [InlineData("20255")]
    [InlineData("0")]
    public void A_year_that_is_none_is_missing(string year)
    {
        DocumentReadResult read = Read($"{Head}\n甲局,{year},2021,requests,newlyReceived,total,,12\n");

        Assert.Null(read.Report!.Year);
        Assert.Contains(read.Findings, f => f is { Rule.Id: "GID104", Pointer: "/year" });
    }

    [Property]
    public Property A_list_gives_the_same_figures_whatever_program_saved_it_again() => Prop.ForAll(ReportArb.AnyReport(), any =>
    {
        DisclosureReport report = any with { Agency = new() { Name = "甲县, \"乙\"局" } };
        string[] lines = ListOf(report).TrimEnd().Split("\r\n");
        string sorted = string.Join('\n', lines[1..].Order(StringComparer.Ordinal).Prepend(lines[0]));

        Assert.All([ListOf(report), sorted, ListOf(report).ReplaceLineEndings("\r")],
            list => Assert.Equal(FiguresOf(report), FiguresOf(Read(list).Report!)));
    });

    private static string ListOf(DisclosureReport report) =>
        Encoding.UTF8.GetString(DocumentWriter.Write(report, DocumentKind.Csv)).TrimStart('\uFEFF');

    private static DocumentReadResult Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text));

    private static string FiguresOf(DisclosureReport report) => $"{report.Agency.Name} {report.Year} "
        + string.Join(' ', report.Form.Cells.Select(c => report[c]?.ToString(CultureInfo.InvariantCulture)));
}
