using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class OutlineTests
{
    [Fact]
    public void Sections_begin_at_their_titles()
    {
        (DocumentOutline outline, Findings findings) = Outline("标题", "一、总体情况", "甲", "二、主动公开政府信息情况", "乙", "## 其他需要报告的事项", "丙");
        Assert.Equal(["标题"], outline.Preface.OfType<Paragraph>().Select(p => p.Text));
        Assert.Equal(["1 甲", "2 乙", "6 丙"],
            outline.Sections.Select(s => $"{s.Key.Number} {string.Join(' ', s.Value.OfType<Paragraph>().Select(p => p.Text))}"));
        Assert.Empty(findings.ToImmutable(null));
    }

    [Theory]
    [InlineData("（一）总体情况")]
    [InlineData("1.总体情况")]
    [InlineData("概述")]
    [InlineData("总体情况良好，各项任务按期完成。")]
    public void Headings_of_parts_and_prose_are_no_titles(string line) => Assert.Empty(Outline(line).Outline.Sections);

    [Theory]
    [InlineData("三、收到和处理政府信息公开申请情况", "某局2023年政府信息公开工作年度报告;一、总体情况;甲", "某局2023年政府信息公开工作年度报告", "1 甲")]
    [InlineData("三、收到和处理政府信息公开申请情况", "某局2023年政府信息公开工作年度报告;自然人,1", "某局2023年政府信息公开工作年度报告", "3 自然人,1")]
    [InlineData("三、收到和处理政府信息公开申请情况", "自然人,1", "", "3 自然人,1")]
    [InlineData("总计", "某局2023年政府信息公开工作年度报告;一、总体情况;甲", "某局2023年政府信息公开工作年度报告", "1 甲")]
    public void The_name_of_a_sheet_is_the_title_of_a_section_where_it_has_none(string name, string rows, string preface, string sections)
    {
        DocumentOutline outline = DocumentOutline.Of([new PartName(name, new()), Sheet(rows)], new Findings(), new LabelMemory(new Work()));

        Assert.Equal(preface, string.Join(';', outline.Preface.OfType<Paragraph>().Select(p => p.Text)));
        Assert.Equal(
            sections, string.Join(';', outline.Sections.Select(s => $"{s.Key.Number} {string.Join(';', s.Value.Select(TextOf))}")));
    }

    [Theory]
    [InlineData("六、其他需要报告的事项;甲", "说明;按收到日期统计;总计,6", "6 甲")]
    [InlineData("六、其他需要报告的事项;甲", "某局;2024年1月5日", "6 甲;某局;2024年1月5日")]
    [InlineData("六、其他需要报告的事项;甲", "五、存在的主要问题及改进情况;乙", "6 甲;5 乙")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "结果维持,总计;1,1", "4 结果维持,总计;1,1")]
    [InlineData("某局", "说明;按收到日期统计;总计,6", "")]
    public void A_later_sheet_without_titles_is_no_part_of_the_last_text(string first, string second, string sections)
    {
        DocumentOutline outline = DocumentOutline.Of(
            [new PartName("年报", new()), Sheet(first), new PartName("说明", new()), Sheet(second)],
            new Findings(), new LabelMemory(new Work()));

        Assert.Equal(
            sections, string.Join(';', outline.Sections.Select(s => $"{s.Key.Number} {string.Join(';', s.Value.Select(TextOf))}")));
    }

    private static Grid Sheet(string rows) =>
        new([.. rows.Split(';').Select(r => new GridRow([.. r.Split(',').Select((c, x) => new GridCell(c, x, new()))]))]);

    private static string TextOf(ContentBlock block) => block switch
    {
        Paragraph line => line.Text,
        Grid grid => string.Join(';', grid.Rows.Select(r => string.Join(',', r.Cells.Select(c => c.Text)))),
        _ => "",
    };

    [Fact]
    public void A_title_with_a_slip_is_taken_and_reported()
    {
        (DocumentOutline outline, Findings findings) = Outline("五、存在的主要问题及改进情祝", "甲");
        Assert.Equal(5, outline.Sections.Keys.Single().Number);
        Assert.Equal("/problems", Assert.Single(findings.ToImmutable(null)).Pointer);
    }

    [Theory]
    [InlineData("一、总体情况/二、主动公开政府信息情况/三、依申请公开情况/四、复议应诉情况/五、存在问题和打算/六、收费情况", "123456")]
    [InlineData("一、基本情况/二、主动公开情况/三、依申请公开情况/四、复议应诉情况/五、下一步改进/六、其它事宜", "123456")]
    [InlineData("第一部分 概况/二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况", "123")]
    [InlineData("三、依申请公开情况/一、总体情况/二、主动公开政府信息情况", "12")]
    [InlineData("一、总体情况/二、主动公开政府信息情况/四、依申请公开情况", "12")]
    [InlineData("一、总体情况/二、主动公开政府信息情况/三、依申请公开情况良好，均已按期答复。", "12")]
    [InlineData("一、总体情况/二、主动公开政府信息情况/三、申请和复议情况", "12")]
    [InlineData("一、总体情况/二、主动公开政府信息情况/（三）依申请公开情况", "12")]
    [InlineData("一、基本情况/二、存在问题/三、下一步打算", "")]
    [InlineData("一、总体情况/三、依申请公开情况", "1")]
    public void A_title_in_other_words_is_found_between_its_neighbours(string titles, string numbers)
    {
        (DocumentOutline outline, Findings findings) = Outline([.. titles.Split('/').SelectMany(t => new[] { t, "甲" })]);
        Assert.Equal(numbers, string.Concat(outline.Sections.Keys.Select(s => s.Number)));
        Assert.All(findings.ToImmutable(null), f => Assert.Equal("GID105", f.Rule.Id));
    }

    [Fact]
    public void A_title_in_other_words_is_reported() =>
        Assert.Equal("/requests", Assert.Single(Outline("一、总体情况", "二、主动公开政府信息情况", "三、依申请公开情况").Findings.ToImmutable(null)).Pointer);

    [Fact]
    public void A_table_of_contents_stands_before_the_report()
    {
        (DocumentOutline outline, Findings findings) =
            Outline("目录", "一、总体情况", "二、主动公开政府信息情祝", "某局2023年政府信息公开工作年度报告", "一、总体情况", "甲", "二、主动公开政府信息情况", "乙");
        Assert.Equal(["目录", "某局2023年政府信息公开工作年度报告"], outline.Preface.OfType<Paragraph>().Select(p => p.Text));
        Assert.Equal([1, 2], outline.Sections.Keys.Select(s => s.Number));
        Assert.Empty(findings.ToImmutable(null));
    }

    [Fact]
    public void A_second_title_one_loses_nothing_once_sections_have_content()
    {
        DocumentOutline outline = Outline("一、总体情况", "甲", "二、主动公开政府信息情况", "乙", "一、总体情况", "丙").Outline;
        Assert.Equal(["甲 丙", "乙"], outline.Sections.Values.Select(s => string.Join(' ', s.OfType<Paragraph>().Select(p => p.Text))));
    }

    [Fact]
    public void Titles_may_be_rows_of_a_table()
    {
        DocumentOutline outline = Outline("| 一、总体情况 | 一、总体情况 |", "| 甲 | 乙 |", "| 二、主动公开政府信息情况 | |", "| 丙 | 丁 |").Outline;
        Assert.Equal(["甲乙", "丙丁"],
            outline.Sections.Values.Select(s => string.Concat(s.OfType<Grid>().Single().Rows.Single().Cells.Select(c => c.Text))));
    }

    [Theory]
    [InlineData("| 甲 | 1 | |", "2 2")]
    [InlineData("| 甲 | 1 |", "3 2")]
    public void Blank_columns_beside_a_table_are_cut_off_but_not_a_blank_cell_that_sticks_out(string second, string lengths)
    {
        DocumentOutline outline = Outline("| 二、主动公开政府信息情况 | | | |", "| 乙 | 2 | |", second, "| 三、收到和处理政府信息公开申请情况 | | | |").Outline;
        Assert.Equal(lengths, string.Join(' ', outline.Sections.Values.First().OfType<Grid>().Single().Rows.Select(r => r.Cells.Length)));
    }

    [Fact]
    public void Rows_of_one_text_are_paragraphs_where_prose_is_expected()
    {
        DocumentOutline outline = Outline("| 某局 | |", "| 一、总体情况 | |", "| 甲<br>乙 | 甲<br>乙 |", "| 丙 | 丁 |", "| 二、主动公开政府信息情况 | |", "| 规章 | |",
            "| 戊 | 1 |", "| 五、存在的主要问题及改进情况<br>己方已着手改进。 | |").Outline;
        Assert.Equal("某局", Assert.IsType<Paragraph>(Assert.Single(outline.Preface)).Text);
        Assert.Equal(["甲", "乙"], outline.Sections.Single(s => s.Key.Number == 1).Value.OfType<Paragraph>().Select(p => p.Text));
        Assert.Equal("己方已着手改进。", Assert.IsType<Paragraph>(Assert.Single(outline.Sections.Single(s => s.Key.Number == 5).Value)).Text);
        Assert.Equal(2, Assert.IsType<Grid>(Assert.Single(outline.Sections.Single(s => s.Key.Number == 2).Value)).Rows.Length);
    }

    [Fact]
    public void A_table_ends_at_its_last_column_with_text()
    {
        DocumentOutline outline = Outline("| 二、主动公开政府信息情况 | | | |", "| 规章 | 1 | | |", "| 行政规范性文件 | | 2 | |").Outline;
        Assert.All(Assert.IsType<Grid>(Assert.Single(outline.Sections.Values.Single())).Rows, r => Assert.Equal(3, r.Cells.Length));
    }

    [Fact]
    public void The_name_of_a_sheet_opens_a_section_or_says_nothing()
    {
        ContentBlock[] blocks = [new PartName("Sheet1", new()), new PartName("五、存在的主要问题及改进情况", new()), new Paragraph("甲", new())];
        DocumentOutline outline = DocumentOutline.Of(blocks, new Findings(), new LabelMemory(new Work()));
        Assert.Empty(outline.Preface);
        Assert.Equal(5, Assert.Single(outline.Sections).Key.Number);
    }

    private static (DocumentOutline Outline, Findings Findings) Outline(params string[] lines)
    {
        var findings = new Findings();
        return (DocumentOutline.Of(TextMedium.Read(string.Join('\n', lines)), findings, new LabelMemory(new Work())), findings);
    }
}
