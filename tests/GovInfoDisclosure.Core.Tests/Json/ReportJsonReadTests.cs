using System.Text;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

public class ReportJsonReadTests
{
    private static readonly ReportJsonReaderOptions Lenient = new() { Lenient = true };

    private static readonly DisclosureForm Form = DisclosureForm.For(FormEdition.Edition2021);

    private static FormCell Amount => Form.Cells.Single(c => c.Kind == CellKind.Money);

    [Theory]
    [InlineData("59237.2449", "59237.2449")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.25E+1", "12.5")]
    [InlineData("125e-2", "1.25")]
    [InlineData("0e99999999999999999999999", "0")]
    [InlineData("-0.000", "0")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("10000000000000000000000000000000000e-34", "1")]
    [InlineData("1.0000000000000000000000000000000000000", "1")]
    public void An_amount_is_read_exactly(string json, string amount)
    {
        DisclosureReport report = Assert.IsType<DisclosureReport>(ReportJson.Read(WithAmount(json)).Report);
        Assert.Equal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), report[Amount]);
        Assert.Contains($"\"fees\":{{\"amount\":{amount}}}", ReportJson.WriteText(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("7.92281625142643375935439503351")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e9223372036854775808")]
    [InlineData("-1e-9223372036854775809")]
    public void An_amount_that_would_be_rounded_is_refused(string json)
    {
        Finding finding = Assert.Single(ReportJson.Read(WithAmount(json)).Findings);
        Assert.Equal((Amount.Pointer, "value", json), (finding.Pointer, finding.MessageKey, finding.Actual.ToString()));
    }

    [Theory]
    [InlineData("\"edition\"", "\"$schema\":\"annual-report.schema.json\",\"edition\"")]
    [InlineData("\"requests\"", "\"$schema\":\"\",\"requests\"")]
    [InlineData("\"requests\"", "\"\\u0024schema\":\"x\",\"requests\"")]
    public void A_document_may_name_its_schema_which_is_no_part_of_the_report(string before, string after)
    {
        string text = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021));
        ReadResult read = ReportJson.Read(text.Replace(before, after, StringComparison.Ordinal));
        Assert.Empty(read.Findings);
        Assert.Equal(text, ReportJson.WriteText(read.Report!));
    }

