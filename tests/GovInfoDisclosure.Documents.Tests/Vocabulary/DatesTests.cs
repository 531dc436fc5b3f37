using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Tests.Vocabulary;

public class DatesTests
{
    [Theory]
    [InlineData("2025年1月20日", "2025-01-20")]
    [InlineData("发布时间：2024-01-19 10:32", "2024-01-19")]
    [InlineData("2024-01-19 来源", "2024-01-19")]
    [InlineData("2024/1/5", "2024-01-05")]
    [InlineData("2024.01.05", "2024-01-05")]
    [InlineData("２０２４年１月５日", "2024-01-05")]
    [InlineData("2024 年 1 月 5 日", "2024-01-05")]
    [InlineData("二〇二五年一月二十日", "2025-01-20")]
    [InlineData("二○二四年十二月三十一日", "2024-12-31")]
    [InlineData("二零二四年十月十日", "2024-10-10")]
    [InlineData("二〇二四年三月十一日", "2024-03-11")]
    public void A_date_is_read_however_it_is_written(string text, string date) =>
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd"), Dates.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("2024年")]
    [InlineData("2024年13月1日")]
    [InlineData("2024-02-30")]
    [InlineData("0512-2024-1234")]
    [InlineData("12024-01-05")]
    [InlineData("2024-01-345")]
    public void What_is_no_date_is_none(string text) => Assert.Null(Dates.Find(text));

    [Theory]
    [InlineData("统计期限为2024年1月1日至2024年12月31日。", "2024-01-01", "2024-12-31")]
    [InlineData("2024年1月1日至12月31日", "2024-01-01", "2024-12-31")]
    [InlineData("2024年1月1日起，至2025年1月10日止", null, null)]
    [InlineData("自 2023 年 1 月 1 日起至 2023 年 12 月 31 日", "2023-01-01", "2023-12-31")]
    [InlineData("2023年1月1日—2023年12月31日", "2023-01-01", "2023-12-31")]
    [InlineData("2023年1月1日", null, null)]
    public void A_period_has_two_ends(string text, string? from, string? to) =>
        Assert.Equal(from is null ? null : new ReportPeriod(DateOnly.Parse(from), DateOnly.Parse(to!)), Dates.FindPeriod(text));
}
