using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Documents.Tests.Media.Word97.DocSketch;

namespace GovInfoDisclosure.Documents.Tests.Media.Word97;

public class Word97Tests
{
    private static readonly byte[] InTable = Property(0x2416, 1);

    [Fact]
    public void Letters_of_one_byte_and_of_two_and_marks_among_them_are_text() => Assert.Equal(
        "一\t2/3/4-5/“é”/六",
        Read(new DocSketch().Run("一\t2\r3\v4\u001E5\f").Run("\u0093\u00E9\u0094\r", isNarrow: true).Run("六\r")));

    // A template, a complete document, one that is recommended to be read alone, and one in far eastern languages.
    [Theory]
    [InlineData(0x0001)]
    [InlineData(0x0002)]
    [InlineData(0x0400)]
    [InlineData(0x4000)]
    public void What_kind_of_document_it_is_changes_no_text(int flags) =>
        Assert.Equal("1", Read(new DocSketch { Flags = flags }.Run("1\r")));

    [Fact]
    public void Fields_have_their_results_alone() =>
        Assert.Equal("125", Read(new DocSketch().Run("1\u0013PAGE \u00142\u00155\r")));

    [Theory]
    [InlineData(0x0800, new byte[] { 1 }, "1")]
    [InlineData(0x0800, new byte[] { 0 }, "12")]
    [InlineData(0x083C, new byte[] { 1 }, "1")]
    [InlineData(0x083C, new byte[] { 0x81 }, "1")]
    [InlineData(0x083C, new byte[] { 0x80 }, "12")]
    [InlineData(0x6A09, new byte[] { 0, 0, 0xF6, 0x4E }, "1件")]
    public void Letters_may_be_deleted_hidden_or_symbols(int kind, byte[] value, string text) =>
        Assert.Equal(text, Read(new DocSketch().Run("1").Run("2", Property(kind, value)).Run("\r")));

    [Theory]
    [InlineData(0x0837, new byte[] { 1 }, Asides.StruckOut)]
    [InlineData(0x2A53, new byte[] { 1 }, Asides.StruckOut)]
    [InlineData(0x2A48, new byte[] { 1 }, Asides.NoteMark)]
    [InlineData(0x2A48, new byte[] { 2 }, Asides.NoteMark)]
    [InlineData(0x2A48, new byte[] { 0 }, Asides.None)]
    [InlineData(0x4845, new byte[] { 6, 0, 0x43, 0x4A, 10, 0 }, Asides.NoteMark)]
    [InlineData(0x4845, new byte[] { 0xFA, 0xFF, 0x43, 0x4A, 10, 0 }, Asides.NoteMark)]
    [InlineData(0x4845, new byte[] { 0, 0, 0x43, 0x4A, 10, 0 }, Asides.None)]
    [InlineData(0x4A43, new byte[] { 3, 0 }, Asides.Invisible)]
    [InlineData(0x4A43, new byte[] { 4, 0 }, Asides.None)]
    [InlineData(0x2A42, new byte[] { 8 }, Asides.Invisible)]
    [InlineData(0x2A42, new byte[] { 7 }, Asides.None)]
    [InlineData(0x6870, new byte[] { 255, 255, 255, 0 }, Asides.Invisible)]
    [InlineData(0x6870, new byte[] { 255, 255, 254, 0 }, Asides.None)]
    [InlineData(0x2A42, new byte[] { 8, 0x0C, 0x2A, 7 }, Asides.None)]
    [InlineData(0x2A42, new byte[] { 8, 0x0C, 0x2A, 8 }, Asides.Invisible)]
    [InlineData(0x2A42, new byte[] { 8, 0x0C, 0x2A, 0 }, Asides.Invisible)]
    [InlineData(0x2A42, new byte[] { 8, 0x66, 0x48, 5, 0 }, Asides.None)]
    [InlineData(0x2A42, new byte[] { 8, 0x66, 0x48, 0xFF, 0xFF }, Asides.Invisible)]
    public void A_figure_is_without_what_does_not_belong_to_it(int kind, byte[] value, object asides)
    {
        string before = (Asides)asides == Asides.None ? "1" : "12";
        DocSketch document = new DocSketch().Run(before, paragraph: InTable).Run("2", Property(kind, value), InTable)
            .Run("\a3\a", paragraph: InTable).Run("\a", paragraph: RowEnd(1000, 2000));
        GridCell cell = Blocks(document).OfType<Grid>().Single().Rows[0].Cells[0];
        Assert.Equal(("12", (Asides)asides), (cell.Text, cell.Asides));
    }

    [Fact]
    public void Cells_are_where_their_edges_are() => Assert.Equal(
        "1|2/3|(3)/|4/5",
        Read(new DocSketch().Run("1\a2\a", paragraph: InTable).Run("\a", paragraph: RowEnd(1000, 2000))
            .Run("3\a", paragraph: InTable).Run("\a", paragraph: RowEnd(2000))
            .Run("4\a", paragraph: InTable).Run("\a", paragraph: RowFrom(1000, [2000]))
            .Run("5\r")));

