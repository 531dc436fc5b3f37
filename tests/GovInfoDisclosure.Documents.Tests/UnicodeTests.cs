using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Digits of other scripts, halves of surrogate pairs and amounts that no number holds are texts, and no exceptions.</summary>
public class UnicodeTests
{
    // Arabic-Indic, Devanagari, full-width and mathematical digits.
    public static TheoryData<string> Digits => ["٢٠٢٤", "२०२४", "２０２４", "𝟐𝟎𝟐𝟒", "20٢٤"];

    [Theory]
    [MemberData(nameof(Digits))]
    public void Digits_of_other_scripts_are_read_or_left_and_never_throw(string year)
    {
        string[] places =
        [
            $"# 青禾县自然资源局{year}年政府信息公开工作年度报告", $"统计期限：{year}年{year}月1日至{year}年12月31日", $"第{year[0]}页", $"- {year} -",
            $"本年为{year}年。", $"| 行政许可 | {year} |", $"| {year}. 行政许可 | 1 |", $"{year}、甲", $"发布日期：{year}-{year}-{year}",
        ];
        Assert.All(places, place =>
        {
            string text = $"{place}\n\n二、主动公开政府信息情况\n\n{place}\n\n{place}\n\n五、存在的主要问题及改进情况\n\n{place}";
            DocumentReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(text));
            Assert.All(result.Findings, f => Assert.NotEmpty(f.Message(Language.Chinese)));
        });
    }

    [Theory]
    [InlineData("79228162514264337593543950335亿元")]
    [InlineData("79228162514264337593543950335%")]
    public void Amounts_that_no_number_holds_are_findings(string amount)
    {
        string text = $"二、主动公开政府信息情况\n\n| 信息内容 | 本年收费金额 |\n|---|---|\n| 行政事业性收费 | {amount} |\n";
        DocumentReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.NotNull(result.Report);
        Assert.Null(result.Report.ProactiveDisclosure.Fees.Amount);
    }

    [Fact]
    public void A_percentage_beyond_every_number_is_not_shown()
    {
        byte[] workbook = OfficeBlocks.Excel(
            "<sheetData><row><c s='0'><v>7e28</v></c></row></sheetData>", styles: "<cellXfs><xf numFmtId='10'/></cellXfs>");
        Assert.Equal([""], OfficeBlocks.Lines(workbook));
    }

    [Theory]
    [InlineData("_xD800_")]
    [InlineData("_xDC00_x")]
    [InlineData("甲_xD83D_乙")]
    public void Halves_of_surrogate_pairs_become_replacement_characters(string text)
    {
        byte[] workbook = OfficeBlocks.Excel($"<sheetData><row><c t='str'><v>{text}</v></c></row></sheetData>");
        string line = Assert.Single(OfficeBlocks.Lines(workbook));
        Assert.Contains('\uFFFD', line);
        Assert.DoesNotContain(line, char.IsSurrogate);
    }

    [Theory]
    [InlineData("甲乙丙丁", 4, "甲乙丙丁")]
    [InlineData("甲乙丙丁戊", 4, "甲乙丙…")]
    [InlineData("甲乙𠀀丁戊", 4, "甲乙…")]
    [InlineData("甲乙👨‍👩‍👧丁戊", 6, "甲乙…")]
    [InlineData("甲\r\n乙", 9, "甲 乙")]
    public void Excerpts_are_cut_between_characters_as_readers_see_them(string text, int most, string excerpt) =>
        Assert.Equal(excerpt, UnicodeText.Excerpt(text, most));
}
