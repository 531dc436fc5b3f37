using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Panels;

/// <summary>A set of reports of which nobody has said what each is for.</summary>
public class SetTests
{
    private const string Licensing = "/proactiveDisclosure/licensing/decisions";

    private static readonly ImmutableArray<DisclosureReport> Units = PanelReports.Units;
    private static readonly DisclosureReport Parent = PanelReports.Sum(Units);

    [Fact]
    public void Units_are_those_declared_and_the_sum_is_checked()
    {
        CheckResult result = Check([PanelReports.Declared], [Parent.Change(Licensing, 40), .. Units]);
        PanelGroup group = Assert.Single(result.Panel!.Groups);

        Assert.Equal((PanelReports.Parent, GroupEvidence.Declared, 2024), (group.Agency, group.Evidence, group.Year));
        Assert.Equal(5, group.Sources.Length);
        Assert.Equal([Licensing], result.Panel.Findings.Select(f => f.Pointer));
        Assert.All(result.Reports, r => Assert.Equal(ReportRole.Main, r.Role));
    }

    [Fact]
    public void Agencies_that_are_not_declared_are_no_finding_and_missing_ones_are_named()
    {
        DisclosureReport other = Units[0].With("某市档案馆", 2024);
        CheckResult result = Check([PanelReports.Declared], [Parent, .. Units.RemoveAt(2), other]);
        Finding missing = Assert.Single(result.Panel!.Findings);

        Assert.Equal((Rules.CoverageIncomplete, "青禾县民政局"), (missing.Rule, missing.Units.Single()));
        Assert.Equal(MessageKeys.OtherParent, Assert.Single(Check([new("某县人民政府", 2024)], Units).Panel!.Findings).MessageKey);
    }

    [Fact]
    public void Units_are_known_by_the_place_in_their_names_and_then_only_what_is_sure_is_reported()
    {
        CheckResult more = Check([], [Parent.Change(Licensing, 40), .. Units]), less = Check([], [Parent.Set(Licensing, 1), .. Units]);

        Assert.Equal((GroupEvidence.Names, 5), (more.Panel!.Groups.Single().Evidence, more.Panel.Groups.Single().Sources.Length));
        Assert.Empty(more.Panel.Findings);
        Assert.Equal([Licensing], less.Panel!.Findings.Select(f => f.Pointer));
        Assert.Empty(Check([], [Parent, Units[0]]).Panel!.Groups);
    }

    [Fact]
    public void A_bureau_of_a_district_is_a_unit_of_the_district_not_of_the_city()
    {
        DisclosureReport zero = Reports.Zero(FormEdition.Edition2021);
        string[] names = ["宿迁市人民政府", "宿迁市宿豫区人民政府", "宿迁市教育局", "宿迁市宿豫区教育局", "宿迁市宿豫区民政局", "宿迁市宿豫区顺河镇人民政府"];
        CheckResult result = Check([], [.. names.Select(n => zero.With(n, 2024))]);

        Assert.Equal(
            ["宿迁市人民政府: 1、2", "宿迁市宿豫区人民政府: 3、4、5"],
            result.Panel!.Groups.Select(g => $"{g.Agency}: {string.Join('、', g.Sources)}"));
    }

    [Fact]
    public void Years_of_an_agency_are_a_group()
    {
        CheckResult result = Check([], [PanelReports.OfYear(2024, 4, 1), PanelReports.OfYear(2023, 0, 5)]);
        PanelGroup group = Assert.Single(result.Panel!.Groups);

        Assert.Equal(("青禾县教育局", GroupEvidence.SameAgency, null), (group.Agency, group.Evidence, group.Year));
        Assert.Equal(["1", "0"], group.Sources);
        Assert.Equal(2, result.Of(Rules.CarryOverDiffers).Length);
    }

    [Fact]
    public void The_order_does_not_matter_and_JSON_keeps_the_groups()
    {
        CheckedReport[] reports =
            [.. Units.Append(Parent).Append(Units[1] with { Year = 2023 }).Select((r, i) => r.As(ReportRole.Main, $"{i}"))];
        Coverage[] declared = [PanelReports.Declared, new("某县人民政府", 2024), new(PanelReports.Parent, 2023)];
        CheckResult result = ReportPanel.CheckSet(reports, declared);
        for (int seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            random.Shuffle(reports);
            random.Shuffle(declared);
            Assert.Equal(result.Panel, ReportPanel.CheckSet(reports, declared).Panel);
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            new CheckResultJsonConverter(Language.Chinese).Write(writer, result, JsonSerializerOptions.Default);
        var read = JsonSerializer.Deserialize<CheckResult>(Encoding.UTF8.GetString(stream.ToArray()))!;
        Assert.Equal(result.Panel!.Groups, read.Panel!.Groups);
    }

    [Theory]
    [InlineData(3, null, 23, false)]
    [InlineData(3, null, 24, true)]
    [InlineData(null, 3, 17, false)]
    [InlineData(null, 3, 16, true)]
    [InlineData(null, null, 900, false)]
    public void A_stock_beside_a_blank_is_wrong_beyond_its_bound(int? issued, int? repealed, int inForce, bool isWrong)
    {
        DisclosureReport next = PanelReports.OfYear(2024, 5, 1, inForce)
            .Set("/proactiveDisclosure/normativeDocuments/issued", issued)
            .Set("/proactiveDisclosure/normativeDocuments/repealed", repealed);
        Finding[] found = PanelReports.Years(next, PanelReports.OfYear(2023, 0, 5, 20)).Of(Rules.InForceDiffers);

        Assert.Equal(
            isWrong ? [issued is null ? MessageKeys.StockTooSmall : MessageKeys.StockTooLarge] : [], found.Select(f => f.MessageKey));
        Assert.All(found, f => Assert.Contains(issued is null ? "17" : "23", f.Message(Language.English), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Amounts_of_any_size_are_no_fault_of_the_program(string text)
    {
        const string Amount = "/proactiveDisclosure/fees/amount";
        decimal amount = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        DisclosureReport[] units = [.. Units.Select(u => u.Set(Amount, amount))];

        Assert.DoesNotContain(
            PanelReports.Family(Parent.Set(Amount, 1), units, PanelReports.Declared).Panel!.Findings, f => f.Pointer == Amount);
        Assert.DoesNotContain(
            PanelReports.Family(Parent.Set(Amount, amount), Units, PanelReports.Declared).Panel!.Findings, f => f.Pointer == Amount);
        Assert.Null(Aggregate.Of(Parent.Agency, units).Report);
    }

    private static CheckResult Check(IEnumerable<Coverage> declared, IEnumerable<DisclosureReport> reports) =>
        ReportPanel.CheckSet(reports.Select((r, i) => r.As(ReportRole.Unit, $"{i}")), declared);
}
