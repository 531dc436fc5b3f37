using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Media.Excel97;
using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Documents.Tests.Media.Excel97.BiffSketch;

namespace GovInfoDisclosure.Documents.Tests.Media.Excel97;

/// <summary>What else workbooks of Excel 97 have: colours, shapes, comments, charts, notes on how words are pronounced.</summary>
public class Excel97LookTests
{
    private static readonly byte[] Plain = [.. Font(), .. Format(0)];

    [Theory]
    // The colours of the workbook begin at 8: black, white, and so on unless it defines them.
    [InlineData(9, false, "")]
    [InlineData(8, false, "12")]
    [InlineData(10, false, "12")]
    [InlineData(8, true, "")]
    [InlineData(9, true, "12")]
    [InlineData(10, true, "12")]
    public void White_figures_are_not_read(int colour, bool hasColours, string read)
    {
        byte[] colours = Record(0x92, 2, 0, 255, 255, 255, 0, 255, 0, 255, 0);
        Assert.Equal([read], Lines(File(Number(0, 0, 12), [.. hasColours ? colours : [], .. Font(colour: colour), .. Format(0)])));
    }

    // Each is made into elements of a workbook of today.
    [Theory]
    [InlineData(0x31)]
    [InlineData(0xE0)]
    [InlineData(0x41E)]
    public void Fonts_and_formats_cost_more_than_other_records(int type)
    {
        byte[] Globals(int record) => Workbook([], [.. Enumerable.Repeat(Record(record), 1000).SelectMany(r => r)]);

        Assert.Throws<NotReadableException>(() => new BiffGlobals(Globals(type), new(new() { MaxWork = 500_000 })));
        Assert.Single(new BiffGlobals(Globals(0x1AF), new(new() { MaxWork = 500_000 })).Sheets);
    }

    [Fact]
    public void White_figures_on_a_ground_of_another_colour_are_read()
    {
        byte[] format = Record(0xE0, [.. new byte[17], 4, 10, 0]);
        byte[] white = Record(0xE0, [.. new byte[17], 4, 9, 0]);
        byte[] sheet = [.. Number(0, 0, 12), .. Number(0, 1, 13, format: 1)];
        Assert.Equal(["12|"], Lines(File(sheet, [.. Font(colour: 9), .. format, .. white])));
    }

    [Fact]
    public void The_font_with_the_number_four_does_not_exist()
    {
        byte[] globals = [.. Font(), .. Font(), .. Font(), .. Font(), .. Font(struck: true), .. Format(5), .. Format(3)];
        Assert.Equal(["|13"], Lines(File([.. Number(0, 0, 12), .. Number(0, 1, 13, format: 1)], globals)));
    }

    [Theory]
    [InlineData(0, "2024年1月19日")]
    [InlineData(1, "2028年1月20日")]
    public void Days_count_from_1900_or_1904(byte from1904, string day) =>
        Assert.Equal([day], Lines(File(Number(0, 0, 45310), [.. Font(), .. Format(0, 14), .. Record(0x22, from1904, 0)])));

    [Fact]
    public void The_sounds_and_fonts_of_a_text_are_no_text()
    {
        byte[] strings = Record(0xFC, [.. Bytes(2u), .. Bytes(2u), 1, 0, 12, 1, 0, 3, 0, 0, 0, (byte)'a', 0, 0, 0, 0, 7, 7, 7,
            1, 0, 0, (byte)'b']);
        Assert.Equal(["a|b"], Lines(File([.. Record(0xFD, [.. Place(0, 0), .. Bytes(0u)]), .. Record(0xFD, [.. Place(0, 1), .. Bytes(1u)])],
            [.. Plain, .. strings])));
    }

    [Fact]
    public void A_chart_in_a_sheet_has_no_cells()
    {
        byte[] chart = [.. Record(0x809, [.. Bytes(0x600), 0x20, 0, 0, 0, 0, 0]), .. Number(0, 1, 7), .. Record(0x0A)];
        Assert.Equal(["12|13"], Lines(File([.. Number(0, 0, 12), .. chart, .. Number(0, 1, 13)], Plain)));
    }

    [Theory]
    [InlineData(6, 1, 1, "12/备注/13")]
    [InlineData(6, 0, 0, "12/13/a text box over cells, “备注”,")]
    [InlineData(6, 2, 2, "12/13/a text box over cells, “备注”,")]
    [InlineData(25, 1, 1, "12/13")]
    public void A_text_box_is_read_where_no_text_is_and_a_comment_is_not(byte kind, byte from, byte to, string lines)
    {
        byte[] anchor = [0, 0, 0x10, 0xF0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, from, 0, 0, 0, 0, 0, 0, 0, to, 0, 0, 0];
        byte[] sheet =
        [
            .. Number(0, 0, 12), .. Number(2, 0, 13), .. Record(0xEC, anchor), .. Record(0x5D, 0x15, 0, 0x12, 0, kind, 0),
            .. Record(0x1B6, [.. new byte[10], 2, 0, 0, 0, 0, 0, 0, 0]), .. Record(0x3C, [1, .. Encoding.Unicode.GetBytes("备注")]),
        ];
        Assert.Equal(lines, string.Join('/', Lines(File(sheet, Plain))));
    }

    [Fact]
    public void True_and_false_and_errors_are_no_figures()
    {
        byte[] sheet =
        [
            .. Record(0x205, [.. Place(0, 0), 0, 0]), .. Record(0x205, [.. Place(0, 1), 1, 0]),
            .. Record(0x06, [.. Place(0, 2), 1, 0, 1, 0, 0, 0, 0xFF, 0xFF, .. new byte[6]]),
            .. Record(0x06, [.. Place(0, 3), 1, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. new byte[6]]),
            .. Record(0x205, [.. Place(0, 4), 0x2A, 1]), .. Record(0x06, [.. Place(0, 5), 2, 0, 7, 0, 0, 0, 0xFF, 0xFF, .. new byte[6]]),
        ];
        Assert.Equal(["FALSE|TRUE|TRUE|FALSE|#N/A|#N/A"], Lines(File(sheet, Plain)));
    }

    [Fact]
    public void A_formula_whose_text_is_empty_shows_nothing()
    {
        byte[] formula = Record(0x06, [.. Place(0, 1), 3, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. new byte[6]]);
        Assert.Equal(["12||13"], Lines(File([.. Number(0, 0, 12), .. formula, .. Number(0, 2, 13)], Plain)));
    }

    [Fact]
    public void Blank_cells_keep_their_place_and_halves_of_numbers_their_sign()
    {
        uint half = (uint)(BitConverter.DoubleToUInt64Bits(-2.5) >> 32);
        byte[] sheet =
        [
            .. Record(0x201, Place(0, 0)), .. Record(0xBE, [.. Bytes((ushort)0), .. Bytes((ushort)1), 0, 0, 0, 0, 2, 0]),
            .. Record(0x27E, [.. Place(0, 3), .. Bytes(unchecked((uint)(-12 << 2)) | 2)]),
            .. Record(0x27E, [.. Place(0, 4), .. Bytes(half)]), .. Record(0x27E, [.. Place(0, 5), .. Bytes(half | 1)]),
        ];
        Assert.Equal(["|||-12|-2.5|-0.025"], Lines(File(sheet, Plain)));
    }

    private static IEnumerable<string> Lines(byte[] file)
    {
        ImmutableArray<ContentBlock> blocks = MediumReader.Read(file, new()).Blocks;
        return blocks.SelectMany(OfficeBlocks.LinesOf);
    }
}
