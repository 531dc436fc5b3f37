using System.Collections.Immutable;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema.Data;

/// <summary>The samples of rules that compare reports: each has the reports beside it.</summary>
internal static class PanelSamples
{
    private const string Received = "/requests/newlyReceived", CarriedOver = "/requests/carriedOver", Forward = "/requests/carriedForward",
        Documents = "/proactiveDisclosure/normativeDocuments", Licensing = "/proactiveDisclosure/licensing/decisions",
        Agency = "/agency/name", Unit = "青禾县不动产登记中心";

    private static readonly int Sample = RuleSample.Form.SampleYear;

    public static ImmutableArray<RuleSample> All { get; } =
    [
        OfYears(Rules.CarryOverDiffers,
            [.. Persons(CarriedOver, 5), .. Persons(Forward, 5)], [.. Persons(CarriedOver, 4), .. Persons(Forward, 4)],
            new SampleNeighbour(ReportRole.Previous, [.. LastYear, .. Persons(Received, 5), .. Persons(Forward, 5)])),
        OfYears(Rules.InForceDiffers,
            [new($"{Documents}/issued", "1"), new($"{Documents}/repealed", "2"), new($"{Documents}/inForce", "16")],
            [new($"{Documents}/inForce", "61")],
            new SampleNeighbour(ReportRole.Previous, [.. LastYear, new($"{Documents}/inForce", "17")])),
        OfYears(Rules.SameAsLastYear, [new(Licensing, "512")], [new(Licensing, "318")],
            new SampleNeighbour(ReportRole.Previous, [.. LastYear, new(Licensing, "318")])),
        OfYears(Rules.NotComparable, [], [],
            new SampleNeighbour(ReportRole.Previous, LastYear) { Failing = OfAgency("青禾县水利局", Sample - 1) }),
        OfUnits(Rules.NotTheSumOfUnits, [new(Licensing, "318")], [new(Licensing, "381")],
            new SampleNeighbour(ReportRole.Unit, [.. OfAgency(Unit, Sample), new(Licensing, "318")])),
        OfUnits(Rules.CoverageIncomplete, [], [],
            new SampleNeighbour(ReportRole.Unit, OfAgency(Unit, Sample))
            {
                Failing = [.. LastYear[..3], new("/title", RuleSamples.TitleOf(Unit, Sample - 1))],
            }),
        OfYears(Rules.ReportedTwice, [], [],
            new SampleNeighbour(ReportRole.Previous, LastYear),
            new SampleNeighbour(ReportRole.Previous, OfYear(Sample - 2))
            {
                Failing = [.. LastYear[..2], new("/publishedOn", $"\"{Sample}-01-30\"")],
            }),
    ];

    private static ImmutableArray<KeyValuePair<string, string>> LastYear => OfYear(Sample - 1);

    private static RuleSample OfYears(
        Rule rule, ImmutableArray<KeyValuePair<string, string>> passing, ImmutableArray<KeyValuePair<string, string>> failing,
        params ReadOnlySpan<SampleNeighbour> neighbours) =>
        new() { Rule = rule, Passing = passing, Failing = failing, Neighbours = [.. neighbours] };

    private static RuleSample OfUnits(
        Rule rule, ImmutableArray<KeyValuePair<string, string>> passing, ImmutableArray<KeyValuePair<string, string>> failing,
        SampleNeighbour unit) =>
        OfYears(rule, passing, failing, unit) with { Coverage = new Coverage(SampleReport.Agency, Sample) { Units = [Unit] } };

    private static KeyValuePair<string, string>[] Persons(string row, int count) =>
        [new($"{row}/naturalPersons", $"{count}"), new($"{row}/total", $"{count}")];

    private static ImmutableArray<KeyValuePair<string, string>> OfAgency(string name, int year) =>
        [new(Agency, $"\"{name}\""), new("/title", RuleSamples.TitleOf(name, year))];

    private static ImmutableArray<KeyValuePair<string, string>> OfYear(int year) =>
    [
        new("/year", $"{year}"), new("/period", $$"""{ "from": "{{year}}-01-01", "to": "{{year}}-12-31" }"""),
        new("/publishedOn", $"\"{year + 1}-01-20\""), new("/title", RuleSamples.TitleOf(SampleReport.Agency, year)),
    ];
}
