namespace GovInfoDisclosure.Tests.Model;

/// <summary>Sections and rows as values that move between reports.</summary>
public class SectionTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Sections_of_another_report_of_the_edition_are_taken_over(FormEdition edition)
    {
        DisclosureReport source = Reports.Consistent(edition);
        var target = new DisclosureReport(edition)
        {
            ProactiveDisclosure = source.ProactiveDisclosure,
            Requests = source.Requests,
            ReviewAndLitigation = source.ReviewAndLitigation,
        };
        Assert.All(source.Form.Cells, cell => Assert.Equal(source[cell], target[cell]));
    }

    [Fact]
    public void Rows_of_one_kind_are_taken_over_from_another_place()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021);
        DisclosureReport changed = report with { Requests = report.Requests with { CarriedOver = report.Requests.CarriedForward } };
        Assert.Equal(report.Requests.CarriedForward, changed.Requests.CarriedOver);
    }

    [Fact]
    public void A_section_that_both_editions_have_alike_is_taken_over()
    {
        ReviewAndLitigation section = Reports.Consistent(FormEdition.Edition2019).ReviewAndLitigation;
        Assert.Equal(section, (new DisclosureReport(FormEdition.Edition2021) { ReviewAndLitigation = section }).ReviewAndLitigation);
    }

    [Fact]
    public void A_section_with_figures_of_the_other_edition_is_refused()
    {
        DisclosureReport older = Reports.Zero(FormEdition.Edition2019);
        Assert.Throws<InvalidOperationException>(
            () => new DisclosureReport(FormEdition.Edition2021) { ProactiveDisclosure = older.ProactiveDisclosure });
        Assert.Throws<InvalidOperationException>(() => new DisclosureReport(FormEdition.Edition2021) { Requests = older.Requests });
    }

    [Fact]
    public void Sections_with_the_same_figures_are_equal_wherever_they_come_from()
    {
        var free = new CaseFigures { Upheld = 1, Total = 1 };
        var report = new DisclosureReport(FormEdition.Edition2021) { ReviewAndLitigation = new() { Reconsideration = free } };
        Assert.Equal(free, report.ReviewAndLitigation.Reconsideration);
        Assert.Equal(free.GetHashCode(), report.ReviewAndLitigation.Reconsideration.GetHashCode());
    }

    [Fact]
    public void Blank_and_zero_are_not_equal() => Assert.NotEqual(new CaseFigures(), new CaseFigures { Upheld = 0 });

    [Fact]
    public void A_default_section_is_blank_throughout()
    {
        Requests section = default;
        Assert.Null(section.Outcomes.Denied.StateSecret.NaturalPersons);
        Assert.Equal(new DisclosureReport(FormEdition.Edition2021).Requests, section);
        Assert.Equal(default(Requests).GetHashCode(), new Requests().GetHashCode());
        Assert.Equal("", section.ToString());
    }

    [Fact]
    public void A_default_section_can_be_changed_by_with()
    {
        Requests section = default;
        Assert.Equal(5, (section with { CarriedOver = section.CarriedOver with { Total = 5 } }).CarriedOver.Total);
    }

    [Fact]
    public void A_default_section_makes_all_cells_blank()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021) with { Requests = default };
        Assert.Equal(175, report.BlankCells);
    }

    [Fact]
    public void Text_form_tells_the_stated_figures() =>
        Assert.Equal(
            "Direct.Pending = 0, Direct.Total = 2",
            new Litigation { Direct = new() { Total = 2, Pending = 0 } }.ToString());
}
