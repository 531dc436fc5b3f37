using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// Two pieces of text that differ in place, script, strike or visibility, or have a gap between them, are never joined into one figure
/// without a finding (Fixtures/never-glued.json): each cell has the digits 6, 4 and 4, and nobody may read 644 from it in silence.
/// </summary>
public class NeverGluedTests
{
    private const string Pointer = "/requests/newlyReceived/naturalPersons";
    private const decimal Glued = 644;

    private static readonly Pieces[] All =
        JsonSerializer.Deserialize<Pieces[]>(File.ReadAllBytes(Fixture.PathOf("never-glued.json")), JsonSerializerOptions.Web)!;

    private static readonly string[] Heads =
        ["", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    public static TheoryData<string, string> Names => [.. All.Select(p => (p.Medium, p.Difference))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pieces_that_differ_are_no_figure_together(string medium, string difference)
    {
        Pieces pieces = All.Single(p => p.Medium == medium && p.Difference == difference);
        DocumentReadResult result = DocumentReader.Read(FileOf(medium, pieces.Cell));
        PrintedCell? cell = result.Printed.SingleOrDefault(c => c.Cell.Pointer == Pointer);
        bool isReported = result.Findings.Any(f => f.Pointer == Pointer || f.Related.Contains(Pointer));
        Assert.True(isReported || cell?.Value is 64 or 44, $"{cell?.Raw} is {cell?.Value} without a finding");
    }

    [Fact]
    public void Pieces_that_do_not_differ_are_one_figure()
    {
        (string Medium, string Cell)[] whole =
        [
            ("html", "6<span>4</span>4"), ("markdown", "644"), ("text", "644"),
            ("word", "<w:p><w:r><w:t>6</w:t></w:r><w:r><w:t>44</w:t></w:r></w:p>"), ("excel", "<r><t>6</t></r><r><t>44</t></r>"),
        ];
        Assert.All(whole, w => Assert.Equal(
            Glued, DocumentReader.Read(FileOf(w.Medium, w.Cell)).Printed.Single(c => c.Cell.Pointer == Pointer).Value));
    }

    private static byte[] FileOf(string medium, string cell)
    {
        string[] figures = [cell, .. Enumerable.Repeat("0", 6)];
        return medium switch
        {
            "html" => Encoding.UTF8.GetBytes($"<h1>春江县2023年政府信息公开工作年度报告</h1><h2>三、收到和处理政府信息公开申请情况</h2><table>"
                + $"<tr>{string.Concat(Heads.Select(h => $"<td>{h}</td>"))}</tr>"
                + $"<tr><td>一、本年新收政府信息公开申请数量</td>{string.Concat(figures.Select(f => $"<td>{f}</td>"))}</tr></table>"),
            "markdown" => Encoding.UTF8.GetBytes("# 春江县2023年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n"
                + $"| {string.Join(" | ", Heads)} |\n|{string.Concat(Heads.Select(_ => " --- |"))}\n"
                + $"| 一、本年新收政府信息公开申请数量 | {string.Join(" | ", figures)} |\n"),
            "text" => Encoding.UTF8.GetBytes("春江县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + $"{string.Join('\t', Heads)}\n一、本年新收政府信息公开申请数量\t{string.Join('\t', figures)}\n"),
            "word" => OfficeBlocks.Word(Word("春江县2023年政府信息公开工作年度报告") + Word("三、收到和处理政府信息公开申请情况")
                + $"<w:tbl>{Row(Heads.Select(Word))}{Row([Word("一、本年新收政府信息公开申请数量"), cell, .. figures.Skip(1).Select(Word)])}</w:tbl>"),
            _ => OfficeBlocks.Excel("<sheetData>"
                + SheetRow(1, ["<t>春江县2023年政府信息公开工作年度报告</t>"]) + SheetRow(2, ["<t>三、收到和处理政府信息公开申请情况</t>"])
                + SheetRow(3, Heads.Select(h => $"<t>{h}</t>"))
                + SheetRow(4, ["<t>一、本年新收政府信息公开申请数量</t>", cell, .. figures.Skip(1).Select(f => $"<t>{f}</t>")]) + "</sheetData>"),
        };
    }

    private static string Word(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Row(IEnumerable<string> cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{c}</w:tc>"))}</w:tr>";

    private static string SheetRow(int number, IEnumerable<string> cells) => $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) =>
        $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is>{cell}</is></c>"))}</row>";

    /// <param name="Medium">The medium.</param>
    /// <param name="Difference">What the pieces differ in.</param>
    /// <param name="Cell">The content of the cell in the language of its medium.</param>
    private sealed record Pieces(string Medium, string Difference, string Cell);
}
