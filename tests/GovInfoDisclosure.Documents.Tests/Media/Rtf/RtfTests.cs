using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Rtf;

public class RtfTests
{
    private const string Row = @"\trowd\cellx1000\cellx2000 ";

    [Theory]
    // Text, and letters that have words of their own.
    [InlineData(@"{\b 12\i0 3}4\par 5\sect 6", "1234/5/6")]
    [InlineData(@"1\line 2\tab 3", "1/2\t3")]
    [InlineData(@"\ldblquote 1\rdblquote \lquote 2\rquote\emdash 3\endash 4\~5\_6", "“1”‘2’—3–4\u00A05-6")]
    [InlineData(@"\{1\}\\2", @"{1}\2")]
    [InlineData(@"\uc1\u20214?12\uc0\u20214 34\uc2\u20214??5", "件12件34件5")]
    [InlineData(@"{\uc0\u20214 1}\u20214?2", "件1件2")]
    [InlineData(@"\u-26580?", "頬")]
    [InlineData(@"1\u ?2", "12")]
    [InlineData(@"\bin3 {}}12", "12")]
    [InlineData("1\\\n2", "1/2")]
    // The encoding is that of the font, or else of the file.
    [InlineData(@"\ansicpg936\'bc\'fe", "件")]
    [InlineData(@"\ansicpg950\'a5\'f3", "件")]
    [InlineData(@"\ansicpg1252\'e9", "é")]
    [InlineData(@"\ansicpg1252{\fonttbl{\f1\fcharset134 a;}{\f2\fcharset136 b;}{\f3\fcharset0 c;}}\f1\'bc\'fe\f2\'a5\'f3\f3\'e9", "件件é")]
    [InlineData(@"\ansicpg1252{\fonttbl{\f0\fcharset134 a;}{\f1\fcharset0 b;}}\f1\'e9\f\'bc\'fe", "é件")]
    [InlineData(@"{\fonttbl{\f1\fcharset128 a;}{\f2\fcharset129 b;}}\f1\'8c\'8f\f2\'c8\'c4", "件후")]
    // What is not printed.
    [InlineData(@"{\info{\title 1}}{\*\new 2}{\header 3}{\footnote 4}{\field{\*\fldinst 5}{\fldrslt 6}}7", "67")]
    [InlineData(@"{\*\shpinst{\sp{\sn 1}{\sv 2}}{\shptxt 3}}", "/3")]
    [InlineData(@"1\deleted 2\deleted0 3\deleted 4\plain 5", "135")]
    [InlineData(@"{\deleted 1\u20214?\tab\line 2}3", "3")]
    [InlineData(@"1\v 2\v0 3\v 4\plain 5", "135")]
    // The number of a paragraph is part of it unless it is a figure.
    [InlineData(@"{\listtext (1)\tab}\u20214?\par {\pntext 2.}3\par", "(1)件/3")]
    public void Text_is_what_is_printed(string body, string lines) => Assert.Equal(lines, Read(body));

    [Theory]
    [InlineData(@"\intbl 1\cell 2\cell\row\pard 3", "1|2/3")]
    [InlineData(@"\intbl 1\par 2\cell 3\cell\row", "1\n2|3")]
    // Edges nearer than two points are one, others make a cell that reaches over several columns.
    [InlineData(@"\intbl 1\cell 2\cell\row\trowd\cellx1040\cellx2000\intbl 3\cell 4\cell\row", "1|2/3|4")]
    [InlineData(@"\intbl 1\cell 2\cell\row\trowd\cellx1041\cellx2000\intbl 3\cell 4\cell\row", "1|2|(2)/3|(3)|4")]
    [InlineData(@"\intbl 1\cell 2\cell\row\trowd\cellx2000\intbl 3\cell\row", "1|2/3|(3)")]
    [InlineData(@"\intbl 1\cell 2\cell\row\trowd\trleft1000\cellx2000\intbl 3\cell\row", "1|2/|3")]
    [InlineData(@"\trowd\cellx1000\clmrg\cellx2000\cellx3000\intbl 1\cell\cell 2\cell\row", "1|(1)|2")]
    [InlineData(@"\trowd\clvmgf\cellx1000\cellx2000\intbl 1\cell 2\cell\row\trowd\clvmrg\cellx1000\cellx2000\intbl\cell 3\cell\row",
        "1|2/(1)|3")]
    // Cells without an edge are as wide as others.
    [InlineData(@"\intbl 1\cell 2\cell 3\cell\row", "1|2|3")]
    // A table in a cell.
    [InlineData(@"\intbl\itap2 1\nestcell 2\nestcell\nestrow\pard\intbl 3\cell 4\cell\row", "1|2/3/4")]
    // A row that does not end is text.
    [InlineData(@"\intbl 1\cell 2\cell\pard 3", "1/2/3")]
    public void Cells_are_where_their_edges_are(string rows, string lines) => Assert.Equal(lines, Read(Row + rows));

