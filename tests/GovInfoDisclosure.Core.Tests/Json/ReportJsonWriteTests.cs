using System.Buffers;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

public class ReportJsonWriteTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Fact]
    public void Members_stand_in_the_order_of_the_format()
    {
        var report = Reports.Zero(FormEdition.Edition2021) with
        {
            Title = "t",
            Period = new(new(2024, 1, 1), new(2024, 12, 31)),
            PublishedOn = new(2025, 1, 31),
            Contact = "c",
            SourceAddress = "s",
            Overview = new() { Text = "x", Parts = [new() { Heading = "h", Text = "p" }] },
            Problems = new() { Text = "y" },
            OtherMatters = new() { Text = "z" },
        };
        string text = ReportJson.WriteText(report);
        Assert.StartsWith("""
            {"edition":"2021","year":2024,"title":"t","agency":{"name":"河曲县西口镇人民政府"},
            "period":{"from":"2024-01-01","to":"2024-12-31"},"publishedOn":"2025-01-31","contact":"c","sourceAddress":"s",
            "overview":{"text":"x","parts":[{"heading":"h","text":"p"}]},
            "proactiveDisclosure":{"governmentRules":{"issued":0,"repealed":0,"inForce":0},
            """.ReplaceLineEndings(""), text, StringComparison.Ordinal);
        Assert.EndsWith("""
            "pending":0,"total":0}}},"problems":{"text":"y"},"otherMatters":{"text":"z"}}
            """, text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_cell_is_written_in_the_order_of_the_form(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        using JsonDocument document = JsonDocument.Parse(ReportJson.Write(new DisclosureReport(edition)));
        IEnumerable<string> tables = form.Tables.Select(t => t.JsonName);
        IEnumerable<string> written = document.RootElement.EnumerateObject().Where(m => tables.Contains(m.Name))
            .SelectMany(m => Leaves("/" + m.Name, m.Value));
        Assert.Equal(form.Cells.Select(c => c.Pointer), written);
    }

    [Fact]
    public void What_is_not_known_is_null_if_required_and_absent_if_not()
    {
        string text = ReportJson.WriteText(new DisclosureReport(FormEdition.Edition2019));
        Assert.StartsWith(
            """{"edition":"2019","year":null,"agency":{"name":null},"proactiveDisclosure":{"governmentRules":{"newlyMade":null,""", text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("公开　报告", "公开　报告")]
    [InlineData("𠮷😀\U0010FFFF", "𠮷😀\U0010FFFF")]
    [InlineData("<a href='x'>&+\u2028\u007F</a>/", "<a href='x'>&+\u2028\u007F</a>/")]
    [InlineData("\"\\\b\t\n\f\r", "\\\"\\\\\\b\\t\\n\\f\\r")]
    [InlineData("\0\u001F", "\\u0000\\u001f")]
    public void Only_what_JSON_demands_is_escaped(string title, string written)
    {
        var report = new DisclosureReport(FormEdition.Edition2021) { Title = title };
        Assert.Contains($"\"title\":\"{written}\"", ReportJson.WriteText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Indented_text_has_line_feeds_and_two_spaces_everywhere()
    {
        string text = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021), indented: true);
        Assert.StartsWith(
            "{\n  \"edition\": \"2021\",\n  \"year\": 2024,\n  \"agency\": {\n    \"name\": ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Equal_amounts_are_written_alike()
    {
        FormCell amount = DisclosureForm.For(FormEdition.Edition2021).Cells.Single(c => c.Kind == CellKind.Money);
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021);
        Assert.Equal(ReportJson.Write(report.With(amount, 1.5m)), ReportJson.Write(report.With(amount, 1.500m)));
        Assert.Equal(ReportJson.Write(report), ReportJson.Write(report.With(amount, -0.00m)));
    }

    [Fact]
    public void All_ways_of_writing_give_the_same()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2019);
        foreach (bool indented in new[] { false, true })
        {
            var output = new ArrayBufferWriter<byte>();
            ReportJson.Write(report, output, indented);
            Assert.Equal(output.WrittenSpan.ToArray(), ReportJson.Write(report, indented));
            Assert.Equal(Encoding.UTF8.GetString(output.WrittenSpan), ReportJson.WriteText(report, indented));
        }

        Assert.Equal(ReportJson.Write(report, indented: false), ReportJson.Write(report));
    }

    [Fact]
    public void Parts_outside_the_overview_are_refused_rather_than_lost()
    {
        var report = new DisclosureReport(FormEdition.Edition2021) { Problems = new() { Parts = [new() { Heading = "一", Text = "二" }] } };
        Assert.Throws<ArgumentException>(() => ReportJson.Write(report));
    }

    private static IEnumerable<string> Leaves(string pointer, JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(m => Leaves($"{pointer}/{m.Name}", m.Value))
        : [pointer];
}
