using GovInfoDisclosure.Documents.Tests.Office;
using GovInfoDisclosure.Fuzzing;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Time grows with the input and not with its square: each of these took minutes if it did.</summary>
public class HugeInputTests
{
    private static readonly Dictionary<string, Func<string>> Inputs = new()
    {
        ["100,000 lines of prose"] = () => Repeat("本年度公开信息若干条，工作有序推进。\n", 100_000),
        ["100,000 blank lines"] = () => Repeat("\n", 99_990),
        ["60,000 lines of one figure"] = () => "三、收到和处理政府信息公开申请情况\n" + Repeat("一、本年新收政府信息公开申请数量\n5\n", 30_000),
        ["60,000 rows without a label"] = () => "三、收到和处理政府信息公开申请情况\n" + Repeat("| 囗囗囗囗囗囗 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n", 60_000),
        ["30,000 times the same row"] = () => "三、收到和处理政府信息公开申请情况\n" + Repeat("| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n", 30_000),
        ["30,000 different labels"] = () =>
            "三、收到和处理政府信息公开申请情况\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"| 属于{i}类信息的申请 | 1 |\n")),
        ["30,000 aligned lines"] = () => "三、收到和处理政府信息公开申请情况\n" + Repeat("一、本年新收政府信息   1   2   3\n", 30_000),
        ["30,000 aligned lines that drift"] = () => "三、收到和处理政府信息公开申请情况\n自然人   商业企业   科研机构\n"
            + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"一、本年新收政府信息公开申请数量{new string(' ', i % 997)} 1   2\n")),
        ["20,000 heads over rows that lack figures"] = () => "二、主动公开政府信息情况\n" + Repeat("信息内容   本年制发件数   本年废止件数   现行有效件数\n规章   1\n", 20_000),
        ["50,000 lines between figures"] = () => "二、主动公开政府信息情况\n规章   1\n" + Repeat("本年   制发   件数\n", 50_000) + "规章   1   2\n",
        ["20,000 tables as elements"] = () => "## 二、主动公开政府信息情况\n" + Repeat("<table><tr><td>规章</td><td>1</td></tr></table>\n", 20_000),
        ["100,000 opened tables"] = () => "## 二、主动公开政府信息情况\n" + Repeat("<table> <!-- ", 100_000),
        ["90,000 rules of boxes"] = () => "## 二、主动公开政府信息情况\n" + Repeat("+---+---+\n| 规章 | 1 |\n", 45_000),
        ["one line of 1 MB"] = () => "二、主动公开政府信息情况\n" + Repeat("规章 ", 350_000),
        ["one word of 1 MB"] = () => Repeat("一", 350_000),
        ["one line of digits"] = () => "三、收到和处理政府信息公开申请情况\n" + Repeat("1", 1_000_000),
        ["one line of spaces"] = () => "三、收到和处理政府信息公开申请情况\n规章" + Repeat(" ", 1_000_000) + "x",
        ["50,000 cells in a row"] = () => "三、收到和处理政府信息公开申请情况\n|" + Repeat(" 5 |", 50_000),
        ["50,000 labels in a row"] = () => "三、收到和处理政府信息公开申请情况\n|" + Repeat(" 总计 |", 50_000) + "\n|" + Repeat(" 5 |", 50_000),
        ["50,000 blank cells in a row"] = () => "四、政府信息公开行政复议、行政诉讼情况\n|" + Repeat(" |", 50_000) + "\n| 行政复议 | 5 |",
        ["100,000 opened comments"] = () => Repeat("<!-- ", 100_000),
        ["100,000 backslashes and pipes"] = () => "| " + Repeat("\\|", 100_000) + " |",
        ["50,000 section titles"] = () => Repeat("一、总体情况\n二、主动公开政府信息情况\n", 25_000),
        ["50,000 parts"] = () => "一、总体情况\n" + Repeat("（一）甲。乙\n", 50_000),
        ["a paragraph of 90,000 wrapped lines"] = () => "一、总体情况\n" + Repeat("本年度公开信息若干条工作有序推进本年度公开信息若干条工作有序推进\n", 90_000),
    };

    // The bodies of Word files and the sheets of Excel files.
    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["a sheet of 1,000,000 rows"] = () =>
            OfficeBlocks.Excel($"<sheetData>{Repeat("<row><c><v>1</v></c></row>", 1_000_000)}</sheetData>"),
        ["a sheet of 1,000,000 blank rows"] = () =>
            OfficeBlocks.Excel($"<sheetData>{Repeat("<row s='1' customFormat='1'/>", 1_000_000)}</sheetData>"),
        ["200,000 merged ranges"] = () =>
            OfficeBlocks.Excel(
                $"<sheetData><row><c><v>1</v></c><c r='XFD1'><v>1</v></c></row></sheetData>"
                    + $"<mergeCells>{Repeat("<mergeCell ref='A1:XFD1048576'/>", 200_000)}</mergeCells>"),
        ["200,000 hidden ranges of columns"] = () => OfficeBlocks.Excel(
            $"<cols>{Repeat("<col min='2' max='16384' hidden='1'/>", 200_000)}</cols><sheetData><row><c><v>1</v></c></row></sheetData>"),
        ["100,000 opened fields"] = () =>
            OfficeBlocks.Word($"<w:p>{Repeat("<w:r><w:fldChar w:fldCharType='begin'/><w:t>5</w:t></w:r>", 100_000)}</w:p>"),
        ["100,000 paragraphs that go on"] = () =>
            OfficeBlocks.Word(Repeat("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p>", 100_000)),
        ["50,000 rows merged into one"] = () => OfficeBlocks.Word(
            $"<w:tbl>{Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>", 50_000)}</w:tbl>"),
        ["a row of 100,000 cells"] = () => OfficeBlocks.Word($"<w:tbl><w:tr>{Repeat("<w:tc><w:p/></w:tc>", 100_000)}</w:tr></w:tbl>"),
        ["smart tags within each other"] = () => OfficeBlocks.Word(
            $"<w:p>{Repeat("<w:smartTag>", 200)}{Repeat("<w:r><w:t>一</w:t></w:r>", 50_000)}{Repeat("</w:smartTag>", 200)}</w:p>"),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys, .. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Huge_inputs_end_quickly(string name)
    {
        byte[] content = Files.TryGetValue(name, out Func<byte[]>? file) ? file() : Inputs[name]().ToUtf8();
        TimeSpan start = ThreadTime.Now;
        Reading.Check(content, name);
        TimeSpan taken = ThreadTime.Now - start;
        Assert.True(taken < TimeSpan.FromSeconds(30), $"{name}: {taken}");
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
