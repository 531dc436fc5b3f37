using GovInfoDisclosure.Documents.Tests;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Texts of one thing without end, or of two that are multiplied.</summary>
internal static class FloodsOfText
{
    private const string Section = "三、收到和处理政府信息公开申请情况\n";

    public static Kind Kind => new("floods of text", new()
    {
        ["3,000 reports in one file"] = () => Of(3_000, i => $"青禾县{2019 + (i % 9)}年政府信息公开工作年度报告\n\n"
            + $"|规章|行政许可|行政处罚|行政强制|\n|重复申请|属于国家秘密|自然人|商业企业|\n|规章|{i}|1|1|\n\n").ToUtf8(),
        ["one line of 30 MB"] = () => Times(10_000_000, "一").ToUtf8(),
        ["ten million empty lines"] = () => Times(10_000_000, "\n").ToUtf8(),
        ["ten million bars"] = () => Times(10_000_000, "|").ToUtf8(),
        ["ten million tabs"] = () => ("一\t" + Times(10_000_000, "\t")).ToUtf8(),
        ["ten million spaces"] = () => (Section + "规章" + Times(10_000_000, " ") + "1").ToUtf8(),
        ["ten million commas"] = () => (Section + "规章" + Times(10_000_000, ",")).ToUtf8(),
        ["quotation marks that never end"] = () => ("sep=,\n" + Times(3_000_000, "\"\"\",")).ToUtf8(),
        ["a list of 30,000 reports"] = () => ("agency,year,edition,section,row,column,label,value\n"
            + Of(30_000, i => $"县{i}局,2024,2021,requests,newlyReceived,total,,{i}\n")).ToUtf8(),
        ["figures in runs"] = () => (Section + Times(100_000, "1\n2\n\n") + Times(20_000, "（七）总计\n（六）其他处理\n")).ToUtf8(),
        ["labels in pieces"] = () => (Section + "1\n\n2\n" + Times(100_000, "本年新收\n")).ToUtf8(),
        ["traditional characters"] = () => (Section + Times(1_000_000, "規範性檔案\n")).ToUtf8(),
        ["near labels"] = () => (Section + Of(99_000, i => $"一、本年新收政府信息公开申请数{(char)(0x4E00 + (i % 20_000))}量 1\n")).ToUtf8(),
        ["near labels in a row"] = () => (Section + "|" + Of(90_000, i => $"总{(char)(0x4E00 + (i % 20_000))}计|")).ToUtf8(),
        ["titles of sections"] = () => Times(100_000, "一、总体情况\n二、主动公开政府信息情况\n").ToUtf8(),
        ["headings of Markdown"] = () => Times(1_000_000, "###### \n").ToUtf8(),
        ["marks of Markdown"] = () => Times(5_000_000, "**").ToUtf8(),
        ["marks of code"] = () => Times(10_000_000, "`").ToUtf8(),
        ["lists and quotes within each other"] = () => (Times(1_000_000, "> - ") + "一").ToUtf8(),
        ["links"] = () => Times(1_000_000, "[一](").ToUtf8(),
        ["entities"] = () => Times(3_000_000, "&amp;").ToUtf8(),
        ["comments that never end"] = () => Times(2_000_000, "<!-- ").ToUtf8(),
        ["tables as elements"] = () => (Section + Times(200_000, "<table><tr><td>1</td></tr></table>\n")).ToUtf8(),
        ["page headers"] = () => Times(100_000, "某局2024年政府信息公开工作年度报告\n\f").ToUtf8(),
        ["combining marks"] = () => ("# 某局2024年" + Times(5_000_000, "\u0301")).ToUtf8(),
        ["joined emoji"] = () => Times(1_000_000, "👩\u200D").ToUtf8(),
        ["lines that change direction"] = () => Times(2_000_000, "\u202E一\n").ToUtf8(),
        ["figures of one digit"] = () => (Section + Times(300_000, "1 2 3 4 5 6 7\n")).ToUtf8(),
    });
}
