using System.Text.Json;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Comparisons;

public class ReportComparisonTests
{
    private const string Licensing = "/proactiveDisclosure/licensing/decisions", Issued = "/proactiveDisclosure/governmentRules/issued";

    private static readonly DisclosureReport Report = Reports.Consistent(FormEdition.Edition2021) with { Year = 2024 };

    [Theory]
    [InlineData(40, 50, 10, 25)]
    [InlineData(50, 40, -10, -20)]
    [InlineData(3, 3, 0, 0)]
    [InlineData(3, 4, 1, 33.33)]
    public void A_change_has_its_difference_and_its_rate_of_the_earlier_figure(int from, int to, int difference, double percent)
    {
        FigureChange change = ChangeOf(Licensing, from, to);

        Assert.Equal((from, to, difference), (change.From!.Value, change.To!.Value, change.Difference!.Value));
        Assert.Equal((difference, from), (change.Rate.Numerator!.Value, change.Rate.Denominator!.Value));
        Assert.Equal((decimal)percent, change.Rate.Percent);
    }

    [Theory]
    [InlineData(0, 5, 5, RateGap.ZeroDenominator)]
    [InlineData(0, 0, 0, RateGap.ZeroDenominator)]
    [InlineData(null, 5, null, RateGap.Blank)]
    [InlineData(5, null, null, RateGap.Blank)]
    [InlineData(null, null, null, RateGap.Blank)]
    public void Where_the_earlier_figure_is_zero_or_one_is_blank_there_is_no_rate(int? from, int? to, int? difference, RateGap gap)
    {
        FigureChange change = ChangeOf(Licensing, from, to);

        Assert.Equal((difference, gap, null), ((int?)change.Difference, change.Rate.Gap, change.Rate.Percent));
    }

