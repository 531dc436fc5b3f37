using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Word;

public class WordMediumTests
{
    private const string By = "w:id=\"1\" w:author=\"甲\"";

    public static TheoryData<string, string> Paragraphs => new()
    {
        { R("甲") + "<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/></w:r>", "甲\t乙/丙-" },
        { $"<w:del {By}><w:r><w:delText>甲</w:delText></w:r></w:del>"
            + $"<w:ins {By}>{R("乙")}<w:del {By}><w:r><w:delText>丙</w:delText></w:r></w:del></w:ins>", "乙" },
        { $"<w:moveFrom {By}>{R("甲")}</w:moveFrom>{R("乙")}<w:moveTo {By}>{R("甲")}</w:moveTo>", "乙甲" },
        { $"{Field("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>{R("码")}{Field("separate")}{R("3")}{Field("end")}{R("页")}", "3页" },
        { $"{Field("begin")}{Field("begin")}{Field("separate")}{R("内")}{Field("end")}"
            + $"{Field("separate")}{R("外")}{Field("end")}{R("后")}", "外后" },
        { $"{Field("end")}{Field("separate")}{R("甲")}", "甲" },
        { $"<w:fldSimple w:instr=\"PAGE\">{R("3")}</w:fldSimple>"
            + $"<w:hyperlink w:anchor=\"a\">{R("页")}</w:hyperlink><w:smartTag w:element=\"chsdate\"><w:smartTagPr/>{R("甲")}"
            + $"<w:smartTag w:element=\"place\">{R("乙")}</w:smartTag></w:smartTag>", "3页甲乙" },
        { "<w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr><w:webHidden/></w:rPr><w:t>丙</w:t></w:r>", "乙丙" },
        { "<w:r><w:ruby><w:rt>" + R("yi") + "</w:rt><w:rubyBase>" + R("乙") + "</w:rubyBase></w:ruby></w:r>", "乙" },
        { "<w:r><w:sym w:font='Symbol' w:char='F035'/><w:sym w:font='Symbol' w:char='F02D'/>"
            + "<w:sym w:font='宋体' w:char='2014'/><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Symbol'/></w:r>",
            "5-—\uF0FC\uFFFD" },
        { "<w:r><w:sym w:font='Symbol' w:char='0035'/><w:sym w:font='Symbol' w:char='F020'/><w:sym w:font='Symbol' w:char='F03F'/>"
            + "<w:sym w:font='Symbol' w:char='F040'/></w:r>", "5\uF020?\uF040" },
        { R("甲") + "<w:r><w:softHyphen/></w:r>" + R("乙"), "甲乙" },
        { "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + R("请填写") + "</w:sdtContent></w:sdt>" + R("甲"), "甲" },
        { "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + R("框")
            + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R("甲"), "甲/框" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void A_paragraph_reads_as_it_prints(string content, string expected) =>
        Assert.Equal(expected.Split('/'), OfficeBlocks.Lines(OfficeBlocks.Word($"<w:p>{content}</w:p>")));

    // Cells are written as in a file, without their paragraphs: PROPERTIES TEXT.
    [Theory]
    [InlineData("<w:gridSpan w:val='2'/>甲,乙;<w:vMerge w:val='restart'/>丙,丁,戊;<w:vMerge/>,己,庚", "甲|(甲)|乙;丙|丁|戊;(丙)|己|庚")]
    [InlineData("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>甲,乙;<w:gridSpan w:val='2'/><w:vMerge/>,丙", "甲|(甲)|乙;(甲)|(甲)|丙")]
    [InlineData("<w:hMerge w:val='restart'/>甲,<w:hMerge/>,乙;丙,丁,戊", "甲|(甲)|乙;丙|丁|戊")]
    [InlineData("<w:vMerge/>甲,乙;<w:gridSpan w:val='2'/><w:vMerge/>丙", "甲|乙;丙|(丙)")]
    [InlineData("<w:gridSpan w:val='-3'/>甲,<w:gridSpan w:val='x'/>乙", "甲|乙")]
    public void Merged_cells_fill_the_grid(string table, string expected)
    {
        string rows = string.Concat(table.Split(';').Select(r => $"<w:tr>{string.Concat(r.Split(',').Select(CellOf))}</w:tr>"));
        Assert.Equal(expected.Split(';'), OfficeBlocks.Lines(OfficeBlocks.Word($"<w:tbl>{rows}</w:tbl>")));
    }

    [Fact]
    public void Rows_may_begin_and_end_within_the_table()
    {
        const string Gaps = "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>";
        Assert.Equal(["|甲|", "乙|丙|丁"], OfficeBlocks.Lines(
            OfficeBlocks.Word($"<w:tbl><w:tr>{Gaps}{CellOf("甲")}</w:tr><w:tr>{CellOf("乙")}{CellOf("丙")}{CellOf("丁")}</w:tr></w:tbl>")));
    }

    [Fact]
    public void Deleted_and_hidden_rows_and_cells_are_left_out() => Assert.Equal(["甲|乙"], OfficeBlocks.Lines(OfficeBlocks.Word($"""
        <w:tbl><w:tr>{CellOf("甲")}{CellOf($"<w:cellDel {By}/>丙")}{CellOf("乙")}</w:tr>
        <w:tr><w:trPr><w:del {By}/></w:trPr>{CellOf("丁")}{CellOf("戊")}</w:tr>
        <w:tr><w:trPr><w:hidden/></w:trPr>{CellOf("己")}{CellOf("庚")}</w:tr></w:tbl>
        """)));

    [Fact]
    public void Tables_that_frame_others_give_their_content_in_order()
    {
        string inner = $"<w:tbl><w:tr>{CellOf("1")}{CellOf("2")}</w:tr></w:tbl>";
        string outer =
            $"<w:tbl><w:tr>{CellOf("上")}{CellOf("中")}</w:tr>"
                + $"<w:tr><w:tc><w:p>{R("左")}</w:p>{inner}<w:p/></w:tc>{CellOf("右")}</w:tr><w:tr>{CellOf("下")}{CellOf("末")}</w:tr></w:tbl>";
        Assert.Equal(["上|中", "左", "1|2", "", "右", "下|末"], OfficeBlocks.Lines(OfficeBlocks.Word(outer)));
        Assert.Equal(["甲", "乙"],
            OfficeBlocks.Lines(OfficeBlocks.Word($"<w:tbl><w:tr><w:tc><w:p>{R("甲")}</w:p><w:p>{R("乙")}</w:p></w:tc></w:tr></w:tbl>")));
    }

    [Fact]
    public void A_deleted_end_of_a_paragraph_joins_it_with_the_next()
    {
        string deleted = $"<w:p><w:pPr><w:rPr><w:del {By}/></w:rPr></w:pPr>{R("甲")}</w:p>";
        Assert.Equal(["甲乙", "甲"], OfficeBlocks.Lines(OfficeBlocks.Word(deleted + $"<w:p>{R("乙")}</w:p>" + deleted)));
    }

    [Fact]
    public void Embedded_documents_are_not_opened() =>
        Assert.Equal(["甲"], OfficeBlocks.Lines(OfficeBlocks.Word($"<w:altChunk r:id='none'/><w:p>{R("甲")}</w:p><w:sectPr/>")));

    private static string R(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string CellOf(string cell)
    {
        int text = cell.LastIndexOf('>') + 1;
        return $"<w:tc><w:tcPr>{cell[..text]}</w:tcPr><w:p>{R(cell[text..])}</w:p></w:tc>";
    }
}