    [Theory]
    [InlineData("\"edition\"", "\"$schema\":12,\"edition\"", "/$schema", "type")]
    [InlineData("\"edition\"", "\"$schema\":{},\"edition\"", "/$schema", "type")]
    [InlineData("\"edition\"", "\"$schema\":\"a\",\"$schema\":\"a\",\"edition\"", "/$schema", "duplicate")]
    [InlineData("\"edition\"", "\"$schema\":\"\\ud842\",\"edition\"", "/$schema", "surrogate")]
    [InlineData("\"edition\"", "\"$schemas\":\"a\",\"edition\"", "/$schemas", "unknown")]
    [InlineData("\"requests\":{", "\"requests\":{\"$schema\":\"a\",", "/requests/$schema", "unknown")]
    public void The_name_of_a_schema_is_one_text_at_the_root(string before, string after, string pointer, string key)
    {
        string text = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021));
        Finding finding = Assert.Single(ReportJson.Read(text.Replace(before, after, StringComparison.Ordinal)).Findings);
        Assert.Equal((pointer, key), (finding.Pointer, finding.MessageKey));
    }

    [Fact]
    public void Names_and_texts_may_be_escaped()
    {
        string text = ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021) with { PublishedOn = new(2025, 1, 2), Title = "𠮷" })
            .Replace("\"edition\":\"2021\"", "\"\\u0065dition\":\"202\\u0031\"", StringComparison.Ordinal)
            .Replace("2025-01-02", "2025\\u002d01-02", StringComparison.Ordinal)
            .Replace("𠮷", "\\ud842\\uDFB7", StringComparison.Ordinal)
            .Replace("\"pending\"", "\"\\u0070ending\"", StringComparison.Ordinal);
        DisclosureReport report = ReportJson.Read(text).Report!;
        Assert.Equal(Reports.Zero(FormEdition.Edition2021) with { PublishedOn = new(2025, 1, 2), Title = "𠮷" }, report);
    }

    [Fact]
    public void Every_kind_of_agency_has_its_own_name()
    {
        foreach (AgencyKind kind in Enum.GetValues<AgencyKind>())
        {
            DisclosureReport report = Reports.Zero(FormEdition.Edition2021) with { Agency = new() { Name = "某机关", Kind = kind } };
            string text = ReportJson.WriteText(report);
            Assert.Contains(
                $"\"kind\":\"{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}\"", text, StringComparison.Ordinal);
            Assert.Equal(kind, ReportJson.Read(text).Report!.Agency.Kind);
        }
    }

    [Fact]
    public void White_space_around_the_document_is_allowed() =>
        Assert.NotNull(
            ReportJson.Read(" \r\n\t" + ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021), indented: true) + "\n\n").Report);

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_refused_at_its_place()
    {
        Finding finding = Assert.Single(ReportJson.Read("{\n\"𠮷\uD842\": 1}").Findings);
        Assert.Equal(new SourcePlace { Line = 2, Column = 3 }, finding.Place);
    }

    [Fact]
    public void Null_instead_of_a_text_is_a_programmer_error() =>
        Assert.Throws<ArgumentNullException>(() => ReportJson.Read((string)null!));

    [Fact]
    public void Lenient_reading_takes_what_is_missing_as_unknown()
    {
        DisclosureReport report =
            ReportJson.Read("""{"requests":{"newlyReceived":{"total":3},"outcomes":{}},"edition":"2021"}""", Lenient).Report!;
        Assert.Equal(3, report.Requests.NewlyReceived.Total);
        Assert.Equal(Form.Cells.Length - 1, report.BlankCells);
        Assert.Null(report.Year);
        Assert.Null(report.Agency.Name);
    }

    [Fact]
    public void A_year_or_agency_name_that_is_not_known_is_null_in_strict_reading_too()
    {
        var report = new DisclosureReport(FormEdition.Edition2019);
        Assert.Contains("\"year\":null", ReportJson.WriteText(report), StringComparison.Ordinal);
        Assert.Contains("\"agency\":{\"name\":null", ReportJson.WriteText(report), StringComparison.Ordinal);
        Assert.Equal(report, ReportJson.Read(ReportJson.Write(report)).Report);
        Assert.Equal(report, ReportJson.Read(ReportJson.Write(report), Lenient).Report);
    }

    [Fact]
    public void Lenient_reading_skips_a_byte_order_mark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. ReportJson.Write(Reports.Zero(FormEdition.Edition2021))];
        Assert.Null(ReportJson.Read(bytes).Report);
        Assert.NotNull(ReportJson.Read(bytes, Lenient).Report);
        Assert.NotNull(ReportJson.Read("\uFEFF" + ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021)), Lenient).Report);
    }

    [Theory]
    [InlineData("""{"year":2024}""", "/edition")]
    [InlineData("""{"edition":"2021","title":null}""", "/title")]
    [InlineData("""{"edition":"2021","agency":null}""", "/agency")]
    [InlineData("""{"edition":"2021","requests":null}""", "/requests")]
    [InlineData("""{"edition":"2021","year":"2024"}""", "/year")]
    [InlineData("""{"edition":"2021","period":{"from":"2024-01-01"}}""", "/period/to")]
    [InlineData("""{"edition":"2021","overview":{}}""", "/overview/text")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":-1}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"received":{}}}""", "/requests/received")]
    public void Lenient_reading_is_strict_in_all_else(string json, string pointer) =>
        Assert.Equal(pointer, Assert.Single(ReportJson.Read(json, Lenient).Findings).Pointer);

    private static byte[] WithAmount(string json) => Encoding.UTF8.GetBytes(
        ReportJson.WriteText(Reports.Zero(FormEdition.Edition2021))
            .Replace("\"amount\":0", $"\"amount\":{json}", StringComparison.Ordinal));
}