    [Theory]
    [InlineData(@"12{\super 1}", Asides.NoteMark)]
    [InlineData(@"12{\sub 1\nosupersub}", Asides.NoteMark)]
    [InlineData(@"12{\up\fs10 1}", Asides.NoteMark)]
    [InlineData(@"1{\up0\fs10 2}", Asides.None)]
    [InlineData(@"1{\up6 2}", Asides.None)]
    [InlineData(@"12{\fs3 1}", Asides.Invisible)]
    [InlineData(@"1{\fs4 2}", Asides.None)]
    [InlineData(@"12{\dn6\fs10 1}", Asides.NoteMark)]
    [InlineData(@"12{\strike 1}", Asides.StruckOut)]
    [InlineData(@"12{\striked1 1}", Asides.StruckOut)]
    [InlineData(@"12{\cf1 1}", Asides.Invisible)]
    [InlineData(@"1{\cf2 2}", Asides.None)]
    [InlineData(@"1{\cf3 2}", Asides.None)]
    [InlineData(@"1{\cf0 2}", Asides.None)]
    [InlineData(@"1{\cf1\highlight2 2}", Asides.None)]
    [InlineData(@"12{\cf1\highlight1 3}", Asides.Invisible)]
    [InlineData(@"12{\cf1\cb0 3}", Asides.Invisible)]
    [InlineData(@"1{\super\nosupersub 2}", Asides.None)]
    [InlineData(@"1{\strike\strike0 2}", Asides.None)]
    [InlineData(@"1{\super\plain 2}", Asides.None)]
    public void A_figure_is_without_what_does_not_belong_to_it(string cell, object asides)
    {
        const string Colours = @"{\colortbl;\red255\green255\blue255;\red255\green255\blue0;\red0\green254\blue255;}";
        GridCell read = Blocks($@"{Colours}{Row}\intbl {cell}\cell\cell\row").OfType<Grid>().Single().Rows[0].Cells[0];
        Assert.Equal(("12", (Asides)asides), (read.Text, read.Asides));
    }

    [Fact]
    public void White_text_in_a_coloured_cell_can_be_seen() => Assert.Equal(
        "12|3", Read(@"{\colortbl;\red255\green255\blue255;}\trowd\clcbpat2\cellx1000\cellx2000\intbl {\cf1 12}\cell 3\cell\row"));

    [Fact]
    public void Groups_within_groups_end_at_the_limit()
    {
        Assert.Equal("12", Read(new string('{', 999) + "12" + new string('}', 999)));
        Assert.Contains("1000", Assert.Throws<NotReadableException>(() => Read(new string('{', 1000))).Reason.Chinese);
    }

    private static string Read(string body) => string.Join('/', Blocks(body).SelectMany(OfficeBlocks.LinesOf));

    private static ImmutableArray<ContentBlock> Blocks(string body) =>
        MediumReader.Read(Encoding.Latin1.GetBytes($@"{{\rtf1\ansi {body}}}"), new()).Blocks;
}
