using System.Globalization;
using System.Text;
using GovInfoDisclosure.Documents.Tests;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Digits that are digits to Unicode and not to a reader of numbers, wherever a number may be.</summary>
internal static class ScriptDigits
{
    // Arabic, Devanagari, Tibetan, mathematical bold, full-width, superscript, circled and Chinese, each for 1 and 2.
    private static readonly string[] Digits = ["١٢", "१२", "༡༢", "𝟏𝟐", "１２", "¹²", "①②", "一二", "〡〢", "ⅠⅡ", "㉑㉒", "𑁧𑁨", "½¼", "٣²"];

    public static Kind Kind => new("digits of every script", new()
    {
        ["the year of a title"] = () => Lines(d => $"# 某局{d}{d}年政府信息公开工作年度报告"),
        ["a title with four digits"] = () => Lines(d => $"# {d}0{d}4年度某局政府信息公开年报"),
        ["numbers of pages"] = () => Lines(d => $"# 某局2024年政府信息公开工作年度报告\n- {d} -\n第{d}页 共{d}页\n{d}/{d}\n{d}"),
        ["figures of a table"] = () => Lines(d => $"## 二、主动公开政府信息情况\n| 规章 | {d} | {d}{d} | -{d} |\n| 行政许可 | {d}.{d} |"),
        ["percentages and units"] = () => Lines(d => $"一、总体情况\n收到申请{d}件，占{d}％，增长{d}.{d}%，收费{d}万元，{d}亿{d}千元。"),
        ["dates"] = () => Lines(d => $"统计期限为{d}年{d}月{d}日至{d}-{d}-{d}，公布于{d}/{d}/{d}。"),
        ["numbers of sections and lists"] = () => Lines(d => $"{d}、总体情况\n（{d}）主动公开\n{d}. 制度\n{d}）其他\n第{d}条"),
        ["spans of a table of a page"] = () => Lines(
            d => $"<html><body><table><tr><td rowspan='{d}' colspan='{d}'>规章</td><td width='{d}%'>{d}"
                + $"</td></tr></table><ol start='{d}'><li value='{d}'>甲"),
        ["numbers of Word"] = () => Documents.Tests.Office.OfficeBlocks.Word(string.Concat(Digits.Select(d =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{d}'/><w:numId w:val='{d}'/></w:numPr><w:outlineLvl w:val='{d}'/></w:pPr></w:p>"
                + $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='{d}'/></w:tcPr>"
                    + $"<w:p><w:r><w:t>{d}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))),
        ["numbers of Excel"] = () => Documents.Tests.Office.OfficeBlocks.Excel("<sheetData>" + string.Concat(Digits.Select(d =>
            $"<row r='{d}'><c r='A{d}' s='{d}'><v>{d}</v></c><c t='s'><v>{d}</v></c></row>")) + "</sheetData><mergeCells>"
                + string.Concat(Digits.Select(d => $"<mergeCell ref='A{d}:B{d}'/>")) + "</mergeCells>", strings: "<si><t>甲</t></si>"),
        ["numbers of JSON"] = () => $"{{\"year\":{string.Join("},{\"year\":", Digits)}}}".ToUtf8(),
        ["aligned columns"] = () => Lines(d => $"三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量   {d}   {d}   {d}   {d}   {d}   {d}   {d}"),
        ["digits of all scripts in one number"] = () => $"# 某局{string.Concat(Digits)}年政府信息公开工作年度报告\n规章 {string.Concat(Digits)}".ToUtf8(),
        ["every digit that Unicode has, everywhere"] = () => string.Concat(Enumerable.Range(0, 0x110000)
            .Where(c => c is < 0xD800 or > 0xDFFF && Rune.GetUnicodeCategory(new Rune(c)) is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber)
            .Select(c => $"第{new Rune(c)}页\n# {new Rune(c)}年年度报告\n{new Rune(c)}、总体情况\n| 规章 | {new Rune(c)} |\n占{new Rune(c)}%\n")).ToUtf8(),
    });

    private static byte[] Lines(Func<string, string> line) => string.Join("\n\n", Digits.Select(line)).ToUtf8();
}
