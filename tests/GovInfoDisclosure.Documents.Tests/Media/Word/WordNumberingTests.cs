using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Word;

public class WordNumberingTests
{
    private const string Levels = """
        <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1部分、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%4）"/></w:lvl>
        <w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="1"/>
        <w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride></w:num>
        """;

    // Each paragraph is written NUMBERING:LEVEL.
    [Theory]
    [InlineData("1:0 1:0", "第一部分、甲 第二部分、甲")]
    [InlineData("1:0 1:1 1:1 1:0 1:1", "第一部分、甲 （一）甲 （二）甲 第二部分、甲 （一）甲")]
    [InlineData("1:0 1:1 1:2 1:2", "第一部分、甲 （一）甲 1.1.3 甲 1.1.4 甲")]
    [InlineData("1:0 1:3 1:0 1:3", "第一部分、甲 1）甲 第二部分、甲 2）甲")]
    [InlineData("1:0 2:0 2:0", "第一部分、甲 第二部分、甲 第三部分、甲")]
    [InlineData("1:0 3:0 3:0", "第一部分、甲 第五部分、甲 第六部分、甲")]
    [InlineData("1:0 4:0", "第一部分、甲 2.甲")]
    [InlineData("4:0 4:1 4:0", "0.甲 （一）甲 1.甲")]
    [InlineData("1:4 0:0 9:0 1:77", "甲 甲 甲 甲")]
    public void Paragraphs_count_as_their_lists_say(string paragraphs, string expected)
    {
        string body = string.Concat(paragraphs.Split(' ').Select(p => p.Split(':'))
            .Select(p => $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{p[1]}"/><w:numId w:val="{p[0]}"/></w:numPr></w:pPr>"""
                + "<w:r><w:t>甲</w:t></w:r></w:p>"));
        Assert.Equal(expected.Replace(".3 甲", ".3_甲", StringComparison.Ordinal).Replace(".4 甲", ".4_甲", StringComparison.Ordinal).Split(' ')
            .Select(l => l.Replace('_', ' ')), OfficeBlocks.Lines(OfficeBlocks.Word(body, numbering: Levels)));
    }

    [Fact]
    public void A_style_brings_its_number_and_may_name_a_numbering_style()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
            <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
            <w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            """;
        const string Numbering = """
            <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="N"/></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="N"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            """;
        string body = Styled("A") + Styled("B") + Styled("Ring") + Styled("unknown")
            + """<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"""
            + Styled("A");
        Assert.Equal(["一、甲", "二、甲", "甲", "甲", "甲", "三、甲"], OfficeBlocks.Lines(OfficeBlocks.Word(body, Styles, Numbering)));
    }

    [Fact]
    public void A_number_never_becomes_part_of_a_figure()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """;
        string[] texts = ["5", "", "属于国家秘密"];
        string body = string.Concat(
            texts.Select(t => $"""<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{t}</w:t></w:r></w:p>"""));
        Assert.Equal(["5", "", "3.属于国家秘密"], OfficeBlocks.Lines(OfficeBlocks.Word(body, numbering: Numbering)));
    }

    private static string Styled(string style) => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>""";
}
