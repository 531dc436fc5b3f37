using GovInfoDisclosure.Documents.Media.Word97;

namespace GovInfoDisclosure.Documents.Tests.Media.Word97;

public class SprmsTests
{
    [Theory]
    [InlineData("370801", 1)]
    [InlineData("370801 37", 1)]
    [InlineData("370801 434A16", 1)]
    [InlineData("370801 434A1600", 2)]
    [InlineData("370801 08D6", 1)]
    [InlineData("370801 08D605", 1)]
    [InlineData("370801 15C6FF", 1)]
    [InlineData("370801 15C6FF 00", 1)]
    [InlineData("370801 15C6FF 00 00", 2)]
    [InlineData("370801 15C6FF 01 00000000 00", 2)]
    [InlineData("370801 15C6FF 01 00000000 01 0000", 1)]
    public void A_list_that_is_cut_off_ends_with_its_last_whole_property(string bytes, int properties) => Assert.Equal(
        properties, Sprms.Read(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), new()).Count());

    [Theory]
    [InlineData("Deleted", 0x0800, 1)]
    [InlineData("Struck", 0x0837, 1)]
    [InlineData("Hidden", 0x083C, 1)]
    [InlineData("StruckTwice", 0x2A53, 1)]
    [InlineData("Script", 0x2A48, 1)]
    [InlineData("ColourIndex", 0x2A42, 1)]
    [InlineData("Highlight", 0x2A0C, 1)]
    [InlineData("InTable", 0x2416, 1)]
    [InlineData("RowEnd", 0x2417, 1)]
    [InlineData("InnerCell", 0x244B, 1)]
    [InlineData("InnerRowEnd", 0x244C, 1)]
    [InlineData("ListLevel", 0x260A, 1)]
    [InlineData("List", 0x460B, 2)]
    [InlineData("Position", 0x4845, 2)]
    [InlineData("Size", 0x4A43, 2)]
    [InlineData("Shading", 0x4866, 2)]
    [InlineData("HugeParagraph", 0x6646, 4)]
    [InlineData("Depth", 0x6649, 4)]
    [InlineData("Colour", 0x6870, 4)]
    [InlineData("Symbol", 0x6A09, 4)]
    [InlineData("33807", 0x840F, 2)]
    [InlineData("42003", 0xA413, 2)]
    [InlineData("58368", 0xE400, 3)]
    public void A_value_is_as_long_as_its_kind_says(string name, int kind, int length)
    {
        byte[] value = [.. Enumerable.Repeat((byte)1, length)];
        Assert.Equal([(name, Convert.ToHexString(value)), ("Size", "0807")], Read([.. DocSketch.Property(kind, value)]));
    }

    [Theory]
    [InlineData("CellShading", 0xD612, "03010203", "010203")]
    [InlineData("CellShading", 0xD612, "00", "")]
    [InlineData("50701", 0xC60D, "020102", "0102")]
    [InlineData("TableDefinition", 0xD608, "0300" + "0102", "0102")]
    [InlineData("TableDefinition", 0xD608, "0000", "")]
    [InlineData("ParagraphTabs", 0xC615, "020000", "0000")]
    [InlineData("ParagraphTabs", 0xC615, "FF" + "0101020304" + "01010203", "0101020304" + "01010203")]
    public void A_value_may_say_how_long_it_is(string name, int kind, string written, string value) => Assert.Equal(
        [(name, value), ("Size", "0807")], Read([.. DocSketch.Property(kind, Convert.FromHexString(written))]));

    [Theory]
    [InlineData(0x0800, "")]
    [InlineData(0x4A43, "01")]
    [InlineData(0x6870, "010101")]
    [InlineData(0xD612, "0201")]
    [InlineData(0xD608, "0300" + "01")]
    public void A_value_that_is_cut_off_is_none(int kind, string written) =>
        Assert.Empty(Sprms.Read(DocSketch.Property(kind, Convert.FromHexString(written)), new()));

    // The properties of a list that has one more behind.
    private static (string Name, string Value)[] Read(byte[] list) =>
    [
        .. Sprms.Read(new([.. list, .. DocSketch.Property(0x4A43, 8, 7)]), new())
            .Select(p => (p.Kind.ToString(), Convert.ToHexString(p.Value.Span))),
    ];
}