    [Fact]
    public void Merged_cells_cover() => Assert.Equal(
        "1|(1)|2/(1)|(1)|3",
        Read(new DocSketch().Run("1\a\a2\a", paragraph: InTable).Run("\a", paragraph: RowFrom(0, [1000, 2000, 3000], 0x41, 2, 0))
            .Run("\a\a3\a", paragraph: InTable).Run("\a", paragraph: RowFrom(0, [1000, 2000, 3000], 0x21, 2, 0))));

    [Theory]
    [InlineData(0x0000_FFFFu, "12|3")]
    [InlineData(0x00FF_FFFFu, "|3")]
    [InlineData(0xFF00_0000u, "|3")]
    public void White_text_in_a_coloured_cell_can_be_seen(uint ground, string read)
    {
        byte[] shading = Property(0xD612, [10, 0, 0, 0, 0, .. BitConverter.GetBytes(ground), 0, 0]);
        Assert.Equal(read, Read(new DocSketch().Run("12", Property(0x2A42, 8), InTable).Run("\a3\a", paragraph: InTable)
            .Run("\a", paragraph: [.. RowEnd(1000, 2000), .. shading])));
    }

    [Fact]
    public void A_table_in_a_cell_is_read()
    {
        byte[] inner = [.. InTable, .. Property(0x6649, 2, 0, 0, 0)];
        Assert.Equal("1|2/3/4", Read(new DocSketch()
            .Run("1\r2\r", paragraph: [.. inner, .. Property(0x244B, 1)])
            .Run("\r", paragraph: [.. inner, .. Property(0x244C, 1), .. Definition(0, [1000, 2000])])
            .Run("3\a4\a", paragraph: InTable).Run("\a", paragraph: RowEnd(1000, 2000))));
    }

    [Fact]
    public void Properties_that_are_not_known_are_passed_over_by_their_lengths()
    {
        byte[] others =
        [
            .. Property(0x2403, 9), .. Property(0x840F, 9, 9), .. Property(0x6412, 9, 9, 9, 9), .. Property(0xA413, 9, 9),
            .. Property(0xE400, 9, 9, 9), .. Property(0xC60D, 3, 9, 9, 9), .. Property(0xC615, 2, 0, 0),
            .. Property(0xC615, 0xFF, 1, 9, 9, 9, 9, 1, 9, 9, 9),
        ];
        Assert.Equal("1|2", Read(new DocSketch().Run("1\a2\a", paragraph: [.. others, .. InTable])
            .Run("\a", paragraph: [.. others, .. RowEnd(1000, 2000)])));
    }

    [Fact]
    public void Numbers_of_lists_are_printed()
    {
        byte[] list = [1, 0, 7, 0, 0, 0, .. new byte[22], 1, 0];
        byte[] level = [3, 0, 0, 0, 39, .. new byte[19], 1, 2, 0, 0, 8, 9, 9, 3, 0, .. Encoding.Unicode.GetBytes("第\u0000条")];
        byte[] instances = [2, 0, 0, 0, 5, 0, 0, 0, .. new byte[12], 7, 0, 0, 0, .. new byte[12]];
        byte[] second = Property(0x460B, 2, 0), none = Property(0x460B, 0, 0);
        Assert.Equal("第三条 公开/第四条 申请/复议", Read(new DocSketch().Run("公开\r申请\r", paragraph: second).Run("复议\r", paragraph: none)
            .Lists(list, level, instances)));
    }

    [Fact]
    public void Text_boxes_are_reported_as_not_read()
    {
        Assert.Equal("1/the text of text boxes; save the file as .docx to have it read", Read(new DocSketch { BoxLetters = 1 }.Run("1\r")));
        Assert.Equal("1", Read(new DocSketch { Table = "0Table" }.Run("1\r")));
    }

    [Fact]
    public void Documents_with_a_password_and_those_before_Word_97_are_named()
    {
        Assert.Contains("密码", Refusal(new DocSketch { Flags = 0x100 }.Run("1\r")));
        Assert.Contains("Word 95", Refusal(new DocSketch { Version = 0xC0 }.Run("1\r")));
    }

    private static byte[] RowEnd(params int[] edges) => RowFrom(0, edges);

    private static byte[] RowFrom(int left, int[] edges, params byte[] kinds) =>
        [.. InTable, .. Property(0x2417, 1), .. Definition(left, edges, kinds)];

    private static byte[] Definition(int left, int[] edges, params byte[] kinds)
    {
        byte[] value =
        [
            (byte)edges.Length, .. ((int[])[left, .. edges]).SelectMany(e => BitConverter.GetBytes((short)e)),
            .. kinds.SelectMany(k => (byte[])[k, .. new byte[19]]),
        ];
        return Property(0xD608, [.. BitConverter.GetBytes((ushort)(value.Length + 1)), .. value]);
    }

    private static string Refusal(DocSketch document) =>
        Assert.Single(DocumentReader.Read(document.ToBytes()).Findings).Message(Language.Chinese);

    private static string Read(DocSketch document) => string.Join('/', Blocks(document).SelectMany(OfficeBlocks.LinesOf));

    private static ImmutableArray<ContentBlock> Blocks(DocSketch document) => MediumReader.Read(document.ToBytes(), new()).Blocks;
}