    [Fact]
    public void A_negative_earlier_figure_has_no_rate()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2019);
        const string Change = "/proactiveDisclosure/licensing/change";
        FigureChange change = Cell(ReportComparison.Between(report.Set(Change, -4), report.Set(Change, 2)), Change).Changes[0];

        Assert.Equal((6, RateGap.NegativeDenominator), (change.Difference, change.Rate.Gap));
    }

    [Fact]
    public void Amounts_too_far_apart_have_no_difference()
    {
        const string Amount = "/proactiveDisclosure/fees/amount";
        DisclosureReport least = Report.Set(Amount, decimal.MinValue), largest = Report.Set(Amount, decimal.MaxValue);
        FigureChange change = Cell(ReportComparison.Between(least, largest), Amount).Changes[0];

        Assert.Equal((null, RateGap.TooLarge), (change.Difference, change.Rate.Gap));
    }

    [Fact]
    public void An_unread_cell_is_not_called_blank()
    {
        DisclosureReport blank = Report.Set(Licensing, null);
        CheckedReport[] reports = [Checked(blank with { Year = 2023 }, blank.Cell(Licensing)), Checked(Report)];
        ReportComparison comparison = ReportComparison.Of(reports);

        Assert.Equal(RateGap.Unread, Cell(comparison, Licensing).Changes[0].Rate.Gap);
        ComparisonNote note = Assert.Single(comparison.Notes);
        Assert.Equal((ComparisonNoteKind.Unread, "2023年度的报告有 1 格未能读出，其变化不详。"), (note.Kind, note.Message.Chinese));
    }

    [Property]
    public void Every_cell_of_the_form_is_there_once_with_the_figures_of_the_reports(int seed)
    {
        DisclosureReport[] reports = [.. Enumerable.Range(0, 3).Select(i => Consistent(seed, i))];
        ReportComparison comparison = ReportComparison.Of(reports.Reverse().Select(r => Checked(r)));

        Assert.Equal(Report.Form.Cells.Select(c => c.Pointer), comparison.Cells.Select(c => c.Pointer));
        foreach (FormCell cell in Report.Form.Cells)
        {
            CellSeries series = comparison.Cells[cell.Index];
            Assert.Equal(reports.Select(r => r[cell]), series.Values);
            Assert.Equal(series.Values.Zip(series.Values.Skip(1), (x, y) => y - x), series.Changes.Select(c => c.Difference));
            Assert.Equal(reports.Select(r => r[cell]).Distinct().Count() > 1, series.IsChanged);
        }

        Assert.Equal(Indicator.All, comparison.Indicators.Select(i => i.Indicator));
        Assert.All(comparison.Indicators, i => Assert.Equal(reports.Select(r => i.Indicator.Of(r)), i.Values));
        Assert.Equal(2, comparison.Prose.Length);
    }

    [Fact]
    public void Reports_are_sorted_by_year_and_two_keep_the_order_given()
    {
        DisclosureReport unknown = Report with { Year = null };
        ReportComparison series = ReportComparison.Of(new[] { unknown, Year(2024), Year(2022), Year(2022) }.Select(r => Checked(r)));

        Assert.Equal([2022, 2022, 2024, null], series.Reports.Select(r => r.Year));
        Assert.Equal(
            [ComparisonNoteKind.YearUnknown, ComparisonNoteKind.SameYear, ComparisonNoteKind.YearMissing],
            series.Notes.Select(n => n.Kind));
        Assert.Equal([2024, 2023], ReportComparison.Between(Year(2024), Year(2023)).Reports.Select(r => r.Year));
        Assert.Throws<ArgumentException>(() => ReportComparison.Of([Checked(Report), new CheckedReport()]));
    }

    [Theory]
    [InlineData("宿迁市人民政府办公室", false)]
    [InlineData("宿迁市人民政府", false)]
    [InlineData("宿迁市教育局", true)]
    [InlineData("宿辽市人民政府", true)]
    [InlineData(null, true)]
    public void Another_agency_is_said(string? name, bool isSaid) => Assert.Equal(
        isSaid,
        ReportComparison.Between(Report with { Year = 2023, Agency = new() { Name = name } }, Report).Notes
            .Any(n => n.Kind == ComparisonNoteKind.OtherAgency));

    [Fact]
    public void Two_editions_compare_what_they_share_and_name_the_rest()
    {
        DisclosureReport older = Reports.Consistent(FormEdition.Edition2019) with { Year = 2020, Agency = Report.Agency };
        DisclosureReport later = Report with { Year = 2021 };
        ReportComparison comparison = ReportComparison.Between(older, later);

        Assert.Equal(later[later.Cell(Licensing)] - older[older.Cell(Licensing)], Cell(comparison, Licensing).Changes[0].Difference);
        Assert.Equal((null, later[later.Cell(Issued)]), (Cell(comparison, Issued).Values[0], Cell(comparison, Issued).Values[1]));
        Assert.Equal(RateGap.NotOnForm, Cell(comparison, Issued).Changes[0].Rate.Gap);
        Assert.All(comparison.Indicators, i => Assert.All(i.Values, v => Assert.Null(v.Gap)));
        ComparisonNote note = Assert.Single(comparison.Notes);
        Assert.Equal(ComparisonNoteKind.OtherEdition, note.Kind);
        Assert.Contains("/proactiveDisclosure/procurement", note.Pointers);
        Assert.Contains("/requests/outcomes/other/feeOverdue", note.Pointers);
        Assert.DoesNotContain("/requests/newlyReceived", note.Pointers);
    }

    [Theory]
    [InlineData(Language.Chinese, "办结率")]
    [InlineData(Language.English, "Concluded")]
    public void JSON_has_what_the_comparison_has(Language language, string label)
    {
        ReportComparison comparison = ReportComparison.Between(Year(2022), Year(2024).Set(Licensing, null));
        using JsonDocument document = JsonDocument.Parse(ComparisonJson.Write(comparison, language));
        JsonElement json = document.RootElement;

        Assert.Equal(["formatVersion", "reports", "notes", "indicators", "cells", "prose"], json.EnumerateObject().Select(m => m.Name));
        Assert.Equal("yearMissing", json.GetProperty("notes")[0].GetProperty("kind").GetString());
        Assert.Equal(label, json.GetProperty("indicators")[0].GetProperty("label").GetString());
        JsonElement cell = json.GetProperty("cells").EnumerateArray().Single(c => c.GetProperty("pointer").GetString() == Licensing);
        Assert.Equal(JsonValueKind.Null, cell.GetProperty("values")[1].ValueKind);
        Assert.Equal("blank", cell.GetProperty("changes")[0].GetProperty("rate").GetProperty("undefined").GetString());
        Assert.Equal(1, json.GetProperty("prose")[0].GetProperty("similarity").GetDecimal());
        Assert.Equal(
            "/overview/text",
            json.GetProperty("prose")[0].GetProperty("paragraphs")[0].GetProperty("copied")[0].GetProperty("source").GetProperty("pointer")
                .GetString());
    }

    private static FigureChange ChangeOf(string pointer, int? from, int? to) =>
        Cell(ReportComparison.Between(Report.Set(pointer, from), Report.Set(pointer, to)), pointer).Changes[0];

    private static CellSeries Cell(ReportComparison comparison, string pointer) => comparison.Cells.Single(c => c.Pointer == pointer);

    private static DisclosureReport Year(int year) => Report with { Year = year };

    private static DisclosureReport Consistent(int seed, int year) =>
        ReportGenerator.Consistent(seed + year, new() { Edition = FormEdition.Edition2021 }).Report with { Year = 2022 + year };

    private static CheckedReport Checked(DisclosureReport report, params FormCell[] unread) => new()
    {
        Report = report,
        Year = report.Year,
        Reading = ReadingSummary.Of(report, unread),
    };
}
