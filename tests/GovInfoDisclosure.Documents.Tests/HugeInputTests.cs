using System.Diagnostics;

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
        ["30,000 different labels"] = () => "三、收到和处理政府信息公开申请情况\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"| 属于{i}类信息的申请 | 1 |\n")),
        ["30,000 aligned lines"] = () => "三、收到和处理政府信息公开申请情况\n" + Repeat("一、本年新收政府信息   1   2   3\n", 30_000),
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

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Huge_inputs_end_quickly(string name)
    {
        byte[] content = Inputs[name]().ToUtf8();
        var watch = Stopwatch.StartNew();
        Reading.Check(content, name);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{name}: {watch.Elapsed}");
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
