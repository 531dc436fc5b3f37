using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Model;

public class CellValueTests
{
    private const string Count = "/requests/newlyReceived/total";
    private const string Change = "/proactiveDisclosure/licensing/change";
    private const string Fees = "/proactiveDisclosure/fees/amount";
    private const decimal Max = 9_007_199_254_740_991;

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_new_report_is_blank_in_every_cell(FormEdition edition)
    {
        var report = new DisclosureReport(edition);
        Assert.Equal(report.Form.Cells.Length, report.BlankCells);
        Assert.All(report.Form.Cells, cell => Assert.Null(report[cell]));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Zero_is_not_blank(FormEdition edition)
    {
        var blank = new DisclosureReport(edition);
        Assert.All(blank.Form.Cells, cell =>
        {
            DisclosureReport report = blank.With(cell, 0);
            Assert.Equal((0, blank.BlankCells - 1), (report[cell], report.BlankCells));
            Assert.NotEqual(blank, report);
        });
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Null_makes_a_cell_blank_again(FormEdition edition)
    {
        var blank = new DisclosureReport(edition);
        Assert.All(blank.Form.Cells, cell => Assert.Equal(blank, blank.With(cell, 12).With(cell, null)));
    }

    [Fact]
    public void The_largest_count_is_kept_exactly() => Assert.Equal(Max, Stored(FormEdition.Edition2021, Count, Max));

    [Theory]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("9007199254740992")]
    [InlineData("79228162514264337593543950335")]
    public void A_count_refuses(string value) => AssertRefused(FormEdition.Edition2021, Count, value);

    [Theory]
    [InlineData("-0.5")]
    [InlineData("-9007199254740992")]
    [InlineData("9007199254740992")]
    public void A_change_refuses(string value) => AssertRefused(FormEdition.Edition2019, Change, value);

    [Theory]
    [InlineData("-1")]
    [InlineData("-9007199254740991")]
    public void A_change_may_be_negative(string value) =>
        Assert.Equal(decimal.Parse(value), Stored(FormEdition.Edition2019, Change, decimal.Parse(value)));

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100.0000", "100")]
    [InlineData("59237.2449", "59237.2449")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-2.50", "-2.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Money_is_kept_without_trailing_zeros(string given, string kept) =>
        Assert.Equal(kept, Stored(FormEdition.Edition2021, Fees, decimal.Parse(given)).ToString());

    [Fact]
    public void Negative_zero_is_zero_in_counts() => Assert.Equal("0", Stored(FormEdition.Edition2021, Count, -0.0m).ToString());

    [Fact]
    public void Reports_with_the_same_money_written_differently_are_equal()
    {
        var report = new DisclosureReport(FormEdition.Edition2021);
        Assert.Equal(report.Set(Fees, 1.5m), report.Set(Fees, 1.50m));
        Assert.Equal(report.Set(Fees, 1.5m).GetHashCode(), report.Set(Fees, 1.50m).GetHashCode());
    }

    [Fact]
    public void A_cell_of_another_edition_is_refused_even_under_the_same_pointer()
    {
        FormCell cell = DisclosureForm.For(FormEdition.Edition2019).FindCell(Count)!;
        var report = new DisclosureReport(FormEdition.Edition2021);
        Assert.Throws<ArgumentException>(() => report[cell]);
        Assert.Throws<ArgumentException>(() => report.With(cell, 1));
        Assert.Throws<ArgumentException>(() => report.With([KeyValuePair.Create(cell, (decimal?)1)]));
        Assert.Throws<ArgumentException>(() => report.ComputedTotal(cell));
    }

    [Fact]
    public void The_later_of_two_entries_for_a_cell_wins()
    {
        var report = new DisclosureReport(FormEdition.Edition2021);
        FormCell cell = report.Cell(Count);
        Assert.Equal(2, report.With([KeyValuePair.Create(cell, (decimal?)1), KeyValuePair.Create(cell, (decimal?)2)])[cell]);
    }

    [Fact]
    public void Several_figures_set_at_once_equal_the_same_set_one_by_one()
    {
        var report = new DisclosureReport(FormEdition.Edition2019);
        DisclosureReport oneByOne = report.Form.Cells.Aggregate(report, (r, c) => r.With(c, c.Index));
        Assert.Equal(oneByOne, report.With(report.Form.Cells.Select(c => KeyValuePair.Create(c, (decimal?)c.Index))));
    }

    private static decimal Stored(FormEdition edition, string pointer, decimal value)
    {
        DisclosureReport report = new DisclosureReport(edition).Set(pointer, value);
        return report[report.Cell(pointer)]!.Value;
    }

    private static void AssertRefused(FormEdition edition, string pointer, string value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureReport(edition).Set(pointer, decimal.Parse(value)));
}
