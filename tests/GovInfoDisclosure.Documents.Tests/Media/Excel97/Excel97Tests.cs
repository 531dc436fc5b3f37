using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Media.Compound;
using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Documents.Tests.Media.Excel97.BiffSketch;

namespace GovInfoDisclosure.Documents.Tests.Media.Excel97;

public class Excel97Tests
{
    private static readonly byte[] Plain = [.. Font(), .. Format(0)];

    [Fact]
    public void All_kinds_of_cells_are_read()
    {
        byte[] sheet =
        [
            .. Text(0, 0, "行"), .. Number(0, 1, 59237.2449),
            .. Record(0x27E, [.. Place(0, 2), .. Bytes((12u << 2) | 2)]), .. Record(0x27E, [.. Place(0, 3), .. Bytes((1234u << 2) | 3)]),
            .. Record(0xBD, [.. Bytes((ushort)0), .. Bytes((ushort)4), 0, 0, .. Bytes((5u << 2) | 2), 0, 0, .. Bytes((6u << 2) | 2), 5, 0]),
            .. Record(0xFD, [.. Place(0, 6), .. Bytes(1u)]), .. Record(0x205, [.. Place(0, 7), 1, 0]),
            .. Record(0x06, [.. Place(0, 8), .. BitConverter.GetBytes(9.0), .. new byte[6]]),
            .. Record(0x06, [.. Place(0, 9), 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. new byte[6]]), .. Record(0x207, [2, 0, 1,
                .. Encoding.Unicode.GetBytes("十二")]),
        ];
        byte[] strings = Record(0xFC, [.. Bytes(2u), .. Bytes(2u), 1, 0, 0, (byte)'a', 2, 0, 1, .. Encoding.Unicode.GetBytes("无甲")]);

        Assert.Equal(["行|59237.2449|12|12.34|5|6|无甲|TRUE|9|十二"], Lines(File(sheet, [.. Plain, .. strings])));
    }

    [Fact]
    public void A_text_goes_on_in_the_next_record_in_letters_of_another_width()
    {
        byte[] strings =
        [
            .. Record(0xFC, [.. Bytes(1u), .. Bytes(1u), 4, 0, 0, (byte)'a', (byte)'b']), .. Record(0x3C, [1,
                .. Encoding.Unicode.GetBytes("甲乙")]),
        ];
        Assert.Equal(["ab甲乙"], Lines(File(Record(0xFD, [.. Place(0, 0), .. Bytes(0u)]), [.. Plain, .. strings])));
    }

    [Fact]
    public void Merged_cells_cover_and_hidden_rows_and_columns_are_left_out()
    {
        byte[] sheet =
        [
            .. Record(0x7D, [1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0]), .. Record(0x208, [1, 0, .. new byte[10], 0x20, 0, 0, 0]),
            .. Text(0, 0, "a"), .. Text(0, 1, "x"), .. Number(0, 2, 1), .. Number(0, 3, 2), .. Number(1, 0, 7), .. Text(2, 0, "b"),
            .. Record(0xE5, [1, 0, 2, 0, 2, 0, 0, 0, 2, 0]), .. Number(2, 3, 3),
        ];
        Assert.Equal(["a|1|2", "b|(b)|3"], Lines(File(sheet, Plain)));
    }

    [Fact]
    public void Marks_of_notes_struck_out_and_white_figures_are_asides()
    {
        byte[] globals = [.. Font(), .. Font(struck: true), .. Font(raised: true), .. Font(colour: 9), .. Format(0), .. Format(1),
            .. Format(3),
            .. Record(0xFC, [.. Bytes(1u), .. Bytes(1u), 3, 0, 8, 1, 0, (byte)'1', (byte)'2', (byte)'3', 2, 0, 2, 0])];
        byte[] sheet = [.. Record(0xFD, [.. Place(0, 0), .. Bytes(0u)]), .. Number(0, 1, 5, format: 1), .. Number(0, 2, 6, format: 2)];

        GridRow row = Blocks(File(sheet, globals)).OfType<Grid>().Single().Rows[0];

        Assert.Equal([("12", Asides.NoteMark), ("", Asides.StruckOut), ("", Asides.Invisible)], row.Cells.Select(c => (c.Text, c.Asides)));
    }

    [Fact]
    public void Number_formats_show_what_they_show()
    {
        byte[] globals =
        [
            .. Font(), .. Format(0, 164), .. Format(0, 14),
            .. Record(0x41E, [.. Bytes((ushort)164), 4, 0, 1, .. Encoding.Unicode.GetBytes("0\"件\"")]),
        ];
        Assert.Equal(["31件|2024年1月19日"], Lines(File([.. Number(0, 0, 31), .. Number(0, 1, 45310, format: 1)], globals)));
    }

    [Fact]
    public void Formulas_that_were_never_computed_are_not_zero()
    {
        byte[] formula = [.. Record(0x06, [.. Place(0, 1), .. BitConverter.GetBytes(0.0), 1, .. new byte[5]])];
        GridCell cell = Blocks(File([.. Text(0, 0, "总计"), .. formula], Plain)).OfType<Grid>().Single().Rows[0].Cells[1];
        Assert.Contains("公式未计算", cell.Failure?.Chinese);
        byte[] computed = Record(0x06, [.. Place(0, 2), .. BitConverter.GetBytes(3.0), 1, .. new byte[5]]);
        Assert.Equal(["总计|0|3"], Lines(File([.. Text(0, 0, "总计"), .. formula, .. computed], Plain)));
    }

    [Theory]
    [InlineData("Workbook", 0x500, "Excel 95")]
    [InlineData("Book", 0x500, "Excel 95")]
    [InlineData("PowerPoint Document", 0x600, "演示文稿")]
    [InlineData("Contents", 0x600, "旧版 Office")]
    public void Files_of_other_kinds_are_named(string stream, int version, string name) =>
        Assert.Contains(name, Refusal(CompoundSketch.File((stream, Record(0x809, [.. Bytes((ushort)version), 5, 0])))));

    [Fact]
    public void A_workbook_with_a_password_is_named() => Assert.Contains("去除密码", Refusal(File(Number(0, 0, 1), Record(0x2F, [0, 0]))));

    [Fact]
    public void A_file_that_is_cut_off_or_goes_in_circles_is_a_finding()
    {
        byte[] file = File(Number(0, 0, 1), Plain);
        Assert.Contains("已损坏", Refusal(file[..600]));
        Assert.Contains("已损坏", Refusal(file[..100]));
        // The chain of the directory leads back to its first sector, the file being that of a few sectors.
        int table = file.Length - 512;
        CompoundSketch.Put(file, table + 4, 1);
        Assert.Contains("已损坏", Refusal(file));
    }

    private static string Refusal(byte[] file) => Assert.Single(DocumentReader.Read(file).Findings).Message(Language.Chinese);

    private static ImmutableArray<ContentBlock> Blocks(byte[] file) => MediumReader.Read(file, new()).Blocks;

    private static IEnumerable<string> Lines(byte[] file) => Blocks(file).SelectMany(OfficeBlocks.LinesOf);
}
