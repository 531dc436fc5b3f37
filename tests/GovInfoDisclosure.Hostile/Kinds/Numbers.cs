using GovInfoDisclosure.Documents.Tests;
using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Numbers larger, longer or stranger than any type holds.</summary>
internal static class Numbers
{
    private static readonly string[] Strange =
    [
        "1e999999999", "-1e-999999999", "79228162514264337593543950336", "9223372036854775808", "0.00000000000000000000000000001",
        "1,2,3,4", "-0", "+5", "5-", "五百万亿", "十百千万亿万亿万亿", "百分之九百九十九", "1/0", "∞", "NaN", "0x7FFFFFFF", "1_000", "5％", "１００，０００",
    ];

    public static Kind Kind => new("numbers that overflow", new()
    {
        ["figures of a table"] = () => Lines(n => $"| 规章 | {n} | {n}% | {n}万 |"),
        ["money in every unit"] = () => Lines(n => $"收费{n}元、{n}万元、{n}亿元、{n}千元"),
        ["shares of everything"] = () => Lines(n => $"申请{n}件，占{n}%，同比增长{n}个百分点"),
        ["years and dates"] = () => Lines(n => $"# 某局{n}年政府信息公开工作年度报告\n{n}年{n}月{n}日\n{n}-{n}-{n}"),
        ["figures of a web page"] = () => ("<html><body><p>三、收到和处理政府信息公开申请情况<table>"
            + string.Concat(Strange.Select(n => $"<tr><td colspan='{n}' rowspan={n}>{n}<td>{n}%"))).ToUtf8(),
        ["values of cells"] = () => Sheet(n => $"<c><v>{n}</v></c>"),
        ["percentages of cells"] = () => Sheet(n => $"<c s='0'><v>{n}</v></c>", "0%"),
        ["dates of cells"] = () => Sheet(n => $"<c s='0'><v>{n}</v></c>", "yyyy-m-d"),
        ["cells of every type"] = () => Sheet(n =>
            $"<c t='b'><v>{n}</v></c><c t='e'><v>{n}</v></c><c t='d'><v>{n}</v></c><c t='n'><v>{n}</v></c>"),
        ["numbers of rows, columns and styles"] = () => OfficeBlocks.Excel("<sheetData>" + string.Concat(
            Strange.Select(n => $"<row r='{n}'><c r='ZZZ{n}' s='{n}'><v>1</v></c></row>")) + "</sheetData><cols>"
            + string.Concat(Strange.Select(n => $"<col min='{n}' max='{n}' hidden='{n}'/>")) + "</cols>"),
        ["numbers of Word"] = () => OfficeBlocks.Word(string.Concat(Strange.Select(n =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{n}'/><w:numId w:val='{n}'/></w:numPr></w:pPr><w:r><w:t>{n}</w:t></w:r></w:p>"
                + $"<w:tbl><w:tr><w:trPr><w:gridBefore w:val='{n}'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='{n}'/></w:tcPr>"
                + $"<w:p><w:r><w:t>{n}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))),
        ["a number of a million digits"] = () => Text($"| 规章 | {Times(1_000_000, "9")} | 0.{Times(1_000_000, "0")}1 |"),
        ["a Chinese number of a million digits"] = () => Text($"收到申请{Times(300_000, "九千亿")}件"),
        ["a number of a million commas"] = () => Text($"| 规章 | 1{Times(1_000_000, ",000")} |"),
        ["figures of JSON"] = () => ("{\"edition\":\"2021\",\"requests\":{\"newlyReceived\":{"
            + string.Join(',', Strange.Select((n, i) => $"\"a{i}\":\"{n}\"")) + ",\"total\":1e999999999,\"other\":-0.0}}}").ToUtf8(),
    });

    private static byte[] Lines(Func<string, string> line) => Text(string.Join('\n', Strange.Select(line)));

    private static byte[] Text(string text) => $"三、收到和处理政府信息公开申请情况\n{text}\n".ToUtf8();

    private static byte[] Sheet(Func<string, string> cell, string format = "General") => OfficeBlocks.Excel(
        $"<sheetData>{string.Concat(Strange.Select(n => $"<row>{cell(n)}</row>"))}</sheetData>",
        styles: $"<numFmts><numFmt numFmtId='200' formatCode='{format}'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs>");
}
