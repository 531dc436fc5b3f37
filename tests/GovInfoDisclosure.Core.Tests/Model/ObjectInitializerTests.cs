namespace GovInfoDisclosure.Tests.Model;

public class ObjectInitializerTests
{
    private static DisclosureReport Report => new(FormEdition.Edition2021)
    {
        Year = 2024,
        Agency = new() { Name = "河曲县西口镇人民政府" },
        ProactiveDisclosure = new() { Fees = new() { Amount = 59237.2449m }, Licensing = new() { Decisions = 3 } },
        Requests = new()
        {
            NewlyReceived = new() { NaturalPersons = 2, Total = 2 },
            Outcomes = new() { Denied = new() { StateSecret = new() { NaturalPersons = 0 } } },
        },
        ReviewAndLitigation = new() { Litigation = new() { Direct = new() { Pending = 1 } } },
    };

    [Fact]
    public void What_was_stated_can_be_read()
    {
        Assert.Equal(59237.2449m, Report.ProactiveDisclosure.Fees.Amount);
        Assert.Equal(2, Report.Requests.NewlyReceived.Total);
        Assert.Equal(1, Report.ReviewAndLitigation.Litigation.Direct.Pending);
    }

    [Fact]
    public void A_stated_zero_is_zero() => Assert.Equal(0, Report.Requests.Outcomes.Denied.StateSecret.NaturalPersons);

    [Fact]
    public void What_was_not_stated_is_blank() => Assert.Null(Report.Requests.NewlyReceived.Others);

    [Fact]
    public void All_cells_but_the_stated_ones_are_blank() => Assert.Equal(200 - 6, Report.BlankCells);

    [Fact]
    public void With_changes_one_figure_and_keeps_the_others()
    {
        DisclosureReport original = Report;
        DisclosureReport changed = original with
        {
            Requests = original.Requests with { NewlyReceived = original.Requests.NewlyReceived with { Total = 3 } },
        };
        Assert.Equal(original.Set("/requests/newlyReceived/total", 3), changed);
    }

    [Fact]
    public void With_null_makes_a_figure_blank()
    {
        DisclosureReport changed =
            Report with { Requests = Report.Requests with { NewlyReceived = Report.Requests.NewlyReceived with { Total = null } } };
        Assert.Equal(Report.Set("/requests/newlyReceived/total", null), changed);
    }

    [Fact]
    public void A_new_section_replaces_the_old_one_wholly()
    {
        DisclosureReport changed = Report with { Requests = new() { CarriedOver = new() { Total = 1 } } };
        Assert.Equal((1, null), (changed.Requests.CarriedOver.Total, changed.Requests.NewlyReceived.Total));
    }

    [Fact]
    public void A_new_section_leaves_the_other_sections()
    {
        DisclosureReport changed = Report with { Requests = default };
        Assert.Equal((Report.ProactiveDisclosure, Report.ReviewAndLitigation), (changed.ProactiveDisclosure, changed.ReviewAndLitigation));
    }

    [Fact]
    public void Other_handling_is_a_row_in_edition_2019()
    {
        var report = new DisclosureReport(FormEdition.Edition2019)
        {
            Requests = new() { Outcomes = new() { Other = new() { AsRow = new() { Total = 4 } } } },
        };
        Assert.Equal(4, report[report.Cell("/requests/outcomes/other/total")]);
    }

    [Fact]
    public void A_figure_out_of_range_is_refused_where_it_meets_the_report() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Report with { Requests = new() { NewlyReceived = new() { Total = -1 } } });

    [Fact]
    public void Figures_that_belong_to_no_report_can_be_read_back()
    {
        var outcomes = new Outcomes { Denied = new() { StateSecret = new() { Total = 1 } } };
        Assert.Equal((1, null), (outcomes.Denied.StateSecret.Total, outcomes.Granted.Total));
    }
}
