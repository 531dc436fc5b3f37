using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.JsonSchema.Data;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>Scenarios over several reports: data. Units have figures of their own in every cell of table two, so that each can be known
/// by them.</summary>
internal static class PanelScenarios
{
    private const string Parent = "青禾县人民政府", Prose = "/overview/text", Table = "/proactiveDisclosure",
        InForce = "normativeDocuments/inForce", Issued = "normativeDocuments/issued", Repealed = "normativeDocuments/repealed",
        Licensing = "licensing/decisions";

    private static readonly string[] Units = ["青禾县教育局", "青禾县民政局", "青禾县水利局", "青禾县司法局"];

    // Of every unit, and of the last one for the year before.
    private static readonly int[][] Figures =
        [[3, 1, 20, 318, 12, 5], [2, 1, 17, 1284, 33, 7], [5, 2, 41, 95, 8, 2], [1, 0, 9, 660, 4, 3], [4, 1, 8, 401, 15, 6]];

    private static readonly string[] Cells = [Issued, Repealed, InForce, Licensing, "penalties/decisions", "compulsion/decisions"];

    private static int Year => RuleSample.Form.SampleYear;

    private static Coverage Declared => new(Parent, Year) { Units = [.. Units] };

    public static ImmutableArray<PanelScenario> All { get; } =
    [
        OfYears("prose-copied", "The whole prose is last year's, but for the years; the tables are not.",
            [.. Text($"{Year}年共发布信息1200条，较{Year - 1}年有所增加。"), Figure(Licensing, 318)],
            [.. Text($"{Year - 1}年共发布信息1200条，较{Year - 2}年有所增加。"), Figure(Licensing, 401)],
            "GID603 prose  /overview"),
        OfYears("renamed-agency", "Last year's report is of an agency with another name; nobody knows that it was renamed.",
            [], Named("青禾县国土资源局", Year - 1), "GID604 usual 青禾县国土资源局 /agency/name"),
        OfYears("stock-blank", "With 本年废止 blank, the stock can only be too large.",
            [Figure(Issued, 3), Blank(Repealed), Figure(InForce, 61)], [Figure(InForce, 17)],
            $"GID602 stockTooLarge  {Table}/{InForce}"),
        OfYears("stock-blank-possible", "With 本年废止 blank, a stock below the sum is possible.",
            [Figure(Issued, 3), Blank(Repealed), Figure(InForce, 15)], [Figure(InForce, 17)]),
        OfUnits("two-reports-of-a-unit", "Two reports of a unit without different dates: none counts, and the unit is missing.",
            Sum(0, 1, 2, 3), [.. Enumerable.Range(0, 4).Select(Unit), Unit(0)], Declared,
            $"GID702 usual {Units[0]}", $"GID703 noneCounts {Units[0]}"),
        OfUnits("unit-twice", "The parent counts a unit twice.", Sum(0, 1, 2, 3, 1), FourUnits, Declared,
            [.. Cells.Select(c => $"GID701 countedTwice {Units[1]} {Table}/{c}")]),
        OfUnits("unit-left-out", "The parent leaves a unit out.", Sum(0, 1, 2), FourUnits, Declared,
            [.. Cells.Where((_, i) => Figures[3][i] > 0).Select(c => $"GID701 leftOut {Units[3]} {Table}/{c}")]),
        OfUnits("last-years-report", "The parent counts a unit with last year's report, which is there too.", Sum(0, 1, 2, 4),
            [.. FourUnits, [.. Unit(4), .. OfYear(Year - 1), .. Named(Units[3], Year - 1)]], Declared,
            [.. Cells.Where((_, i) => Figures[3][i] != Figures[4][i]).Select(c => $"GID701 lastYearUsed {Units[3]} {Table}/{c}")]),
        OfUnits("unit-blank", "A blank of a unit may be what the parent has more.", Sum(0, 1, 2, 3),
            [[.. Unit(0), Blank(Licensing)], .. FourUnits[1..]], Declared),
        OfUnits("share-of-its-own", "The parent counts figures of its own besides; that is declared.",
            [.. Sum(0, 1, 2, 3), Figure(Licensing, 9000)], FourUnits, Declared with { IncludesOwn = true }),
        OfUnits("own-figures-alone", "The parent reports its own figures alone; that is declared.", [Figure(Licensing, 5)], FourUnits,
            Declared with { Scope = CoverageScope.Own }),
        OfUnits("not-declared", "Without a declaration more is no finding, less is.",
            [.. Sum(0, 1, 2, 3), Figure(Licensing, 9000), Figure(InForce, 80)], FourUnits, null,
            $"GID701 suspects {Units[3]}、{Units[1]}、{Parent} {Table}/{InForce}"),
        OfUnits("misread-name", "A character of a unit's name is misread; it is not guessed.", Sum(0, 1, 2, 3),
            [[.. Unit(0), .. Named("青禾县教有局", Year)], .. FourUnits[1..]], Declared,
            "GID702 doubtful 青禾县教有局", $"GID702 usual {Units[0]}"),
    ];

    private static ImmutableArray<KeyValuePair<string, string>>[] FourUnits => [.. Enumerable.Range(0, 4).Select(Unit)];

    private static PanelScenario OfYears(
        string name, string about, IEnumerable<KeyValuePair<string, string>> main, IEnumerable<KeyValuePair<string, string>> previous,
        params ImmutableArray<string> expected) => new(
            new($"scenario-{name}", about,
            [
                ("main.json", ReportRole.Main, SampleReport.With(RuleSample.Form, main)),
                ("previous-1.json", ReportRole.Previous, SampleReport.With(RuleSample.Form, [.. OfYear(Year - 1), .. previous])),
            ], null), expected);

    private static PanelScenario OfUnits(
        string name, string about, ImmutableArray<KeyValuePair<string, string>> parent,
        ImmutableArray<KeyValuePair<string, string>>[] units, Coverage? coverage, params ImmutableArray<string> expected) => new(
            new($"scenario-{name}", about,
            [
                ("main.json", ReportRole.Main, SampleReport.With(RuleSample.Form, [.. Named(Parent, Year), .. parent])),
                .. units.Select((u, i) => ($"unit-{i + 1}.json", ReportRole.Unit, SampleReport.With(RuleSample.Form, u))),
            ], coverage), expected);

    private static ImmutableArray<KeyValuePair<string, string>> Unit(int unit) =>
        [.. Cells.Select((c, i) => Figure(c, Figures[unit][i])), .. Named(Units[Math.Min(unit, Units.Length - 1)], Year)];

    private static ImmutableArray<KeyValuePair<string, string>> Sum(params int[] units) =>
        [.. Cells.Select((c, i) => Figure(c, units.Sum(u => Figures[u][i])))];

    private static KeyValuePair<string, string> Figure(string cell, int figure) => new($"{Table}/{cell}", $"{figure}");

    private static KeyValuePair<string, string> Blank(string cell) => new($"{Table}/{cell}", "null");

    private static KeyValuePair<string, string>[] Text(string text) => [new(Prose, Json(text))];

    private static KeyValuePair<string, string>[] OfYear(int year) =>
    [
        new("/year", $"{year}"), new("/period", $$"""{ "from": "{{year}}-01-01", "to": "{{year}}-12-31" }"""),
        new("/publishedOn", $"\"{year + 1}-01-20\""), .. Named(SampleReport.Agency, year),
    ];

    private static KeyValuePair<string, string>[] Named(string agency, int year) =>
        [new("/agency/name", Json(agency)), new("/title", Json($"{agency}{year}年政府信息公开工作年度报告"))];

    private static string Json(string text) => JsonSerializer.Serialize(text);
}
